import type { Plan } from '@yaodian/schema';

export interface XlsxOptions {
  /** What each further sheet holds the tasks of. */
  readonly by?: 'chapter' | 'department';
}

/**
 * 任务分解表 of a plan: all tasks, one sheet for each chapter or department, and the workload of the departments by
 * chapter; filters, frozen and repeated headings. The same plan gives the same bytes on every day.
 */
export async function renderXlsx(plan: Plan, options: XlsxOptions = {}): Promise<Uint8Array> {
  const { buildXlsx } = await import('./xlsx/build-xlsx.ts');
  return buildXlsx(plan, options);
}
