import { isCalendarDate } from './folding.ts';
import { placeName } from './place-name.ts';
import type { Plan } from './plan.generated.ts';
import { planProblem } from './problem.ts';
import type { PlanPath, PlanProblem } from './problem.ts';

/** What a schema cannot say: dates that exist, years in order, marks and labels that can be told apart. */
export function meaningProblems(plan: Plan): PlanProblem[] {
  return [
    ...missingDays(plan),
    ...backwardPeriods(plan),
    ...repeatedMark(plan.style ?? {}),
    ...repeatedLabel(plan.style ?? {}),
  ];
}

function missingDays({ document }: Plan): PlanProblem[] {
  return (['issueDate', 'printDate'] as const).flatMap((key) => {
    const date = document?.[key];
    if (date === undefined || isCalendarDate(date)) return [];
    const path = ['document', key];
    const { zh, en } = placeName(path);
    return wrong(
      path,
      `${zh}“${date}”不是存在的日期；例如 2026-03-03。`,
      `${en} “${date}” is no day that exists; for example 2026-03-03.`,
    );
  });
}

function backwardPeriods(plan: Plan): PlanProblem[] {
  const periods: readonly (readonly [PlanPath, Plan['period']])[] = [
    [['period'], plan.period],
    [['summary', 'period'], plan.summary?.period],
    ...(plan.attachments ?? []).map(
      ({ period }, index) => [['attachments', index, 'period'], period] as const,
    ),
  ];
  return periods.flatMap(([path, period]) => {
    const [from, to] =
      typeof period === 'string'
        ? [Number(period.slice(0, 4)), Number(period.slice(5))]
        : [period?.from ?? 0, period?.to ?? 0];
    if (from <= to) return [];
    const { zh, en } = placeName(path);
    return wrong(
      path,
      `${zh}从 ${from} 年到 ${to} 年，次序反了；例如 2026-2030。`,
      `${en} runs from ${from} to ${to}, which is backwards; for example 2026-2030.`,
    );
  });
}

type Style = NonNullable<Plan['style']>;

function repeatedMark({ taskNumbers, goalMark, itemNumbers = [] }: Style): PlanProblem[] {
  const marks = [taskNumbers, goalMark, ...itemNumbers].filter((mark) => mark !== '无');
  const twice = marks.find((mark, index) => mark !== undefined && marks.indexOf(mark) !== index);
  if (twice === undefined) return [];
  return wrong(
    ['style'],
    `style（写法）里“${twice}”既用于任务、目标又用于分项，读者分不清；请换一种，例如 itemNumbers: [一是]。`,
    `style uses the mark “${twice}” twice among tasks, goals and items, which cannot be told apart; choose another, for example itemNumbers: [一是].`,
  );
}

function repeatedLabel(style: Style): PlanProblem[] {
  const labels = Object.entries(style).filter(
    (entry): entry is [string, string] =>
      entry[0].endsWith('Label') && typeof entry[1] === 'string',
  );
  const repeated = labels.find(([, label], index) =>
    labels.some(([, other], before) => before < index && other === label),
  );
  if (repeated === undefined) return [];
  const [key, label] = repeated;
  const path = ['style', key];
  const { zh, en } = placeName(path);
  return wrong(
    path,
    `${zh}“${label}”与另一个标签相同，读者分不清；请换一种说法，例如“主要${label}”。`,
    `${en} “${label}” is the same as another label, which cannot be told apart; choose another, for example “主要${label}”.`,
  );
}

function wrong(path: PlanPath, zh: string, en: string): [PlanProblem] {
  return [planProblem('wrong-value', path, 'value', zh, en)];
}
