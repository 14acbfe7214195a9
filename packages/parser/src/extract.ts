import { normalise, validatePlan } from '@yaodian/schema';
import type { Kind, NormalPlan, Plan, PlanPart, PlanPath } from '@yaodian/schema';
import type { Block, Part, PlanDocument } from './document.ts';
import { ContentExtraction } from './extract-content.ts';
import { ExtractContext } from './extract-context.ts';
import type { ExtractRemark } from './extract-context.ts';
import { documentElementsOf } from './extract-elements.ts';
import { restartsNumbers } from './extract-numbers.ts';
import { styleOf } from './extract-style.ts';
import { termsOf } from './extract-terms.ts';
import { printable, type OriginalText } from './extract-text.ts';
import { periodText } from './extract-titles.ts';

/** A plan, and what a person should look at before using it. */
export interface ExtractResult {
  readonly plan: NormalPlan;
  readonly remarks: readonly ExtractRemark[];
}

/**
 * The plan that a document says, in canonical form. For plan YAML and drafts in the dialect it is
 * the plan itself. Null where the document has faults that leave no plan.
 */
export function extract(document: PlanDocument): ExtractResult | null {
  if (document.plan !== undefined) {
    return document.plan === null ? null : { plan: document.plan, remarks: [] };
  }
  const context = new ExtractContext(document);
  const plan = planOf(document, context);
  const [problem] = validatePlan(plan);
  if (problem !== undefined) {
    // Every value was made to fit; what a text itself breaks is not kept silently.
    throw new Error(`extract made an invalid plan: ${problem.message.en}`);
  }
  return { plan: normalise(plan), remarks: context.remarks };
}

function planOf(document: PlanDocument, context: ExtractContext): Plan {
  const { parts } = document;
  const main =
    parts.find((part) => part.role === 'plan') ?? parts.find((part) => part.role === 'summary');
  const spoken = parts.filter((part) => part.role !== 'duplicate' && part.role !== 'contents');
  const kind = main?.kind ?? document.kind;
  const restarts = restartsNumbers(spoken);
  const content = new ContentExtraction(context, restarts);
  const issuer = printable(document.issuer ?? '').trim();
  const plan: Plan = {
    title: titleOf(context.text, main) ?? firstWords(document, context),
    ...kindOf(kind),
    ...(issuer === '' ? {} : { issuer }),
    ...periodText(main?.year ?? document.year, main?.period ?? document.period),
    style: { ...styleOf(spoken, kind), ...(restarts ? { taskSequence: 'restart' } : {}) },
    document: documentElementsOf(document, context.text),
    ...(main === undefined ? {} : content.ofPart(main.children, [])),
  };
  for (const part of spoken) if (part !== main) addPart(plan, part, context.text, content);
  remarkLosses(document, context);
  return plan;
}

function titleOf(text: OriginalText, part: Part | undefined): string | null {
  const range = part?.title?.range;
  const title = range === undefined ? '' : text.span(range).replace(/\n/gu, '').trim();
  return title === '' ? null : title;
}

function firstWords({ view }: PlanDocument, context: ExtractContext): string {
  const words = context.text.slice(0, Math.min(40, view.text.length)).split('\n')[0]?.trim() ?? '';
  context.remark(['title'], '原文没有标题，请补写', 'The text has no title; write one');
  return words === '' ? '未命名的计划' : words;
}

/** A part beside the one that the plan itself is made of. */
function addPart(plan: Plan, part: Part, text: OriginalText, content: ContentExtraction): void {
  const title = titleOf(text, part);
  if (part.role === 'notice') {
    const body = plainLines(text, part.children);
    if (body.length > 0 || title !== null)
      plan.notice = { ...(title === null ? {} : { title }), body };
    return;
  }
  if (part.role === 'glossary') {
    (plan.glossary ??= []).push(...termsOf(text, part.children));
    return;
  }
  const valueAt = (path: PlanPath, usualTitle: string): PlanPart => ({
    title: title ?? usualTitle,
    ...(path[0] === 'summary' && part.kind === 'work-summary' ? {} : kindOf(part.kind)),
    ...periodText(part.year, part.period),
    ...content.ofPart(part.children, path),
  });
  if (part.role === 'summary' && plan.summary === undefined) {
    plan.summary = valueAt(['summary'], '工作总结');
    return;
  }
  const attachments = (plan.attachments ??= []);
  const index = attachments.length;
  attachments.push(valueAt(['attachments', index], `附件${index + 1}`));
}

/** A notice with 一、二、 of its own is text all the same: its lines as they stand, with their numbers. */
function plainLines(text: OriginalText, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [text.paragraph(block)];
    if ('heading' in block)
      return [
        text.restOfUnit(block.heading.range.start).trim(),
        ...plainLines(text, block.children.slice(block.heading.runIn ? 1 : 0)),
      ];
    return block.type === 'table' ? text.span(block.range).split('\n') : [];
  });
}

/** What the plan does not hold, said once at its top. */
function remarkLosses({ parts, residues }: PlanDocument, context: ExtractContext): void {
  if (parts.some((part) => part.role === 'contents'))
    context.remark(
      [],
      '目录由程序生成，没有保留',
      'The table of contents is generated and was left out',
    );
  if (parts.some((part) => part.role === 'duplicate'))
    context.remark(
      [],
      '原文有一段全文重复，只保留一次',
      'A repetition of the whole text was left out',
    );
  const hidden = residues.filter((residue) => residue.hidden).length;
  if (hidden > 0)
    context.remark(
      [],
      `去掉了 ${hidden} 处转换残留（书签、拼音、页面文字等）`,
      `${hidden} leftovers of a conversion were left out`,
    );
}

function kindOf(kind: PlanDocument['kind']): { kind?: Kind } {
  return kind === 'unknown' || kind === 'notice' ? {} : { kind };
}
