import type { NormalTable, PlanPath } from '@yaodian/schema';
import type { ViewContext } from './view-context.ts';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject } from './view-object.ts';

/** Tables as Markdown has them: with a header, be it a blank one; `path` is that of their list. */
export function tablesView(
  context: ViewContext,
  tables: readonly NormalTable[],
  path: PlanPath,
): readonly ViewObject[] {
  return viewList(tables.map((table, i) => tableView(context, table, [...path, i])));
}

function tableView(context: ViewContext, table: NormalTable, path: PlanPath): ViewObject {
  const { texts } = context;
  const width = (table.header ?? table.rows[0] ?? []).length;
  const cells = (row: readonly string[], at: PlanPath): ViewObject =>
    viewObject({ cells: context.list(row, at) });
  const filled = (text: string): ViewObject['cells'] =>
    viewList(Array.from({ length: width }, () => texts.mark(text)));
  return viewObject({
    title: table.title === null ? null : texts.of(table.title, [...path, 'title']),
    header:
      table.header === null
        ? viewObject({ cells: filled('') })
        : cells(table.header, [...path, 'header']),
    columns: filled('---'),
    rows: viewList(table.rows.map((row, i) => cells(row, [...path, 'rows', i]))),
  });
}
