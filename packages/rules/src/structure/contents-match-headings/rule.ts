import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Range } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isIncomplete } from '../../shared/incomplete-text.ts';
import { entriesOf, headingsOf, type Named } from './headings.ts';
import { en } from './messages.en.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const contentsMatchHeadings = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'contents-match-headings',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：目录与正文标题一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const entries = entriesOf(document);
        if (entries.length === 0) return;
        const headings = headingsOf(document);
        // A cover with its contents alone: what they list is kept elsewhere.
        if (headings.length === 0) return;
        const pairs = pairsOf(context.document, entries, headings);
        // What they list is not in this text at all: it was cut off, or it has none of their headings.
        if (pairs.every(({ entry, heading }) => !entry.numbered || heading === undefined)) return;
        const lost = pairs.filter(isLost);
        const isCut = lost.length >= CUT && lost.length * 2 >= pairs.length;
        if (isCut && !isIncomplete(document)) reportCut(context, lost);
        for (const pair of pairs) if (!isCut || !isLost(pair)) reportPair(context, pair);
        reportWidth(context, pairs);
        reportMissing(context, entries, headings);
      },
    };
  },
});

/** So many entries without a heading, and half of all, have one cause: the contents or the text is not whole. */
const CUT = 4;

function isLost({ entry, heading }: Pair): boolean {
  return entry.numbered && heading === undefined;
}

function reportCut(context: Context, lost: readonly Pair[]): void {
  const [first, ...others] = lost;
  if (first === undefined) return;
  context.report({
    messageId: 'cut',
    data: { count: lost.length, entry: excerpt(first.entry.text) },
    range: first.entry.range,
    identity: 'cut',
    related: others.map(({ entry }) => ({ range: entry.range, messageId: 'place' })),
  });
}

function reportPair(context: Context, { entry, heading, line, next }: Pair): void {
  const behind =
    heading?.marker != null || next === undefined
      ? []
      : [{ range: next.range, messageId: 'next' as const }];
  if (heading === undefined) {
    // 前言 and 附件 stand in many contents and are no numbered headings.
    if (!entry.numbered) return;
    const same = line === undefined ? [] : [{ range: line, messageId: 'line' as const }];
    context.report({
      messageId: 'notInText',
      data: { entry: excerpt(entry.text) },
      range: entry.range,
      related: [...same, ...behind],
    });
  } else if (heading.folded !== entry.folded) {
    const data = { entry: excerpt(entry.text), heading: excerpt(heading.text) };
    context.report({
      messageId: 'differs',
      data,
      range: entry.range,
      related: [{ range: differing(entry, heading), messageId: 'heading' }, ...behind],
      // A number that was lost is not to be lost in the contents, too.
      suggestions:
        heading.marker === null && entry.numbered
          ? []
          : [
              {
                messageId: 'replace',
                data,
                edits: [{ range: entry.range, text: heading.text }],
                changes: 'structure',
              },
            ],
    });
  }
}

/** The number where only the number differs, else the words. */
function differing(entry: Named, { title, range, marker }: Named): Range {
  if (marker === null) return range;
  return title === entry.title ? marker : { start: marker.end, end: range.end };
}

function reportWidth(context: Context, pairs: readonly Pair[]): void {
  const [first, ...others] = pairs.filter(differsInWidth);
  if (first?.heading === undefined) return;
  const { entry, heading } = first;
  context.report({
    messageId: 'width',
    severity: 'info',
    data: { count: others.length + 1, entry: excerpt(entry.text), heading: excerpt(heading.text) },
    range: entry.range,
    identity: 'width',
    related: others.map((other) => ({ range: other.entry.range, messageId: 'place' })),
  });
}

/** A heading that is narrow itself is the business of numbering-mark. */
function differsInWidth({ entry, heading }: Pair): boolean {
  if (heading?.folded !== entry.folded || heading.text === entry.text) return false;
  return !/^(?:\(|[^()]{1,4}\))/u.test(heading.text);
}

/** A level that the contents leave out as a whole is left out on purpose. */
function reportMissing(
  context: Context,
  entries: readonly Named[],
  headings: readonly Named[],
): void {
  const texts = new Set(headings.map(({ folded }) => folded));
  const listed = new Set(
    entries.filter(({ folded }) => texts.has(folded)).map(({ depth }) => depth),
  );
  const paths = new Set(entries.map(({ path }) => path));
  const titles = new Set(entries.map(({ title }) => title));
  for (const heading of headings) {
    if (!listed.has(heading.depth) || paths.has(heading.path) || titles.has(heading.title))
      continue;
    context.report({
      messageId: 'notInContents',
      data: { heading: excerpt(heading.text) },
      range: heading.range,
    });
  }
}
