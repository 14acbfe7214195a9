import type { Report } from '@yaodian/linter';
import type { Part, PlanDocument } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { markerWith } from '../../shared/marker-text.ts';
import type { Sequence } from '../../shared/sequences.ts';
import { lastChapterIn } from './last-chapter.ts';
import { lostBetween } from './lost-between.ts';
import { lostHeadingLine } from './lost-heading-line.ts';
import { lostRunIn } from './lost-run-in.ts';
import { markLength, marksAlone } from './marks-alone.ts';
import type { zhCN } from './messages.zh-CN.ts';
import { holdsUnnumbered, unnumberedIn, type Unnumbered } from './unnumbered.ts';

/** A number may be gone with its mark, without it, and at the end of the list. */
export function lostNumbersIn(
  document: PlanDocument,
  part: Part,
  sequences: readonly Sequence[],
): readonly Unnumbered[] {
  const lost = holdsUnnumbered(part) ? [...unnumberedIn(part, sequences)] : [];
  for (const each of [
    ...marksAlone(document, part, sequences),
    ...lostBetween(part, sequences),
    ...lastChapterIn(part, sequences),
    ...lostRunIn(document, sequences),
    ...lostHeadingLine(sequences),
  ])
    if (lost.every(({ range }) => range.start !== each.range.start)) lost.push(each);
  // 1.4改革任务 has a number, of a way of writing that official documents do not use.
  return lost.filter((each) => !/^\d{1,2}\.\d{1,2}/u.test(each.title) && !holdsItsNumber(each));
}

/** 某局工作计划一、工作目标: a title ran into the first heading, whose number is still there. */
function holdsItsNumber(lost: Unnumbered): boolean {
  const expected = expectedIn(lost).trim();
  const at = expected === '' ? -1 : lost.title.indexOf(expected);
  return at > 0 && !/\d/u.test(lost.title.charAt(at - 1));
}

/** The number that a line lost, as its neighbours write theirs. */
function expectedIn({ before, gapBefore }: Unnumbered): string {
  const [marker, value] =
    gapBefore === null
      ? [before?.marker, (before?.number ?? 0) + 1]
      : [gapBefore.marker, gapBefore.number - 1];
  return marker === undefined ? '' : markerWith(marker, value);
}

/** What is said of a line that lost its number, with the number to put in front of it. */
export function describeLost(lost: Unnumbered): Report<keyof typeof zhCN> {
  const { title, range, before } = lost;
  const expected = expectedIn(lost);
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
