import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extract, parse, SourceText, type PlanDocument } from '@yaodian/parser';
import type { NormalPlan } from '@yaodian/schema';
import { toPlan } from '@yaodian/schema';
import { faultSentences } from './fault-sentences.ts';
import { readFault } from './file-fault.ts';
import { loadOne } from './load-one.ts';
import type { CommandContext } from './program.ts';
import type { RenderType } from './render-types.ts';
import { UsageError } from './usage-error.ts';

export interface RenderWish {
  readonly type: RenderType;
  /** Name of a built-in layout or path of an `.hbs` file; null for the usual one. */
  readonly layout: string | null;
  /** Name of a built-in profile or path of a JSON file. */
  readonly profile: string;
  /** Path of the office's own Word template; null: the document is typeset. */
  readonly template: string | null;
  /** Folders with fonts, besides those of the system. */
  readonly fontPaths: readonly string[];
  readonly sheetsBy: 'chapter' | 'department';
  /** Prints on standard output what the document measures. */
  readonly measure: boolean;
}

type Layout = NonNullable<
  Parameters<(typeof import('@yaodian/generator/text'))['compose']>[1]
>['layout'];

/**
 * Makes one document; remarks about it go to stderr.
 * @throws {UsageError} or an error of the generator, with sentences.
 */
export async function renderOne(
  context: CommandContext,
  file: string,
  wish: RenderWish,
): Promise<Uint8Array> {
  const document = await loadOne(context, file);
  if (document.faults.length > 0)
    throw new UsageError(faultSentences(document, file, context.locale));
  if (wish.type === 'xlsx' || wish.type === 'ics')
    return renderData(context, document, file, wish.type, wish.sheetsBy);
  if (wish.template !== null) return fillTemplate(context, document, file, wish.template);
  const { plan = null } = document;
  // A writer's draft is typeset as it stands, unless another layout is wished for; a plan is composed first.
  const composed =
    plan === null && wish.type !== 'md' && wish.layout === null
      ? null
      : await composePlan(context, plan ?? planOf(context, document, file, 'md'), file, wish);
  if (plan === null && composed !== null) {
    const { omissionsOf } = await import('@yaodian/generator/text');
    sayOmissions(context, file, omissionsOf(document));
  }
  if (wish.type === 'md') return encode(composed ?? document.source.text);
  const shown =
    composed === null ? document : parse(new SourceText(composed, file), { format: 'markdown' });
  return typeset(context, shown, file, wish);
}

async function typeset(
  context: CommandContext,
  document: PlanDocument,
  file: string,
  { type, profile, fontPaths, measure }: RenderWish,
): Promise<Uint8Array> {
  const { io, locale } = context;
  if (type === 'html' || type === 'txt') {
    const { omissionsOf, renderHtml, renderText } = await import('@yaodian/generator/text');
    sayOmissions(context, file, omissionsOf(document));
    return encode(type === 'html' ? renderHtml(document) : renderText(document));
  }
  const office = await import('@yaodian/generator/office');
  const loaded = office.loadProfile(await profileText(context, profile, office.profileNames));
  const options = { profile: loaded, fontPaths };
  const { bytes, omissions, notes } =
    type === 'pdf'
      ? await office.renderPdf(document, options)
      : await office.renderDocx(document, options);
  for (const note of notes) io.err(`${file}: ${note[locale]}\n`);
  sayOmissions(context, file, omissions);
  if (measure) {
    const lines = await office.measureDocument({
      bytes,
      type: type === 'pdf' ? 'pdf' : 'docx',
      document,
      profile: loaded,
    });
    io.out(`${lines.map((line) => line[locale]).join('\n')}\n`);
  }
  return bytes;
}

/** What stands in a draft and not in the document, with its first line. */
function sayOmissions(
  { io, say }: CommandContext,
  file: string,
  omissions: readonly { readonly line: number; readonly text: string; readonly count: number }[],
): void {
  for (const { line, text, count } of omissions) {
    const first = text.split(/[\r\n]/u)[0] ?? '';
    const shown = count > 1 ? `${first.slice(0, 60)} ×${String(count)}` : first.slice(0, 60);
    io.err(`${say('renderOmitted', { file, line, text: shown })}\n`);
  }
}

async function fillTemplate(
  context: CommandContext,
  document: PlanDocument,
  file: string,
  template: string,
): Promise<Uint8Array> {
  const plan = toPlan(planOf(context, document, file, 'docx'));
  const { renderTemplate } = await import('@yaodian/generator/office');
  const { bytes } = await renderTemplate(plan, await readBytes(template, context));
  return bytes;
}

async function composePlan(
  { io, say }: CommandContext,
  plan: NormalPlan,
  file: string,
  { layout }: RenderWish,
): Promise<string> {
  const { compose, layoutNames } = await import('@yaodian/generator/text');
  const chosen = layout === null ? null : await readLayout(layout, layoutNames, { io, say });
  const {
    text,
    unprinted,
    layout: name,
  } = compose(plan, chosen === null ? {} : { layout: chosen });
  if (unprinted.length > 0) {
    const fields = [
      ...new Set(
        unprinted.map(({ path }) => path.filter((step) => typeof step === 'string').join('.')),
      ),
    ];
    if (layout !== null && !layoutNames.some((known) => known === layout))
      io.err(`${say('renderUnprinted', { file, layout: name, fields: fields.join('、') })}\n`);
  }
  return text;
}

async function readLayout(
  layout: string,
  names: readonly string[],
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
): Promise<NonNullable<Layout>> {
  if (names.includes(layout)) return layout;
  if (!/[./\\]/u.test(layout))
    throw new UsageError(say('layoutBuiltIn', { name: layout, names: names.join(' ') }));
  const { compileLayout } = await import('@yaodian/generator/layout-compiler');
  return compileLayout(await readText(layout, { io, say }), layout);
}

async function profileText(
  context: CommandContext,
  profile: string,
  names: readonly string[],
): Promise<string> {
  return names.includes(profile) || !/[./\\]/u.test(profile) ? profile : readText(profile, context);
}

async function readText(
  file: string,
  context: Pick<CommandContext, 'io' | 'say'>,
): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, context));
}

async function readBytes(
  file: string,
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(readFault(error, file, say));
  }
}

async function renderData(
  context: CommandContext,
  document: PlanDocument,
  file: string,
  type: 'xlsx' | 'ics',
  by: 'chapter' | 'department',
): Promise<Uint8Array> {
  const plan = toPlan(planOf(context, document, file, type));
  const { renderIcs, renderXlsx } = await import('@yaodian/generator/office');
  return type === 'ics' ? renderIcs(plan) : renderXlsx(plan, { by });
}

function planOf(
  { say }: CommandContext,
  document: PlanDocument,
  file: string,
  type: RenderType,
): NormalPlan {
  const result = extract(document);
  if (result === null) throw new UsageError(say('renderPlanOnly', { type, file }));
  return result.plan;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
