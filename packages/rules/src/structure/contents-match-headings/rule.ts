import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { entriesOf, headingsOf, type Named } from './headings.ts';
import { en } from './messages.en.ts';
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
        const texts = new Set(headings.map(({ folded }) => folded));
        const byPath = new Map(headings.map((heading) => [heading.path, heading]));
        const byText = new Map(headings.map((heading) => [heading.folded, heading]));
        // What they list is not in this text at all: it was cut off, or it has none of their headings.
        if (
          entries.every(
            ({ numbered, folded, path }) => !numbered || !(byText.has(folded) || byPath.has(path)),
          )
        )
          return;
        const narrow: (readonly [Named, Named])[] = [];
        for (const entry of entries) {
          const heading = byText.get(entry.folded) ?? byPath.get(entry.path);
          if (heading === undefined) {
            // 前言 and 附件 stand in many contents and are no numbered headings.
            if (entry.numbered) reportEntry(context, entry);
          } else if (heading.folded !== entry.folded) reportDifference(context, entry, heading);
          else if (heading.text !== entry.text) narrow.push([entry, heading]);
        }
        reportWidth(context, narrow);
        reportMissing(context, entries, headings, texts);
      },
    };
  },
});

function reportEntry(context: Context, entry: Named): void {
  context.report({
    messageId: 'notInText',
    data: { entry: excerpt(entry.text) },
    range: entry.range,
  });
}

function reportDifference(context: Context, entry: Named, heading: Named): void {
  const data = { entry: excerpt(entry.text), heading: excerpt(heading.text) };
  context.report({
    messageId: 'differs',
    data,
    range: entry.range,
    related: [{ range: heading.range, messageId: 'heading' }],
    suggestions: [
      {
        messageId: 'replace',
        data,
        edits: [{ range: entry.range, text: heading.text }],
        changes: 'structure',
      },
    ],
  });
}

function reportWidth(context: Context, places: readonly (readonly [Named, Named])[]): void {
  const [first, ...others] = places;
  if (first === undefined) return;
  const [entry, heading] = first;
  context.report({
    messageId: 'width',
    severity: 'info',
    data: { count: places.length, entry: excerpt(entry.text), heading: excerpt(heading.text) },
    range: entry.range,
    identity: 'width',
    related: others.map(([{ range }]) => ({ range, messageId: 'place' })),
  });
}

/** A level that the contents leave out as a whole is left out on purpose. */
function reportMissing(
  context: Context,
  entries: readonly Named[],
  headings: readonly Named[],
  texts: ReadonlySet<string>,
): void {
  const listed = new Set(
    entries.filter(({ folded }) => texts.has(folded)).map(({ depth }) => depth),
  );
  const paths = new Set(entries.map(({ path }) => path));
  const folded = new Set(entries.map((entry) => entry.folded));
  for (const heading of headings) {
    if (!listed.has(heading.depth) || paths.has(heading.path) || folded.has(heading.folded))
      continue;
    context.report({
      messageId: 'notInContents',
      data: { heading: excerpt(heading.text) },
      range: heading.range,
    });
  }
}
