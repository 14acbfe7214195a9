import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Marker, MarkerStyle, Range } from '@yaodian/parser';
import { referredNumbers } from '../../shared/cross-reference.ts';
import { exchangedIn, type Exchange } from '../../shared/exchanged-levels.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { restyle } from '../../shared/marker-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { sequencesOf, type Numbered } from '../../shared/sequences.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** Ways to write one level: a mark that differs within one of these is no other level. */
const sameLevel: readonly ReadonlySet<MarkerStyle>[] = [
  new Set(['arabic-dot', 'arabic-comma', 'arabic-bare']),
  new Set(['arabic-paren', 'arabic-half-paren']),
];

export const numberingLevel = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'numbering-level',
    category: 'numbering',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.3' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        const exchange = exchangedIn(part);
        if (exchange !== null) reportExchange(context, exchange);
        for (const { members } of sequencesOf(part)) {
          for (const place of misplaced(members))
            if (place.member !== exchange?.first && place.member !== exchange?.second)
              reportLevel(context, place);
        }
      },
    };
  },
});

function isOtherLevel({ style, meantStyle }: Marker): boolean {
  if (style === meantStyle) return false;
  return !sameLevel.some((styles) => styles.has(style) && styles.has(meantStyle));
}

interface Misplaced {
  readonly member: Numbered;
  /** The nearest siblings that are written as their level is. */
  readonly before: Numbered | null;
  readonly after: Numbered | null;
}

function misplaced(members: readonly Numbered[]): Misplaced[] {
  const found: Misplaced[] = [];
  let after: Numbered | null = null;
  for (const member of members.toReversed()) {
    if (isOtherLevel(member.marker)) found.push({ member, before: null, after });
    else after = member;
  }
  let before: Numbered | null = null;
  const places = found.toReversed();
  let next = 0;
  for (const member of members) {
    const place = places[next];
    if (place?.member === member) places[next++] = { ...place, before };
    else before = member;
  }
  return places.filter((place) => place.before !== null || place.after !== null);
}

/** 一、明确任务，促进教育发展1、发展目标。: a page set the first number of the level below in the same line. */
const glued = /\p{Script=Han}1[、.．]\p{Script=Han}/u;

function reportLevel(context: Context, { member, before, after }: Misplaced): void {
  if (before !== null && glued.test(before.heading.title)) return;
  const { heading, marker, number } = member;
  const replacement = restyle(context.document, marker);
  if (replacement === null) return;
  const { text: expected, edit } = replacement;
  const edits = [edit];
  // A last （三） has the chapter before it for a witness, and nothing behind.
  const proved = number === marker.meant && (after !== null || marker.style !== 'chinese-paren');
  const referred = proved && referredNumbers(context.document).has(number);
  context.report({
    messageId: before === null ? 'beforeFirst' : after === null ? 'afterLast' : 'between',
    data: {
      text: `${marker.text.trim()}${excerpt(heading.title, 12)}`,
      expected,
      before: before?.marker.text.trim() ?? '',
      after: after?.marker.text.trim() ?? '',
    },
    range: marker.range,
    ...(proved && !referred
      ? { fix: { edits, changes: 'markers' as const } }
      : { suggestions: [{ messageId: 'change', data: { expected }, edits, changes: 'markers' }] }),
  });
}

function reportExchange(context: Context, { first, second }: Exchange): void {
  const { source } = context.document;
  const texts = [first, second].map(({ marker }) => source.slice(marker.range).trim());
  const [one = '', other = ''] = texts;
  const place = ({ marker }: Numbered, { length }: string): Range => ({
    start: marker.range.start,
    end: marker.range.start + length,
  });
  const data = {
    text: `${one}${excerpt(first.heading.title, 12)}`,
    other: `${other}${excerpt(second.heading.title, 12)}`,
  };
  context.report({
    messageId: 'exchanged',
    data,
    range: first.heading.range,
    related: [{ range: second.heading.range, messageId: 'exchanged', data }],
    suggestions: [
      {
        messageId: 'exchange',
        edits: [
          { range: place(first, one), text: other },
          { range: place(second, other), text: one },
        ],
        changes: 'markers',
      },
    ],
  });
}
