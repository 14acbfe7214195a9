import { defineRule } from '@yaodian/linter';
import type { Part, PlanDocument } from '@yaodian/parser';
import { exchangedIn } from '../../shared/exchanged-levels.ts';
import { markerWith } from '../../shared/marker-text.ts';
import { mergedMarkers } from '../../shared/merged-markers.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { findBreaks, type Break } from '../../shared/sequence-breaks.ts';
import { numberBefore, sequencesOf, type Numbered } from '../../shared/sequences.ts';
import { describeBreak } from './describe-break.ts';
import { beginsRow, standInCells } from './in-cells.ts';
import { copiesIn } from './line-copies.ts';
import { describeLost, lostNumbersIn } from './lost-numbers.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

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
        // Numbers that changed places with those of another level are the business of numbering-level.
        if (exchangedIn(part) !== null) return;
        const copies = copiesIn(context.document, sequencesOf(part));
        const lost = lostNumbersIn(context.document, part, sequencesOf(part));
        for (const each of lost) context.report(describeLost(each));
        const explained = new Set(lost.map(({ gapBefore }) => gapBefore));
        for (const { members: all, mayRestart } of sequencesOf(part)) {
          const members = copies.size === 0 ? all : all.filter((each) => !copies.has(each));
          const breaks = findBreaks(
            members.map(({ number }) => number),
            mayRestart,
            lastInFront(part, members),
          );
          for (const found of breaks) {
            if (countsOn(part, members[found.index])) continue;
            if (beginsInMiddle(context.document, part, members, found)) continue;
            if (isAnnounced(context.document, members[found.index])) continue;
            if (standInCells(context.document, members, found)) continue;
            if (firstStandsInLine(context.document, members, found)) continue;
            if (beginsRow(context.document, members, found)) continue;
            if (found.kind === 'gap' && explained.has(members[found.index] ?? null)) continue;
            // A number that lost its line break is the business of two-tasks-in-one-line.
            merged ??= new Set(mergedMarkers(context.document, part).map(({ owner }) => owner));
            if (isMerged(members, found, merged)) continue;
            const report = describeBreak(context, members, found);
            if (report) context.report(report);
          }
        }
      },
    };
  },
});

/** Where numbers run on through the chapters, the last one of the chapter in front; else 0. */
function lastInFront(part: Part, members: readonly Numbered[]): number {
  const [first] = members;
  const before = first && numberBefore(part).get(first.marker.range.start);
  if (before === undefined) return 0;
  const goesOn = members.some(({ number }) => number === before + 1);
  return goesOn && members.every(({ number }) => number > before) ? before : 0;
}

/** 1.目标 below 一、 and 2.…… below （一）: the numbers count on although the levels differ. */
function countsOn(part: Part, member: Numbered | undefined): boolean {
  if (member === undefined || member.number < 2) return false;
  return numberBefore(part).get(member.marker.range.start) === member.number - 1;
}

/** 特制定以下计划：, and 一、 below it: what a colon announces is a list of its own, of one item if need be. */
function isAnnounced({ source }: PlanDocument, member: Numbered | undefined): boolean {
  if (member?.number !== 1) return false;
  const { start } = member.marker.range;
  return /[：:]\s*$/u.test(source.text.slice(Math.max(0, start - 8), start));
}

/** The first number of a text that was taken out of a longer one: those in front of it were left there. */
function beginsInMiddle(
  { page }: PlanDocument,
  part: Part,
  members: readonly Numbered[],
  { kind, index }: Break,
): boolean {
  const here = members[index];
  return (
    page.takenOut &&
    kind === 'gap' &&
    index === 0 &&
    here !== undefined &&
    (numberBefore(part).get(here.marker.range.start) ?? null) === null
  );
}

/** 一、工作目标 （一）办学方向：……, and （二） on a line of its own: the first one stands behind its chapter's heading. */
function firstStandsInLine(
  { source }: PlanDocument,
  members: readonly Numbered[],
  { kind, index, expected }: Break,
): boolean {
  const here = members[index];
  if (kind !== 'gap' || index > 0 || here?.number !== expected + 1) return false;
  const first = markerWith(here.marker, expected);
  if (!/^[（(]?[一1]/u.test(first)) return false;
  const { start } = here.marker.range;
  const before = source.text.slice(Math.max(0, start - LINE), start);
  const at = before.lastIndexOf(first);
  if (at <= 0 || before.charAt(at - 1) === '\n') return false;
  // 工作方案范文一、背景分析: a page ran the title into its first heading.
  const isHeading = /^[^，。；\n]{2,24}(?:\n|$)/u.test(before.slice(at)) && first.startsWith('一');
  return isHeading || /[ \u3000。；：]/u.test(before.charAt(at - 1));
}

/** So far in front of a number its neighbour is looked for. */
const LINE = 400;

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
