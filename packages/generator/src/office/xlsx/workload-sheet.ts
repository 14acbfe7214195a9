import type { ListedTask } from '../tasks/task-list.ts';
import { headCell, numberCell, textCell, titleRow } from './cells.ts';
import type { SheetPlan } from './sheet-plan.ts';

interface Load {
  readonly byChapter: Map<string, number>;
  lead: number;
  support: number;
}

/** Departments × chapters: how many tasks of the chapter a department leads or supports. */
export function workloadSheet(heading: string, tasks: readonly ListedTask[]): SheetPlan {
  const chapters = [...new Set(tasks.map((task) => task.chapter))];
  const loads = new Map<string, Load>();
  const loadOf = (name: string): Load => {
    const known = loads.get(name);
    if (known !== undefined) return known;
    const load: Load = { byChapter: new Map(), lead: 0, support: 0 };
    loads.set(name, load);
    return load;
  };
  for (const task of tasks) {
    const lead = new Set(task.lead);
    const support = new Set(task.support.filter((name) => !lead.has(name)));
    for (const name of lead) loadOf(name).lead++;
    for (const name of support) loadOf(name).support++;
    for (const name of [...lead, ...support]) {
      const { byChapter } = loadOf(name);
      byChapter.set(task.chapter, (byChapter.get(task.chapter) ?? 0) + 1);
    }
  }
  const titles = [
    '责任单位',
    ...chapters.map((chapter) => (chapter === '' ? '未分章' : chapter)),
    '牵头',
    '配合',
    '合计',
  ];
  const rows = [...loads].map(([name, load]) => [
    textCell(name),
    ...chapters.map((chapter) => numberCell(load.byChapter.get(chapter) ?? 0)),
    numberCell(load.lead),
    numberCell(load.support),
    numberCell(load.lead + load.support),
  ]);
  return {
    title: '工作量',
    data: [titleRow(heading, titles.length), titles.map(headCell), ...rows],
    widths: [18, ...chapters.map(() => 12), 8, 8, 8],
    headRows: 2,
    filterRow: 2,
  };
}
