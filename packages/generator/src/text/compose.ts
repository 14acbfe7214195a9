import { habitOf, writeFrontMatter } from '@yaodian/parser';
import type { DraftHabit, UnprintedField } from '@yaodian/parser';
import { defaultNotice, toPlan } from '@yaodian/schema';
import type { NormalPlan } from '@yaodian/schema';
import { builtInLayout, builtInPartials, defaultLayoutName } from './layout.ts';
import type { Layout, TemplateSpec } from './layout.ts';
import { LayoutError } from './layout-error.ts';
import { helperNames, layoutHelpers } from './layout-helpers.ts';
import { limitedEnvironment, usualLimits } from './layout-limits.ts';
import type { LayoutLimits } from './layout-limits.ts';
import { viewOfPlan } from './view-model.ts';

/** How a plan is composed. */
export interface ComposeOptions {
  /** A built-in layout by name or a layout; by the kind of the plan where left out. */
  readonly layout?: string | Layout;
  readonly limits?: LayoutLimits;
}

/** A draft made of a plan. */
export interface Composed {
  /** A Markdown draft with front matter, see docs/draft-dialect.md. */
  readonly text: string;
  readonly layout: string;
  /** Fields that the layout did not print; the front matter holds them. */
  readonly unprinted: readonly UnprintedField[];
}

/**
 * Composes a plan in canonical form into a Markdown draft. Throws a LayoutError that names file,
 * line and field where the layout is at fault.
 */
export function compose(plan: NormalPlan, options: ComposeOptions = {}): Composed {
  const layout = layoutOf(plan, options.layout);
  const habit = habitOf(plan.style, layout.habit);
  const wrapped = layout.wrapsInNotice && plan.notice === null;
  const shown = wrapped ? { ...plan, notice: defaultNotice(plan.title, plan.issuer) } : plan;
  const view = viewOfPlan(shown, habit);
  const body = run(layout, view.root, options.limits ?? usualLimits);
  const unprinted = [...view.silent, ...view.texts.unprinted()];
  const front = frontMatterOf(plan, { layout: layout.name, habit, wrapped, unprinted });
  return { text: `${writeFrontMatter(front)}\n${tidy(body)}`, layout: layout.name, unprinted };
}

function layoutOf(plan: NormalPlan, layout: string | Layout | undefined): Layout {
  if (typeof layout === 'object') return layout;
  const name = layout ?? defaultLayoutName(plan);
  const found = builtInLayout(name);
  if (found !== null) return found;
  throw new LayoutError(name, null, {
    'zh-CN': '没有这个版式；可以用 yaodian layouts 查看已有的版式。',
    en: 'is no layout; yaodian layouts lists those that exist.',
  });
}

function run(layout: Layout, root: unknown, limits: LayoutLimits): string {
  const environment = limitedEnvironment(layout.name, limits);
  for (const [name, helper] of Object.entries(layoutHelpers(layout.name))) {
    environment.registerHelper(name, helper);
  }
  const register = (name: string, spec: TemplateSpec): void => {
    environment.registerPartial(name, environment.template(spec));
  };
  for (const [name, { template }] of Object.entries(builtInPartials())) register(name, template);
  for (const [name, template] of Object.entries(layout.partials)) register(name, template);
  try {
    return environment.template(layout.template)(root);
  } catch (error) {
    throw layoutErrorOf(layout, error);
  }
}

/** What Handlebars throws, as a sentence with its place. */
function layoutErrorOf({ name: layout, source }: Layout, error: unknown): LayoutError {
  if (error instanceof LayoutError) return error;
  const { message, lineNumber } = error as {
    readonly message: string;
    readonly lineNumber?: number;
  };
  const line = typeof lineNumber === 'number' ? lineNumber : null;
  const below =
    /^(?:Cannot read properties of (?:undefined|null) \(reading '|")([^'"]*)(?:'\)|" not defined in (?:undefined|null))/su.exec(
      message,
    )?.[1];
  const used = below === undefined ? null : placeOfPath(source, below);
  if (used !== null) {
    return new LayoutError(layout, used.line, {
      'zh-CN': `“${used.path}”读不到：“${used.parent}”不是此处的字段，或者没有内容。可用的字段见 docs/layouts.md。`,
      en: `cannot read “${used.path}”: “${used.parent}” is no field here, or is empty. docs/layouts.md lists the fields.`,
    });
  }
  const missing = /^"(.*)" not defined in (.*?)(?: - \d+:\d+)?$/su.exec(message);
  if (missing !== null) {
    const [, field = '', fields = ''] = missing;
    return new LayoutError(layout, line, {
      'zh-CN': `没有“${field}”这个字段或助手；此处的字段有 ${fields}，助手有 ${helperNames}。`,
      en: `there is no field or helper “${field}”; the fields here are ${fields}, the helpers ${helperNames}.`,
    });
  }
  const partial = /^The partial (.*) could not be found/u.exec(message)?.[1];
  if (partial !== undefined) {
    const names = Object.keys(builtInPartials()).join(' ');
    return new LayoutError(layout, line, {
      'zh-CN': `没有“${partial}”这个片段；可用的片段是 ${names}。`,
      en: `there is no partial “${partial}”; there are ${names}.`,
    });
  }
  return new LayoutError(layout, line, {
    'zh-CN': `不能排出文稿：${message}`,
    en: `cannot be run: ${message}`,
  });
}

/**
 * Where a source first names a field below another: strict mode tells neither line nor path where
 * the parent is missing.
 */
function placeOfPath(
  source: string,
  field: string,
): { readonly line: number; readonly path: string; readonly parent: string } | null {
  for (const [index, text] of source.split('\n').entries()) {
    for (const [path] of text.matchAll(/\w+(?:\.\w+)+/gu)) {
      const parts = path.split('.');
      const at = parts.indexOf(field, 1);
      if (at > 0) {
        const parent = parts.slice(0, at).join('.');
        return { line: index + 1, path: `${parent}.${field}`, parent };
      }
    }
  }
  return null;
}

interface FrontMatterFacts {
  readonly layout: string;
  readonly habit: DraftHabit;
  readonly wrapped: boolean;
  readonly unprinted: readonly UnprintedField[];
}

/** Everything about the plan that the body does not show. */
function frontMatterOf(plan: NormalPlan, facts: FrontMatterFacts): Record<string, unknown> {
  const parts = [
    ...(plan.notice !== null || facts.wrapped ? ['notice'] : []),
    ...(plan.summary === null ? [] : ['summary']),
    'plan',
    ...plan.attachments.map(() => 'attachment'),
    ...(plan.glossary.length === 0 ? [] : ['glossary']),
  ];
  const { kind, issuer, year, period, style, document, departments } = toPlan(plan);
  const said = Object.entries({ kind, issuer, year, period, style, document, departments });
  return {
    draft: 1,
    parts,
    ...(facts.wrapped ? { wrapped: true } : {}),
    layout: facts.layout,
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    habit: facts.habit,
    ...(facts.unprinted.length === 0 ? {} : { unprinted: facts.unprinted }),
  };
}

/** One blank line between blocks; no block holds a blank line of its own. */
function tidy(body: string): string {
  const lines: string[] = [];
  let blank = true;
  for (const line of body.split('\n')) {
    const text = line.trimEnd();
    if (text !== '' || !blank) lines.push(text);
    blank = text === '';
  }
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n`;
}
