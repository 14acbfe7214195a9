import type { Department, PlanDocument } from '@yaodian/parser';
import { walk } from './tree.ts';

/** The body that a task names at an offset; its first and its last character's edge count. */
export function departmentAt(document: PlanDocument, offset: number): Department | null {
  const found: Department[] = [];
  walk(document, (node) => {
    if (node.type !== 'task' || offset < node.range.start || node.range.end < offset) return;
    const departments = node.responsibilities.flatMap((group) => group.departments);
    found.push(...departments.filter(({ range }) => range.start <= offset && offset <= range.end));
  });
  return found[0] ?? null;
}
