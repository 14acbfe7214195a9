import type { ListedTask } from '../tasks/task-list.ts';
import { headCell, textCell, titleRow } from './cells.ts';
import type { SheetPlan } from './sheet-plan.ts';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly text: (task: ListedTask) => string;
  readonly centred?: boolean;
}

const NAMES = '、';

/** The last three are for supervision and begin empty. */
const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, text: (task) => task.number, centred: true },
  {
    title: '章节',
    width: 16,
    text: (task) => [task.chapter, task.section].filter((title) => title !== '').join('\n'),
  },
  { title: '任务', width: 24, text: (task) => task.title },
  { title: '目标', width: 30, text: (task) => task.targets.join('\n') },
  {
    title: '措施',
    width: 46,
    text: (task) => (task.measures.length > 0 ? task.measures.join('\n') : task.body),
  },
  { title: '牵头单位', width: 14, text: (task) => task.lead.join(NAMES) },
  { title: '配合单位', width: 16, text: (task) => task.support.join(NAMES) },
  { title: '责任领导', width: 10, text: (task) => task.leader.join(NAMES), centred: true },
  { title: '完成时限', width: 12, text: (task) => task.deadline, centred: true },
  { title: '进展情况', width: 20, text: () => '' },
  { title: '是否完成', width: 10, text: () => '', centred: true },
  { title: '备注', width: 12, text: () => '' },
];

/** One row a task, with the columns that a supervisor fills in. */
export function taskSheet(heading: string, title: string, tasks: readonly ListedTask[]): SheetPlan {
  return {
    title,
    data: [
      titleRow(heading, COLUMNS.length),
      COLUMNS.map((column) => headCell(column.title)),
      ...tasks.map((task) =>
        COLUMNS.map((column) =>
          textCell(column.text(task), column.centred === true ? 'center' : 'left'),
        ),
      ),
    ],
    widths: COLUMNS.map((column) => column.width),
    headRows: 2,
    filterRow: 2,
  };
}
