import type { PlanPath, PlanTask } from '@yaodian/schema';
import type { Paragraph, Task } from './document.ts';
import type { ExtractContext } from './extract-context.ts';
import { itemOf } from './extract-item.ts';
import { responsibleIn } from './extract-responsible.ts';
import { tableOf } from './extract-table.ts';

interface Lists extends Required<Pick<PlanTask, 'items' | 'tables'>> {
  readonly body: string[];
  readonly targets: string[];
  readonly measures: string[];
}
type Responsible = Record<'lead' | 'support' | 'joint' | 'leader', string[]>;

/** What stands below the heading of a task. */
export function taskContent(
  context: ExtractContext,
  task: Task,
  path: PlanPath,
): Omit<PlanTask, 'title'> {
  const { text } = context;
  const lists: Lists = { body: [], targets: [], measures: [], items: [], tables: [] };
  const responsible: Responsible = { lead: [], support: [], joint: [], leader: [] };
  let deadline: string | null = null;
  for (const child of task.children) {
    if (child.type === 'paragraph') {
      const written = text.reading(child.reading).trim();
      if (child.role === 'target' && written !== '') lists.targets.push(written);
      else if (child.role === 'measure' && written !== '') lists.measures.push(written);
      else if (child.role === 'deadline' && written !== '' && deadline === null) deadline = written;
      else lists.body.push(...bodyOf(context, child, responsible, path));
    } else if (child.type === 'item') lists.items.push(itemOf(text, child, lists.tables));
    else if (child.type === 'table') lists.tables.push(tableOf(text, child));
    else if ('heading' in child) lists.body.push(text.span(child.range));
  }
  const isAssigned = Object.values(responsible).some((names) => names.length > 0);
  return {
    ...lists,
    ...(deadline === null ? {} : { deadline }),
    ...(isAssigned ? { responsible } : {}),
  };
}

/** The text of a paragraph without the bodies that it makes responsible. */
function bodyOf(
  context: ExtractContext,
  paragraph: Paragraph,
  responsible: Responsible,
  path: PlanPath,
): string[] {
  const { rest, departments } = responsibleIn(context.text, paragraph);
  for (const { name, role, vague } of departments) {
    responsible[role].push(name);
    if (vague)
      context.remark(
        [...path, 'responsible'],
        `“${name}”没有指明单位，请写具体`,
        `“${name}” names no body; say which`,
      );
  }
  return rest === '' ? [] : [rest];
}
