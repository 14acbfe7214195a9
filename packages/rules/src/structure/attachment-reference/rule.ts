import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { ElementLine, Part, PlanDocument } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { fold } from '../../shared/fold.ts';
import { elementsOf } from '../../shared/formal-document.ts';
import { isIncomplete } from '../../shared/incomplete-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { linesOf, unitFact } from '../../shared/view-lines.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** Of 附表 one may stand inside what is sent elsewhere. */
const reference = /[详请]?见附件[0-9一二三四五六七八九十]{0,2}/gu;

export const attachmentReference = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'attachment-reference',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.7' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const notes = elementsOf(document).filter(({ kind }) => kind === 'attachment-note');
        const attachments = document.parts.filter(
          ({ role }) => role === 'attachment' || role === 'glossary',
        );
        if (notes.length === 0 && attachments.length === 0) reportReferences(context, document);
        if (notes.length > 0 && attachments.length > 0) compare(context, notes, attachments);
      },
    };
  },
});

const holdsReference = unitFact((text) => text.includes('见附'));

function reportReferences(context: Context, document: PlanDocument): void {
  if (!linesOf(document).some(holdsReference)) return;
  const { view } = document;
  // A line that begins with 附件 is one, even where it was not read as a part of its own.
  if (/(?:^|\n)\s*附[件表]\s*[0-9一二三四五六七八九十：:]?/u.test(view.text)) return;
  const [first, ...others] = [...view.text.matchAll(reference)].map((match) => ({
    text: match[0],
    range: view.toSource(match.index, match.index + match[0].length),
  }));
  if (first === undefined) return;
  context.report({
    messageId: 'noAttachment',
    data: { text: first.text },
    range: first.range,
    related: others.map(({ range }) => ({ range, messageId: 'reference' })),
  });
}

function compare(
  context: Context,
  notes: readonly ElementLine[],
  attachments: readonly Part[],
): void {
  const names = notes.flatMap(({ reading }) => namesIn(reading.text));
  const [first] = notes;
  if (first === undefined || names.length === 0) return;
  if (names.length !== attachments.length) {
    // The plan itself may be what is attached.
    if (attachmentLines(context.document, first.range.end) === names.length) return;
    // The others may stand behind the end of what was copied.
    if (attachments.length < names.length && isIncomplete(context.document)) return;
    context.report({
      messageId: 'count',
      data: { noted: names.length, attached: attachments.length },
      range: first.range,
      identity: 'count',
    });
    return;
  }
  names.forEach((noted, index) => {
    const title = attachments[index]?.title;
    if (!title || fold(withoutNumber(title.text)) === fold(noted)) return;
    context.report({
      messageId: 'title',
      data: { noted: excerpt(noted), attached: excerpt(title.text) },
      range: notes[Math.min(index, notes.length - 1)]?.range ?? first.range,
      related: [{ range: title.range, messageId: 'attached' }],
    });
  });
}

/** Lines that say 附件1 and no more, behind the note that names the attachments. */
function attachmentLines({ view }: PlanDocument, end: number): number {
  const behind = view.text.slice(view.fromSource(end));
  return [
    ...behind.matchAll(/^[ \u3000]{0,20}附[ \u3000]?件[ \u3000]?\d{1,2}[：:]?[ \u3000]{0,20}$/gmu),
  ].length;
}

/** The names of `附件：1.甲表\n2.乙表`. */
function namesIn(text: string): string[] {
  return text
    .replace(/^\s*附\s*件\s*[:：]?/u, '')
    .split(/\n|(?<=[^0-9])(?=[1-9][0-9]?[.．、])/u)
    .map((name) => withoutNumber(name).replace(/[。；;\s]+$/u, ''))
    .filter((name) => name !== '');
}

function withoutNumber(text: string): string {
  return text
    .trim()
    .replace(/^附\s*件\s*[0-9一二三四五六七八九十]{0,2}\s*[:：]?\s*/u, '')
    .replace(/^[0-9]{1,2}\s*[.．、]\s*/u, '');
}
