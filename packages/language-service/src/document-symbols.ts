import type { Block, Part, PlanDocument, Table } from '@yaodian/parser';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { toLspRange } from './positions.ts';
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
export function documentSymbols(document: PlanDocument): DocumentSymbol[] {
  const parts = document.parts.map((part) => partSymbol(document, part));
  // One part alone is the document itself; its name is on the tab already.
  const only = parts[0];
  return parts.length === 1 && only !== undefined ? (only.children ?? []) : parts;
}

function partSymbol(document: PlanDocument, part: Part): DocumentSymbol {
  const range = toLspRange(document.source, part.range);
  return {
    name: visibleName(part.title?.text ?? '', partNames[part.role]),
    detail: partNames[part.role],
    kind: kinds.part,
    range,
    selectionRange:
      part.title === null
        ? { start: range.start, end: range.start }
        : toLspRange(document.source, part.title.range),
    children: childSymbols(document, part),
  };
}

/** Part roles in the writer's words; they are names of the field, the same in both languages of the editor. */
const partNames: Readonly<Record<Part['role'], string>> = {
  notice: '通知',
  plan: '计划',
  summary: '总结',
  contents: '目录',
  attachment: '附件',
  glossary: '名词解释',
  duplicate: '重复',
};

function childSymbols(document: PlanDocument, node: Part | Block): DocumentSymbol[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'table') return [tableSymbol(document, child)];
    if (child.type === 'part' || !hasHeading(child)) return [];
    return [headedSymbol(document, child)];
  });
}

function headedSymbol(document: PlanDocument, node: Exclude<HeadedNode, Part>): DocumentSymbol {
  const number = node.heading.marker?.text ?? '';
  return {
    name: visibleName(`${number}${node.heading.title}`, '—'),
    detail: node.type === 'task' ? departmentNames(node) : '',
    kind: kinds[node.type],
    range: toLspRange(document.source, node.range),
    selectionRange: toLspRange(document.source, node.heading.range),
    children: childSymbols(document, node),
  };
}

function tableSymbol(document: PlanDocument, table: Table): DocumentSymbol {
  const range = toLspRange(document.source, table.range);
  const header = table.header?.cells.map((cell) => cell.reading.text.trim()).join(' | ') ?? '';
  return { name: visibleName(header, '表'), kind: kinds.table, range, selectionRange: range };
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
