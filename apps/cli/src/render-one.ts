import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extract, parse, SourceText, type PlanDocument } from '@yaodian/parser';
import type { NormalPlan } from '@yaodian/schema';
import { toPlan } from '@yaodian/schema';
import { faultSentences } from './fault-sentences.ts';
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
    return renderData(context, document, file, wish.type);
  const { plan = null } = document;
  // A writer's draft is typeset as it stands; a plan is composed first.
  const composed =
    plan === null && wish.type !== 'md'
      ? null
      : await composePlan(context, plan ?? planOf(context, document, file, 'md'), file, wish);
  if (wish.type === 'md') return encode(composed ?? document.source.text);
  const shown =
    composed === null ? document : parse(new SourceText(composed, file), { format: 'markdown' });
  return typeset(context, shown, file, wish);
}

async function typeset(
  context: CommandContext,
  document: PlanDocument,
  file: string,
  { type, profile }: RenderWish,
): Promise<Uint8Array> {
  if (type === 'html' || type === 'txt') {
    const { renderHtml, renderText } = await import('@yaodian/generator/text');
    return encode(type === 'html' ? renderHtml(document) : renderText(document));
  }
  const office = await import('@yaodian/generator/office');
  const options = {
    profile: office.loadProfile(await profileText(context, profile, office.profileNames)),
  };
  const { bytes, omissions } =
    type === 'pdf'
      ? await pdf(office, context, document, options)
      : await office.renderDocx(document, options);
  for (const { line, text } of omissions)
    context.io.err(`${context.say('renderOmitted', { file, line, text: text.slice(0, 60) })}\n`);
  return bytes;
}

async function pdf(
  office: typeof import('@yaodian/generator/office'),
  { io, locale }: CommandContext,
  document: PlanDocument,
  options: Parameters<typeof office.renderPdf>[1],
): ReturnType<typeof office.renderPdf> {
  const rendered = await office.renderPdf(document, options);
  for (const note of rendered.notes) io.err(`${note[locale]}\n`);
  return rendered;
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
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(
      say('cannotRead', { file, reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

async function renderData(
  context: CommandContext,
  document: PlanDocument,
  file: string,
  type: 'xlsx' | 'ics',
): Promise<Uint8Array> {
  const plan = toPlan(planOf(context, document, file, type));
  const { renderIcs, renderXlsx } = await import('@yaodian/generator/office');
  return type === 'ics' ? renderIcs(plan) : renderXlsx(plan);
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
