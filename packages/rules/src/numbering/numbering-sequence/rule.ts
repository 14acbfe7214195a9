import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, Report, Suggestion, TextEdit } from '@yaodian/linter';
import type { Part, PlanDocument } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { referredNumbers } from '../../shared/cross-reference.ts';
import { markerWith, renumber } from '../../shared/marker-text.ts';
import { mergedMarkers } from '../../shared/merged-markers.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { repeatedAmong } from '../../shared/repeated-among.ts';
import { findBreaks, type Break } from '../../shared/sequence-breaks.ts';
import { numberBefore, sequencesOf, type Numbered, type Sequence } from '../../shared/sequences.ts';
import { lastChapterIn } from './last-chapter.ts';
import { markLength, marksAlone } from './marks-alone.ts';
import { holdsUnnumbered, unnumberedIn, type Unnumbered } from './unnumbered.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** What begins with so high a number is taken out of a longer list. */
const TAKEN_OUT = 10;

/** A shorter line may well stand twice: 1.加强组织领导。 */
const LONG_ENOUGH = 40;

export const numberingSequence = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'numbering-sequence',
    category: 'numbering',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：同级序号连续，不缺、不重、不乱' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        let merged: ReadonlySet<Numbered> | null = null;
        const copies = copiesIn(context.document, sequencesOf(part));
        const lost = lostNumbersIn(context.document, part, sequencesOf(part));
        for (const each of lost) context.report(describeLost(each));
        const explained = new Set(lost.map(({ gapBefore }) => gapBefore));
        for (const { members: all, mayRestart } of sequencesOf(part)) {
          const members = copies.size === 0 ? all : all.filter((each) => !copies.has(each));
          const breaks = findBreaks(
            members.map(({ number }) => number),
            mayRestart,
          );
          for (const found of breaks) {
            if (countsOn(part, members[found.index])) continue;
            if (found.kind === 'gap' && explained.has(members[found.index] ?? null)) continue;
            // A number that lost its line break is the business of two-tasks-in-one-line.
            merged ??= new Set(mergedMarkers(context.document, part).map(({ owner }) => owner));
            if (isMerged(members, found, merged)) continue;
            const report = describe(context, members, found);
            if (report) context.report(report);
          }
        }
      },
    };
  },
});

/** 1.目标 below 一、 and 2.…… below （一）: the numbers count on although the levels differ. */
function countsOn(part: Part, member: Numbered | undefined): boolean {
  if (member === undefined || member.number < 2) return false;
  return numberBefore(part).get(member.marker.range.start) === member.number - 1;
}

/**
 * The numbers of lines that stand twice in a part, each time but once: a copy is the business of
 * no-duplicate-content. The one that fits its neighbours counts, else the first.
 */
function copiesIn({ source }: PlanDocument, sequences: readonly Sequence[]): ReadonlySet<Numbered> {
  const first = new Map<string, { readonly member: Numbered; readonly fits: boolean }>();
  const copies = new Set<Numbered>();
  // A copy of a line begins with its number.
  const repeated = repeatedAmong(
    sequences.flatMap(({ members }) => members.map(({ number }) => number)),
  );
  if (repeated.size === 0) return copies;
  for (const { members } of sequences) {
    for (const [index, member] of members.entries()) {
      if (!repeated.has(member.number)) continue;
      const { start } = member.marker.range;
      const end = source.text.indexOf('\n', start);
      const line = source.text.slice(start, end === -1 ? undefined : end).trim();
      if (line.length < LONG_ENOUGH) continue;
      const fits = (members[index - 1]?.number ?? 0) === member.number - 1;
      const other = first.get(line);
      if (other === undefined || (fits && !isPlaced(other))) first.set(line, { member, fits });
      if (other !== undefined) copies.add(fits && !isPlaced(other) ? other.member : member);
    }
  }
  return copies;

  /** True for one that counts on from a number in front; a first one may begin any list. */
  function isPlaced({
    member,
    fits,
  }: {
    readonly member: Numbered;
    readonly fits: boolean;
  }): boolean {
    return fits && member.number > 1;
  }
}

function isMerged(
  members: readonly Numbered[],
  { kind, index, expected }: Break,
  merged: ReadonlySet<Numbered>,
): boolean {
  const before = members[index - 1];
  const here = members[index];
  if (kind !== 'gap' || before === undefined || here?.number !== expected + 1) return false;
  return merged.has(before);
}

function describe(
  context: Context,
  members: readonly Numbered[],
  found: Break,
): Report<MessageId> | null {
  const here = members[found.index];
  if (here === undefined) return null;
  const before = members[found.index - 1];
  const after = members[found.index + 1];
  const as = (value: number): string => markerWith(here.marker, value);
  const data = {
    number: here.marker.text.trim(),
    expected: as(found.expected),
    before: before?.marker.text.trim() ?? '',
    after: after?.marker.text.trim() ?? '',
  };
  const range = here.marker.range;
  switch (found.kind) {
    case 'gap': {
      // One number alone proves no lost item before it.
      if (before === undefined && (members.length < 2 || here.number >= TAKEN_OUT)) return null;
      const missing = as(found.expected);
      const last = here.number - 1;
      const several = last > found.expected;
      return {
        messageId: before === undefined ? 'gapAtStart' : several ? 'gapOfSeveral' : 'gap',
        data: { ...data, missing, lastMissing: as(last) },
        range,
        suggestions: renumberRest(context, members, found),
      };
    }
    case 'repeat':
      if (after !== undefined) {
        return {
          messageId: 'repeat',
          data,
          range,
          suggestions: renumberRest(context, members, found),
          related: relatedTo(before),
        };
      }
      return {
        messageId: 'repeat',
        data,
        range,
        related: relatedTo(before),
        ...oneNumber(context, here, found.expected),
      };
    case 'slip': {
      const repeats = before?.number === here.number;
      const messageId = repeats ? 'repeat' : before === undefined ? 'slipAtStart' : 'slip';
      return { messageId, data, range, ...oneNumber(context, here, found.expected) };
    }
    case 'swap': {
      if (after === undefined) return null;
      const edits = [
        renumber(context.document, here.marker, after.number),
        renumber(context.document, after.marker, here.number),
      ].filter((edit) => edit !== null);
      return {
        messageId: 'swap',
        data: { ...data, next: data.after },
        range,
        suggestions: [{ messageId: 'exchange', edits, changes: 'markers' }],
        related: relatedTo(after),
      };
    }
    case 'stray':
      return {
        messageId: here.number === 1 && after?.number === 2 ? 'restart' : 'stray',
        data,
        range,
        suggestions:
          here.number === 1 && after?.number === 2
            ? renumberRest(context, members, found)
            : suggestOne(context, here, found.expected),
      };
  }
}

/** A number may be gone with its mark, without it, and at the end of the list. */
function lostNumbersIn(
  document: PlanDocument,
  part: Part,
  sequences: readonly Sequence[],
): readonly Unnumbered[] {
  const lost = holdsUnnumbered(part) ? [...unnumberedIn(part, sequences)] : [];
  for (const each of [...marksAlone(document, part, sequences), ...lastChapterIn(part, sequences)])
    if (lost.every(({ range }) => range.start !== each.range.start)) lost.push(each);
  return lost;
}

function describeLost({ title, range, before, gapBefore }: Unnumbered): Report<MessageId> {
  const [marker, value] =
    gapBefore === null
      ? [before?.marker, (before?.number ?? 0) + 1]
      : [gapBefore.marker, gapBefore.number - 1];
  const expected = marker === undefined ? '' : markerWith(marker, value);
  return {
    messageId: before === null ? 'lostAtStart' : 'lost',
    data: { title: excerpt(title), before: before?.marker.text.trim() ?? '', expected },
    range,
    suggestions: [
      {
        messageId: 'add',
        data: { expected },
        edits: [
          { range: { start: range.start, end: range.start + markLength(title) }, text: expected },
        ],
        changes: 'structure',
      },
    ],
  };
}

function relatedTo(other: Numbered | undefined): NonNullable<Report<MessageId>['related']> {
  if (other === undefined) return [];
  const range = other.marker.range;
  return [{ range, messageId: 'other', data: { number: other.marker.text.trim() } }];
}

/** Safe where the number is the only wrong one and nothing refers to either number. */
function oneNumber(
  context: Context,
  here: Numbered,
  expected: number,
): Pick<Report<MessageId>, 'fix' | 'suggestions'> {
  const edit = renumber(context.document, here.marker, expected);
  if (edit === null) return {};
  const referred = referredNumbers(context.document);
  if (referred.has(here.number) || referred.has(expected)) {
    return { suggestions: suggestOne(context, here, expected) };
  }
  return { fix: { edits: [edit], changes: 'markers' } };
}

function suggestOne(
  context: Context,
  here: Numbered,
  expected: number,
): readonly Suggestion<MessageId>[] {
  const edit = renumber(context.document, here.marker, expected);
  if (edit === null) return [];
  const data = { expected: markerWith(here.marker, expected) };
  return [{ messageId: 'renumber', data, edits: [edit], changes: 'markers' }];
}

/** Counts on from the break to the end of the sequence, or to where it begins anew. */
function renumberRest(
  context: Context,
  members: readonly Numbered[],
  found: Break,
): readonly Suggestion<MessageId>[] {
  const edits: TextEdit[] = [];
  let value = found.expected;
  let last: Numbered | undefined;
  for (let index = found.index; index < members.length; index++) {
    const member = members[index];
    if (member === undefined || (last && member.number !== last.number + 1)) break;
    const edit = renumber(context.document, member.marker, value);
    if (edit === null) return [];
    edits.push(edit);
    last = member;
    value++;
  }
  if (last === undefined) return [];
  // One number alone runs from nowhere to nowhere.
  if (edits.length === 1) return suggestOne(context, last, found.expected);
  const data = {
    expected: markerWith(last.marker, found.expected),
    last: markerWith(last.marker, value - 1),
  };
  return [{ messageId: 'renumberRest', data, edits, changes: 'markers' }];
}
