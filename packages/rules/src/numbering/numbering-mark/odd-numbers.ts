// 6、 among 5. and 7., or ６. among half-width ones: one number of a list is written unlike the others.

import type { DocumentRuleContext } from '@yaodian/linter';
import type { Part } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { sequencesOf, type Numbered } from '../../shared/sequences.ts';
import type { zhCN } from './messages.zh-CN.ts';

const number = /^([0-9]{1,3}|[０-９]{1,3})([.．、])$/u;

/** Reports the only number of a list with another mark or other digits. */
export function reportOddNumbers(
  context: DocumentRuleContext<NoOptions, keyof typeof zhCN>,
  part: Part,
): void {
  const { source } = context.document;
  for (const { members } of sequencesOf(part)) {
    const ways = members.map(({ marker }) => wayOf(marker.text));
    const habit = mostFrequent(ways);
    if (habit === null || habit.count !== members.length - 1) continue;
    if (habit.value === null || !isHabit(habit.count, members.length)) continue;
    const at = ways.findIndex((way) => way !== habit.value);
    const member = members[at];
    if (member === undefined || ways[at] == null || !countsOn(members, at)) continue;
    const { heading, marker } = member;
    const whole = source.slice(marker.range);
    const written = whole.trim();
    if (!number.test(written)) continue;
    const start = marker.range.start + whole.indexOf(written);
    const range = { start, end: start + written.length };
    const expected = like(habit.value, String(member.number));
    context.report({
      messageId: 'oddNumber',
      severity: 'info',
      data: { text: `${written}${excerpt(heading.title)}`, usual: habit.value, expected },
      range,
      fix: { edits: [{ range, text: expected }], changes: 'markers' },
    });
  }
}

/** `1.` for `12.`, `１、` for `３、`; null for other numbers. */
function wayOf(text: string): string | null {
  const [written, digits, mark] = number.exec(text.trim()) ?? [];
  if (written === undefined || digits === undefined || mark === undefined) return null;
  return `${digits.charCodeAt(0) < 0xff00 ? '1' : '１'}${mark}`;
}

/** A list of one in between has a way of its own. */
function countsOn(members: readonly Numbered[], at: number): boolean {
  const here = members[at]?.number ?? 0;
  return members[at - 1]?.number === here - 1 || (here === 1 && members[at + 1]?.number === 2);
}

function like(way: string, digits: string): string {
  return (way.startsWith('1') ? digits : widen(digits)) + way.slice(1);
}

function widen(digits: string): string {
  return digits.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
