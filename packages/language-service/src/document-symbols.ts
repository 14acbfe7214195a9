import type { Block, Part, PlanDocument, Table } from '@yaodian/parser';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { toLspRange } from './positions.ts';
import type { Texts } from './texts.ts';
import { childrenOf, hasHeading, type HeadedNode } from './tree.ts';

/** Symbol kinds are icons in the editor: a chapter looks like a namespace, a task like a method. */
const kinds = {
  part: 4,
  section: 3,
  task: 6,
  goal: 14,
  item: 20,
  table: 23,
} as const satisfies Record<string, SymbolKind>;

/** The outline, breadcrumbs and “go to symbol”: 一、（一）1.（1） as the linter understands them. */
export function documentSymbols(document: PlanDocument, texts: Texts): DocumentSymbol[] {
  const parts = document.parts.map((part) => partSymbol(document, part, texts));
  // One part alone is the document itself; its name is on the tab already.
  const only = parts[0];
  return parts.length === 1 && only !== undefined ? (only.children ?? []) : parts;
}

function partSymbol(document: PlanDocument, part: Part, texts: Texts): DocumentSymbol {
  const range = toLspRange(document.source, part.range);
  return {
    name: visibleName(part.title?.text ?? '', texts.parts[part.role]),
    detail: texts.parts[part.role],
    kind: kinds.part,
    range,
    // Editors refuse a whole outline for one name outside its node: a title may stand before the contents.
    selectionRange:
      part.title === null ||
      part.title.range.start < part.range.start ||
      part.range.end < part.title.range.end
        ? { start: range.start, end: range.start }
        : toLspRange(document.source, part.title.range),
    children: childSymbols(document, part, texts),
  };
}

function childSymbols(document: PlanDocument, node: Part | Block, texts: Texts): DocumentSymbol[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'table') return [tableSymbol(document, child, texts)];
    if (child.type === 'part' || !hasHeading(child)) return [];
    return [headedSymbol(document, child, texts)];
  });
}

function headedSymbol(
  document: PlanDocument,
  node: Exclude<HeadedNode, Part>,
  texts: Texts,
): DocumentSymbol {
  const number = node.heading.marker?.text ?? '';
  return {
    name: visibleName(`${number}${node.heading.title}`, '—'),
    detail: node.type === 'task' ? departmentNames(node) : '',
    kind: kinds[node.type],
    range: toLspRange(document.source, node.range),
    selectionRange: toLspRange(document.source, node.heading.range),
    children: childSymbols(document, node, texts),
  };
}

function tableSymbol(document: PlanDocument, table: Table, texts: Texts): DocumentSymbol {
  const range = toLspRange(document.source, table.range);
  const header = table.header?.cells.map((cell) => cell.reading.text.trim()).join(' | ') ?? '';
  return {
    name: visibleName(header, texts.table),
    kind: kinds.table,
    range,
    selectionRange: range,
  };
}

function departmentNames(task: Extract<Block, { type: 'task' }>): string {
  const names = task.responsibilities.flatMap((group) =>
    group.departments.map((department) => department.name),
  );
  return names.join('、');
}

/** Editors refuse symbols without a name. */
function visibleName(name: string, fallback: string): string {
  return name.trim() === '' ? fallback : name;
}
