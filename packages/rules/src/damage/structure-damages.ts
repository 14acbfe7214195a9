import { parse, SourceText, sourceRange } from '@yaodian/parser';
import type { Paragraph, PlanDocument } from '@yaodian/parser';
import { paragraphsOf } from '../shared/task-text.ts';
import { pick, replaced, withoutLine, type Damage } from './damage.ts';
import { planSections, planTasks } from './places.ts';

/** Body paragraphs of the plan parts that end with 。 and are not broken over lines. */
function bodies(document: PlanDocument): Paragraph[] {
  return document.parts
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => paragraphsOf(part))
    .filter(
      ({ role, reading, joinedLines }) =>
        (role === 'body' || role === 'measure') &&
        joinedLines.length === 0 &&
        reading.text.length > 60 &&
        reading.text.trimEnd().endsWith('。'),
    );
}

/** So many characters a copy loses. */
const CUT = 5;

function isBroken({ joinedLines }: Paragraph): boolean {
  return joinedLines.length > 0;
}

export const structureDamages: readonly Damage[] = [
  {
    name: '整段重复',
    expected: ['no-duplicate-content'],
    companions: [
      'numbering-sequence',
      'no-duplicate-department',
      'no-repeated-phrase',
      'paired-punctuation',
      'target-in-target-line',
    ],
    apply(document, random) {
      const paragraph = pick(bodies(document), random);
      const other = pick(bodies(document), random);
      if (paragraph === null || other === null || paragraph === other) return null;
      const end = other.range.end;
      return replaced(document, { start: end, end }, `\n${document.source.slice(paragraph.range)}`);
    },
  },
  {
    name: '整段重复，末尾少几个字',
    expected: ['no-duplicate-content'],
    companions: [
      'numbering-sequence',
      'no-duplicate-department',
      'no-repeated-phrase',
      'paired-punctuation',
      'target-in-target-line',
      'missing-end-mark',
      'target-needs-value',
    ],
    apply(document, random) {
      const paragraph = pick(bodies(document), random);
      if (paragraph === null) return null;
      const { start, end } = paragraph.range;
      const copy = document.source.slice({ start, end: end - CUT });
      return replaced(document, { start: end, end }, `\n${copy}`);
    },
  },
  {
    name: '段落之间夹一行页码',
    expected: ['no-conversion-residue'],
    companions: [],
    apply(document, random) {
      const paragraph = document.format === 'text' ? pick(bodies(document), random) : null;
      const page = pick(['— 3 —', '·3·', '3/12', 'Page 3', '第3页'], random);
      if (paragraph === null || page === null) return null;
      const { end } = paragraph.range;
      return replaced(document, { start: end, end }, `\n${page}`);
    },
  },
  {
    name: '全文重复',
    expected: ['no-duplicate-content'],
    companions: [],
    apply: (document) =>
      document.parts.length === 1 && !document.source.text.includes('目录')
        ? `${document.source.text}\n\n${document.source.text}`
        : null,
  },
  {
    name: '段末少句号',
    expected: ['missing-end-mark'],
    companions: [],
    apply(document, random) {
      // Where pages break paragraphs, one that lost its end reads on in the next.
      if (document.parts.some((part) => paragraphsOf(part).some(isBroken))) return null;
      const paragraph = pick(bodies(document), random);
      if (paragraph === null) return null;
      const end = paragraph.reading.text.trimEnd().length;
      return replaced(document, sourceRange(paragraph.reading, end - 1, end), '');
    },
  },
  {
    name: '一章只剩标题',
    expected: ['no-empty-section'],
    companions: [
      'numbering-sequence',
      'contents-match-headings',
      'require-quantified-target',
      'full-width-punctuation',
      'carry-over',
    ],
    apply(document, random) {
      const sections = planSections(document).filter(
        ({ level, children, heading }) =>
          level === 1 &&
          children.length > 0 &&
          heading.title.length <= 30 &&
          !/[，。]/u.test(heading.title),
      );
      const section = sections.length < 3 ? null : pick(sections, random);
      if (section === null) return null;
      return replaced(document, { start: section.heading.range.end, end: section.range.end }, '\n');
    },
  },
  {
    name: '删去“目标任务”或“工作措施”一行',
    expected: ['complete-task-fields'],
    companions: ['require-quantified-target', 'target-in-target-line'],
    apply(document, random) {
      const lines = planTasks(document)
        .flatMap((task) => paragraphsOf(task))
        .filter(({ role }) => role === 'target' || role === 'measure');
      const line = pick(lines, random);
      return line === null ? null : withoutLine(document, line.range);
    },
  },
  {
    name: '两项任务并成一段',
    expected: ['two-tasks-in-one-line'],
    companions: [
      'complete-task-fields',
      'long-sentence',
      'missing-end-mark',
      'target-in-target-line',
    ],
    apply(document, random) {
      const tasks = planTasks(document);
      const pairs = tasks.flatMap((task, index) => {
        const next = tasks[index + 1];
        const gap = document.source.text.slice(task.range.end, next?.heading.range.start ?? 0);
        const last = task.children.at(-1);
        const joined =
          next?.heading.marker &&
          task.heading.marker?.style === next.heading.marker.style &&
          /^\s*$/u.test(gap) &&
          last?.type === 'paragraph' &&
          last.role !== 'responsibility' &&
          last.reading.text.trimEnd().endsWith('。');
        return joined ? [{ start: task.range.end, end: next.heading.range.start }] : [];
      });
      const place = pick(pairs, random);
      return place === null ? null : replaced(document, place, '');
    },
  },
  {
    name: '序号后多一个空格',
    expected: ['consistent-task-heading'],
    companions: [],
    apply(document, random) {
      const tasks = planTasks(document).filter(({ heading }) => heading.marker !== null);
      const task = tasks.length < 6 ? null : pick(tasks, random);
      if (task === null) return null;
      const start = task.heading.titleRange.start;
      if (/\s/u.test(document.source.text.charAt(start - 1))) return null;
      return replaced(document, { start, end: start }, ' ');
    },
  },
  {
    name: '目录一条与正文不同',
    expected: ['contents-match-headings'],
    companions: [],
    apply(document, random) {
      const entries = document.parts
        .filter(({ role }) => role === 'contents')
        .flatMap(({ children }) => children)
        .filter((block) => block.type === 'contents-entry' && block.marker !== null);
      const entry = pick(entries, random);
      if (entry === null) return null;
      const text = document.source.slice(entry.range);
      const edited = text.replace(/[加推健完提优深强落]./u, '切实');
      return edited === text ? null : replaced(document, entry.range, edited);
    },
  },
  {
    name: '通知标题少写几个字',
    expected: ['title-body-agree'],
    companions: [],
    apply(document) {
      const title = document.parts.find(({ role }) => role === 'notice')?.title;
      if (!title) return null;
      const text = document.source.slice(title.range);
      const edited = text.replace(/(?:教育)?(?:工作要點|工作要点|专项规划|工作计划)/u, '工作安排');
      return edited === text ? null : replaced(document, title.range, edited);
    },
  },
  {
    name: '删去成文日期',
    expected: ['require-issue-date'],
    companions: ['date-sanity', 'require-issuer'],
    apply: (document) => withoutElement(document, 'issue-date'),
  },
  {
    name: '删去署名',
    expected: ['require-issuer'],
    companions: [],
    apply: (document) => withoutElement(document, 'issuer'),
  },
  {
    name: '日期写成2月30日',
    expected: ['date-sanity'],
    companions: ['deadline-in-period', 'require-issue-date', 'title-body-agree'],
    apply(document, random) {
      const paragraph = pick(bodies(document), random);
      if (paragraph === null) return null;
      const { end } = paragraph.range;
      return replaced(document, { start: end, end }, '2月30日前完成自查。');
    },
  },
];

function withoutElement(document: PlanDocument, kind: 'issue-date' | 'issuer'): string | null {
  const notice = document.parts.find(({ role }) => role === 'notice');
  const element = notice?.children.find((child) => child.type === 'element' && child.kind === kind);
  if (element === undefined) return null;
  const text = withoutLine(document, element.range);
  // Only where the rest still is a notice: else nothing is left to be dated or signed.
  const again = parse(new SourceText(text), { format: 'text' });
  return again.parts.some(({ role }) => role === 'notice') ? text : null;
}
