import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument, Range } from '@yaodian/parser';
import { wordsOf } from '../../dictionaries/user-entries.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isQuoted } from '../../shared/quoted.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A text of which this share of the characters is traditional is no simplified text with a slip. */
const WHOLLY = 0.08;
/** Traditional characters nearer than this make one place: 督導體制機制. */
const NEAR = 2;

export const noMixedScript = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-mixed-script',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: {
      kind: 'regulation',
      source: '《中华人民共和国国家通用语言文字法》第九条；《通用规范汉字表》',
    },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text, simplified } = document.source;
        if (simplified === text) return;
        const allowed = new Set(
          wordsOf('also-standard-characters', context.dictionaries).map(({ word }) => word),
        );
        const places = placesOf(text, simplified, allowed);
        const [first] = places;
        if (first === undefined) return;
        if (places.length > text.length * WHOLLY) {
          context.report({
            messageId: 'wholly',
            data: { share: Math.round((places.length * 100) / text.length) },
            range: document.title?.range ?? { start: first, end: first + 1 },
            severity: 'info',
            identity: 'wholly',
          });
          return;
        }
        for (const [from, to] of grouped(places))
          report(context, document, { start: from, end: to + 1 }, simplified.slice(from, to + 1));
      },
    };
  },
});

/** Stretches that are compared as a whole first. */
const STRETCH = 256;

/** Where two texts of one length differ, but for characters that are standard in both scripts. */
function placesOf(text: string, simplified: string, allowed: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, text.length);
    if (text.slice(from, to) === simplified.slice(from, to)) continue;
    for (let at = from; at < to; at++)
      if (text.charCodeAt(at) !== simplified.charCodeAt(at) && !allowed.has(text.charAt(at)))
        places.push(at);
  }
  return places;
}

/** Places of one line are one finding. */
function report(context: Context, document: PlanDocument, range: Range, simplified: string): void {
  const { source } = document;
  const data = { text: source.slice(range), simplified };
  const edits = [{ range, text: simplified }];
  const quoted = isQuoted(document, range.start);
  context.report({
    messageId: 'mixed',
    data,
    range,
    fix: quoted ? null : { edits },
    suggestions: quoted ? [{ messageId: 'replace', data, edits }] : [],
    aggregate: { key: `line ${source.lineAt(range.start)}`, over: 1, messageId: 'several' },
  });
}

/** Runs of neighbouring places as first and last. */
function grouped(places: readonly number[]): [number, number][] {
  const groups: [number, number][] = [];
  for (const at of places) {
    const last = groups.at(-1);
    if (last !== undefined && at - last[1] <= NEAR) last[1] = at;
    else groups.push([at, at]);
  }
  return groups;
}
