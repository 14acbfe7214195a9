import type { DraftHabit, UnprintedField } from '@yaodian/parser';
import { printDate } from '@yaodian/schema';
import type { NormalPart, NormalPlan, PlanPath } from '@yaodian/schema';
import { partContent } from './view-content.ts';
import { ViewContext } from './view-context.ts';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject, ViewValue } from './view-object.ts';
import type { ViewText, ViewTexts } from './view-text.ts';

/** What a layout sees of a plan, and what no line of any layout can show. */
export interface PlanView {
  readonly root: ViewObject;
  readonly texts: ViewTexts;
  /** Fields that are no text: a number where another was expected, a status, the year of a part. */
  readonly silent: readonly UnprintedField[];
}

/** The view model of a plan: frozen, without prototypes, every optional field there (null or empty). */
export function viewOfPlan(plan: NormalPlan, habit: DraftHabit): PlanView {
  const context = new ViewContext(habit);
  return { root: planView(context, plan), texts: context.texts, silent: context.silent };
}

function planView(context: ViewContext, plan: NormalPlan): ViewObject {
  const { texts } = context;
  const { issuer, notice, summary, attachments, glossary, departments } = plan;
  return viewObject({
    ...partView(context, plan, []),
    kind: plan.kind,
    issuer: issuer === null ? null : texts.mark(issuer),
    document: elementView(texts, plan.document),
    notice:
      notice === null
        ? null
        : viewObject({
            title: texts.of(notice.title, ['notice', 'title']),
            body: context.list(notice.body, ['notice', 'body']),
          }),
    summary: summary === null ? null : viewObject(extraPartView(context, summary, ['summary'])),
    attachments: viewList(
      attachments.map((part, i) =>
        viewObject({
          ...extraPartView(context, part, ['attachments', i]),
          mark: attachmentMark(texts, plan, i),
        }),
      ),
    ),
    /** Behind attachments the glossary is one more of them. */
    glossaryMark: attachments.length === 0 ? null : attachmentMark(texts, plan, attachments.length),
    glossary: viewList(
      glossary.map(({ term, definition }, i) => {
        const path: PlanPath = ['glossary', i];
        const lines = context.list(definition, [...path, 'definition']);
        return viewObject({
          mark: texts.mark(`${i + 1}.`),
          term: texts.of(term, [...path, 'term'], 'term'),
          opening: lines[0] ?? null,
          rest: viewList(lines.slice(1)),
        });
      }),
    ),
    departments: viewList(
      departments.map(({ name, aliases }) =>
        viewObject({
          name: texts.mark(name),
          aliases: viewList(aliases.map((alias) => texts.mark(alias))),
        }),
      ),
    ),
  });
}

/** 附件： alone, 附件1：, 附件2：. */
function attachmentMark(
  texts: ViewTexts,
  { attachments, glossary }: NormalPlan,
  index: number,
): ViewText {
  const count = attachments.length + (glossary.length > 0 ? 1 : 0);
  return texts.mark(count === 1 ? '附件：' : `附件${index + 1}：`);
}

/** An element of an official document, which the front matter holds anyway; a layout may print it too. */
function elementView(texts: ViewTexts, value: unknown): ViewValue {
  if (typeof value === 'string') return texts.mark(printDate(value));
  if (Array.isArray(value)) return viewList(value.map((entry) => texts.mark(String(entry))));
  if (typeof value === 'boolean' || value === null) return value;
  return viewObject(
    Object.fromEntries(
      Object.entries(value as object).map(([key, entry]) => [key, elementView(texts, entry)]),
    ),
  );
}

function extraPartView(
  context: ViewContext,
  part: NormalPart,
  path: PlanPath,
): Record<string, ViewValue> {
  if (part.kind !== null) context.keepSilent([...path, 'kind'], part.kind);
  if (part.year !== null) context.keepSilent([...path, 'year'], part.year);
  if (part.period !== null) context.keepSilent([...path, 'period'], part.period);
  return { kind: part.kind, ...partView(context, part, path) };
}

function partView(
  context: ViewContext,
  part: NormalPlan | NormalPart,
  path: PlanPath,
): Record<string, ViewValue> {
  return {
    mark: null,
    title: context.texts.of(part.title, [...path, 'title']),
    year: part.year,
    period: part.period === null ? null : viewObject({ ...part.period }),
    leadIn: context.list(part.leadIn, [...path, 'leadIn']),
    ...partContent(context, part, path),
  };
}
