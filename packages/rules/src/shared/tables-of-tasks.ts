import type { Block, Part, Table, TableRow } from '@yaodian/parser';
import { memoise } from './memo.ts';

/**
 * Tables of a part whose rows the parser made tasks of, put together again: a column adds up whether its rows give
 * work or not.
 */
export const tablesOfTasks = memoise((part: Part): readonly Table[] => {
  const found: Table[] = [];
  addTables(part.children, found);
  return found;
});

function addTables(children: readonly Block[], found: Table[]): void {
  for (const [at, child] of children.entries())
    if (child.type === 'section') addTables(child.children, found);
    else {
      const table = tableAt(children, at);
      if (table !== null) found.push(table);
    }
}

/** The table whose head stands at a place among blocks, with the tasks behind it that are its rows; null for any other. */
export function tableAt(children: readonly Block[], at: number): Table | null {
  const head = children[at];
  if (head?.type !== 'table' || head.header === null || head.rows.length > 0) return null;
  const rows: TableRow[] = [];
  for (let next = at + 1; next < children.length; next += 1) {
    const row = rowOf(children[next]);
    if (row === null) break;
    rows.push(row);
  }
  const end = rows.at(-1)?.range.end;
  if (end === undefined) return null;
  return {
    type: 'table',
    range: { start: head.range.start, end },
    header: head.header,
    rows,
  };
}

function rowOf(block: Block | undefined): TableRow | null {
  if (block?.type === 'task') return block.row;
  const isAlone = block?.type === 'table' && block.header === null && block.rows.length === 1;
  return isAlone ? (block.rows[0] ?? null) : null;
}
