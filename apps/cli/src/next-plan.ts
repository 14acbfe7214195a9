import { extract, outline, type ExtractRemark, type PlanDocument } from '@yaodian/parser';
import type { NormalContent, NormalPlan, NormalSection, NormalTask } from '@yaodian/schema';

type Path = ExtractRemark['path'];

export interface NextPlan {
  readonly plan: NormalPlan;
  readonly remarks: readonly ExtractRemark[];
}

/**
 * The plan of the following year to start from: what is not done or dropped, with last year's figures
 * as comments to start from, and without what belongs to one issue (number, dates, signers). Null where the document
 * holds no plan.
 */
export function nextPlan(document: PlanDocument): NextPlan | null {
  const last = extract(document)?.plan ?? null;
  if (last === null) return null;
  const step = last.period === null ? 1 : last.period.to - last.period.from + 1;
  const shift = (text: string): string => shiftYears(text, step);
  const remarks: ExtractRemark[] = [remarkOf([], headRemark)];
  const figures = new FigureQueue(document);
  const content = carryContent(last, [], figures, remarks, shift);
  const { documentNumber: _, issueDate: __, printDate: ___, ...kept } = last.document;
  const plan: NormalPlan = {
    ...last,
    ...content,
    title: shift(last.title),
    year: last.year === null ? null : last.year + step,
    period:
      last.period === null ? null : { from: last.period.from + step, to: last.period.to + step },
    document: { ...kept, documentNumber: null, issueDate: null, printDate: null, signers: [] },
    notice: last.notice === null ? null : { ...last.notice, title: shift(last.notice.title) },
    summary: null,
    leadIn: last.leadIn.map(shift),
  };
  return { plan, remarks };
}

function carryContent(
  content: NormalContent,
  path: Path,
  figures: FigureQueue,
  remarks: ExtractRemark[],
  shift: (text: string) => string,
): Pick<NormalContent, 'tasks' | 'sections'> {
  const tasks: NormalTask[] = [];
  for (const task of content.tasks) {
    const targets = figures.take(task.title);
    if (task.status === 'done' || task.status === 'dropped') continue;
    const taskPath = [...path, 'tasks', tasks.length];
    if (targets.length > 0) remarks.push(remarkOf(taskPath, lastYear(targets)));
    const { deadline } = task;
    tasks.push({
      ...task,
      number: null,
      status: null,
      deadline: deadline === null ? null : shift(deadline),
    });
  }
  const sections = content.sections.map((section, index): NormalSection => {
    const carried = carryContent(section, [...path, 'sections', index], figures, remarks, shift);
    return { ...section, ...carried, number: null, title: shift(section.title) };
  });
  return { tasks, sections };
}

/** The figures that the parser saw in each task, in the order of the document. */
class FigureQueue {
  readonly #tasks: { readonly title: string; readonly targets: readonly string[] }[];

  constructor(document: PlanDocument) {
    this.#tasks = outline(document).nodes.flatMap(({ type, title, targets = [] }) =>
      type === 'task'
        ? [{ title: title ?? '', targets: targets.map(({ metric, text }) => `${metric}${text}`) }]
        : [],
    );
  }

  take(title: string): readonly string[] {
    const index = this.#tasks.findIndex((task) => task.title === title);
    return index < 0 ? [] : (this.#tasks.splice(index, 1)[0]?.targets ?? []);
  }
}

/** Moves the years of a text; other numbers of four digits are not years. */
function shiftYears(text: string, step: number): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d(?=年|—|–|-|$)/gu, (year) =>
    String(Number(year) + step),
  );
}

const headRemark: ExtractRemark['message'] = {
  'zh-CN': '由上一份计划起草：已完成或取消的任务已略去，正文仍是上年文字，请逐条改写',
  en: 'Drafted from the last plan: tasks that are done or dropped are left out; the text is last year’s, rewrite it',
};

function lastYear(targets: readonly string[]): ExtractRemark['message'] {
  return {
    'zh-CN': `上年指标（可作基数）：${targets.join('；')}`,
    en: `Last year’s figures, to start from: ${targets.join('; ')}`,
  };
}

function remarkOf(path: Path, message: ExtractRemark['message']): ExtractRemark {
  return { path, message };
}
