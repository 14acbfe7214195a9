import { extract, type ExtractRemark, type PlanDocument } from '@yaodian/parser';
import { taskFigures, type TaskFigure } from '@yaodian/rules';
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
    const own = figures.take(task.title);
    if (task.status === 'done' || task.status === 'dropped') continue;
    const taskPath = [...path, 'tasks', tasks.length];
    if (own.length > 0) remarks.push(remarkOf(taskPath, lastYear(own)));
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

/** The figures of each task, in the order of the document. */
class FigureQueue {
  readonly #tasks: { readonly title: string; readonly figures: readonly TaskFigure[] }[];

  constructor(document: PlanDocument) {
    this.#tasks = [...taskFigures(document)];
  }

  take(title: string): readonly TaskFigure[] {
    const index = this.#tasks.findIndex((task) => task.title === title);
    return index < 0 ? [] : (this.#tasks.splice(index, 1)[0]?.figures ?? []);
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

/** 毕业生就业率达到96%以上（可写“从96%提高到……”）: what a rate sets out from is said with it. */
function lastYear(figures: readonly TaskFigure[]): ExtractRemark['message'] {
  const chinese = figures.map(({ text, base, lowIsGood }) =>
    base === null ? text : `${text}（可写“从${base}${lowIsGood ? '下降' : '提高'}到……”）`,
  );
  const english = figures.map(({ text, base, lowIsGood }) =>
    base === null ? text : `${text} (say 从${base}${lowIsGood ? '下降' : '提高'}到……)`,
  );
  return {
    'zh-CN': `上年指标（可作基数）：${chinese.join('；')}`,
    en: `Last year’s figures, to start from: ${english.join('; ')}`,
  };
}

function remarkOf(path: Path, message: ExtractRemark['message']): ExtractRemark {
  return { path, message };
}
