import type { Plan } from '@yaodian/schema';
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { XlsxOptions } from '../render-xlsx.ts';
import { listTasks, type ListedTask } from '../tasks/task-list.ts';
import { finishWorkbook, type SheetSetup } from './finish-workbook.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { sheetNames } from './sheet-names.ts';
import { taskSheet } from './task-sheet.ts';
import { workloadSheet } from './workload-sheet.ts';

/** The workbook of {@link XlsxOptions}. */
export async function buildXlsx(plan: Plan, options: XlsxOptions): Promise<Uint8Array> {
  const tasks = listTasks(plan);
  const groups = options.by === 'department' ? byDepartment(tasks) : byChapter(tasks);
  const sheets: SheetPlan[] = [
    taskSheet(`${plan.title}任务分解表`, '任务分解表', tasks),
    ...[...groups].map(([name, group]) => taskSheet(name, name, group)),
    workloadSheet(`${plan.title}责任单位工作量`, tasks),
  ];
  const names = sheetNames(sheets.map((sheet) => sheet.title));
  const setups: SheetSetup[] = sheets.map((sheet, index) => ({
    name: names[index] ?? '',
    columns: sheet.widths.length,
    rows: sheet.data.length,
    headRows: sheet.headRows,
    filterRow: sheet.filterRow,
  }));
  const written = sheets.map((sheet, index): Sheet<never> => ({
    data: sheet.data,
    sheet: names[index] ?? '',
    columns: sheet.widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: sheet.headRows,
  }));
  const buffer = await writeXlsxFile(written, { fontFamily: '宋体', fontSize: 11 }).toBuffer();
  return finishWorkbook(new Uint8Array(buffer), setups, {
    title: plan.title,
    author: plan.issuer ?? '',
    subject: '任务分解表',
    date: null,
  });
}

function byChapter(tasks: readonly ListedTask[]): ReadonlyMap<string, readonly ListedTask[]> {
  return group(tasks, (task) => [task.chapter === '' ? '未分章' : task.chapter]);
}

function byDepartment(tasks: readonly ListedTask[]): ReadonlyMap<string, readonly ListedTask[]> {
  return group(tasks, (task) => {
    const names = [...new Set([...task.lead, ...task.support])];
    return names.length === 0 ? ['未明确责任单位'] : names;
  });
}

function group(
  tasks: readonly ListedTask[],
  keys: (task: ListedTask) => readonly string[],
): ReadonlyMap<string, readonly ListedTask[]> {
  const groups = new Map<string, ListedTask[]>();
  for (const task of tasks) {
    for (const key of keys(task)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [task]);
      else known.push(task);
    }
  }
  return groups;
}
