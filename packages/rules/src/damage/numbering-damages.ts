import type { PlanDocument } from '@yaodian/parser';
import { sequencesOf, type Numbered } from '../shared/sequences.ts';
import { isContinuous, planSections } from './places.ts';
import { pick, replaced, type Damage, type Random } from './damage.ts';

/** Numbers with a neighbour on either side, in sequences that count on without a break. */
function innerNumbers(document: PlanDocument, styles: RegExp): (readonly Numbered[])[] {
  return document.parts
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => sequencesOf(part))
    .filter(({ members }) => members.length > 3 && isContinuous(members))
    .flatMap(({ members }) =>
      members.slice(1, -2).map((_, index) => members.slice(index, index + 4)),
    )
    .filter((four) => four.every(({ marker }) => marker.style === marker.meantStyle))
    .filter((four) => four.every(({ marker }) => styles.test(marker.style)));
}

function change(
  document: PlanDocument,
  random: Random,
  styles: RegExp,
  edit: (marker: string) => string | null,
): string | null {
  const [, member] = pick(innerNumbers(document, styles), random) ?? [];
  if (member === undefined) return null;
  const marker = document.source.slice(member.marker.range);
  const text = edit(marker);
  return text === null || text === marker ? null : replaced(document, member.marker.range, text);
}

const anyStyle = /chinese|arabic/u;
const arabicDot = /arabic-dot/u;

export const numberingDamages: readonly Damage[] = [
  {
    name: '“1.”改作“1，”',
    expected: ['numbering-mark'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, arabicDot, (marker) => marker.replace(/[.．、]/u, '，')),
  },
  {
    name: '删去一个序号',
    expected: ['numbering-sequence'],
    companions: [
      'require-responsible-department',
      'require-quantified-target',
      'complete-task-fields',
      'target-in-target-line',
      'contents-match-headings',
      'missing-end-mark',
      'no-duplicate-department',
      'long-sentence',
      'consistent-task-heading',
    ],
    apply: (document, random) => change(document, random, anyStyle, () => ''),
  },
  {
    name: '写错一个序号',
    expected: ['numbering-sequence'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, arabicDot, (marker) =>
        marker.replace(/[0-9]+/u, (number) => String(Number(number) + 20)),
      ),
  },
  {
    name: '对调相邻两个序号',
    expected: ['numbering-sequence'],
    companions: ['contents-match-headings'],
    apply(document, random) {
      const [, first, second] = pick(innerNumbers(document, anyStyle), random) ?? [];
      if (first === undefined || second === undefined) return null;
      const { source } = document;
      const between = source.text.slice(first.marker.range.end, second.marker.range.start);
      return replaced(
        document,
        { start: first.marker.range.start, end: second.marker.range.end },
        source.slice(second.marker.range) + between + source.slice(first.marker.range),
      );
    },
  },
  {
    name: '重复一个序号',
    expected: ['numbering-sequence'],
    companions: ['contents-match-headings', 'numbering-mark'],
    apply(document, random) {
      const [, first, second] = pick(innerNumbers(document, anyStyle), random) ?? [];
      if (first === undefined || second === undefined) return null;
      return replaced(document, second.marker.range, document.source.slice(first.marker.range));
    },
  },
  {
    name: '删去序号后的标点',
    expected: ['numbering-mark'],
    companions: [],
    apply: (document, random) =>
      change(document, random, arabicDot, (marker) => marker.replace(/[.．]\s*$/u, '')),
  },
  {
    name: '（一）改作(一)',
    expected: ['numbering-mark'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, /chinese-paren/u, (marker) =>
        marker.replace('（', '(').replace('）', ')'),
      ),
  },
  {
    name: '（一）改作（ 一 ）',
    expected: ['numbering-mark'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, /chinese-paren/u, (marker) =>
        marker.replace('（', '（ ').replace('）', ' ）'),
      ),
  },
  {
    name: '（一）改作（一）、',
    expected: ['numbering-mark'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, /chinese-paren/u, (marker) => `${marker.trimEnd()}、`),
  },
  {
    name: '二、改作2、',
    expected: ['numbering-level'],
    companions: ['contents-match-headings'],
    apply: (document, random) =>
      change(document, random, /chinese-comma/u, (marker) => {
        const at = '一二三四五六七八九'.indexOf(marker.trim().charAt(0));
        return at === -1 || marker.trim().length !== 2 ? null : `${at + 1}、`;
      }),
  },
  {
    name: '章的序号与其下第一项任务的序号对调',
    expected: ['numbering-level', 'numbering-sequence'],
    companions: ['contents-match-headings'],
    apply(document, random) {
      const { source } = document;
      const pairs = planSections(document).flatMap(({ heading: { marker }, children: [first] }) =>
        marker === null || first?.type !== 'task' || first.heading.marker === null
          ? []
          : [[marker.range, first.heading.marker.range] as const],
      );
      const [upper, lower] = pick(pairs, random) ?? [];
      if (upper === undefined || lower === undefined) return null;
      return replaced(
        document,
        { start: upper.start, end: lower.end },
        source.slice(lower) + source.text.slice(upper.end, lower.start) + source.slice(upper),
      );
    },
  },
  {
    name: '“二是”改作“三是”',
    expected: ['list-ordinals'],
    companions: [],
    apply(document, random) {
      const { text } = document.source;
      const places = Array.from(text.matchAll(/(?<=[。；\n])二是/gu), ({ index }) => index);
      const inParts = document.parts.filter(({ role }) => role === 'plan' || role === 'summary');
      const own = places.filter((at) =>
        inParts.some(({ range }) => range.start <= at && at < range.end),
      );
      const at = pick(own, random);
      return at === null ? null : replaced(document, { start: at, end: at + 1 }, '三');
    },
  },
];
