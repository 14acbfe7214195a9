import { toNumber } from '@yaodian/schema';
import type { Deadline } from './deadline.ts';
import type { Block, Part, PlanDocument, PartRole } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import { paragraphsBelow } from './nodes.ts';
import type { Comparator, Target } from './quantity.ts';
import type { DepartmentRole, ResponsibilityGroup } from './responsibility.ts';
import type { SourceText } from './source-text.ts';

/** A target of a task; `line` is counted from 1, numbers are the nearest floating-point ones. */
export interface OutlineTarget {
  readonly text: string;
  readonly metric: string;
  readonly comparator: Comparator;
  readonly change: '+' | '-' | null;
  readonly value: number;
  readonly max: number | null;
  readonly base: number | null;
  readonly unit: string;
  readonly hedged: boolean;
  readonly line: number;
}

/** One node, in document order; `depth` counts from 0, lines from 1. */
export interface OutlineNode {
  readonly type: 'part' | 'section' | 'task' | 'goal' | 'item' | 'table';
  readonly role?: PartRole;
  readonly kind?: PlanKind;
  readonly year?: number | null;
  readonly number?: string | null;
  readonly ordinal?: number | null;
  readonly title?: string | null;
  readonly line: number;
  readonly endLine?: number;
  readonly depth: number;
  readonly responsible?: readonly {
    readonly label: string;
    readonly department: string;
    readonly role: DepartmentRole;
    readonly line: number;
  }[];
  readonly targets?: readonly OutlineTarget[];
  readonly deadline?: {
    readonly text: string;
    readonly date: string | null;
    readonly precision: Deadline['precision'];
    readonly line: number;
  } | null;
  readonly rows?: number;
  readonly columns?: number;
}

/** Version 1 of the machine output of `outline`. */
export interface Outline {
  readonly version: 1;
  readonly file: string;
  readonly kind: PlanKind;
  readonly title: { readonly text: string; readonly line: number } | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly nodes: readonly OutlineNode[];
}

/**
 * The tree that the linter sees, as a flat list in document order; lines are 1-based, numbers exact
 * where a double can hold them. What stands inside a contents or duplicate part is not listed.
 */
export function outline(document: PlanDocument): Outline {
  const nodes: OutlineNode[] = [];
  for (const part of document.parts) {
    nodes.push(partNode(part, document.source));
    if (part.role === 'contents' || part.role === 'duplicate') continue;
    for (const child of part.children) addBlock(child, 1, document.source, nodes);
  }
  const title = document.title;
  return {
    version: 1,
    file: document.source.name,
    kind: document.kind,
    title:
      title === null ? null : { text: title.text, line: document.source.lineAt(title.range.start) },
    issuer: document.issuer,
    year: document.year,
    nodes,
  };
}

function partNode(part: Part, source: SourceText): OutlineNode {
  const behindTitle = part.role === 'attachment' || part.role === 'glossary';
  const start = behindTitle
    ? part.range.start
    : Math.max(part.range.start, part.title?.range.start ?? 0);
  return {
    type: 'part',
    role: part.role,
    kind: part.kind,
    year: part.year,
    title: part.title?.text ?? null,
    line: source.lineAt(start),
    endLine: source.lineAt(Math.max(part.range.start, part.range.end - 1)),
    depth: 0,
  };
}

function addBlock(block: Block, depth: number, source: SourceText, nodes: OutlineNode[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'element':
    case 'contents-entry':
      return;
    case 'table':
      nodes.push({
        type: 'table',
        line: source.lineAt(block.range.start),
        endLine: source.lineAt(block.range.end - 1),
        depth,
        rows: block.rows.length,
        columns: Math.max(
          block.header?.cells.length ?? 0,
          ...block.rows.slice(0, 1000).map((row) => row.cells.length),
        ),
      });
      return;
    default:
  }
  const { heading } = block;
  const line = source.lineAt(heading.range.start);
  const node = {
    type: block.type,
    number: heading.marker?.text ?? null,
    ordinal: heading.marker?.meant ?? null,
    title: heading.title,
    line,
  };
  if (block.type === 'task') {
    nodes.push({
      ...node,
      endLine: source.lineAt(Math.max(block.range.start, block.range.end - 1)),
      depth,
      responsible: block.responsibilities.flatMap((group) => departmentsOf(group, source)),
      targets: block.targets.map((target) => targetOf(target, source)),
      deadline: deadlineOf(block.deadline, source),
    });
  } else if (block.type === 'goal') {
    nodes.push({
      ...node,
      depth,
      targets: block.targets.map((target) => targetOf(target, source)),
    });
  } else if (block.type === 'section') {
    // A chapter 工作目标 may state its goals in a plain paragraph: they belong to no task.
    const targets = paragraphsBelow(block.children).flatMap((paragraph) => paragraph.targets);
    const own = targets.map((target) => targetOf(target, source));
    nodes.push({ ...node, depth, ...(own.length === 0 ? {} : { targets: own }) });
  } else nodes.push({ ...node, depth });
  for (const child of block.children) addBlock(child, depth + 1, source, nodes);
}

function departmentsOf(
  group: ResponsibilityGroup,
  source: SourceText,
): NonNullable<OutlineNode['responsible']> {
  return group.departments.map((department) => ({
    label: group.label,
    department: department.name,
    role: department.role,
    line: source.lineAt(department.range.start),
  }));
}

function targetOf(target: Target, source: SourceText): OutlineTarget {
  return {
    text: target.text,
    metric: target.metric,
    comparator: target.comparator,
    change: target.change,
    value: toNumber(target.value),
    max: target.max === null ? null : toNumber(target.max),
    base: target.base === null ? null : toNumber(target.base),
    unit: target.unit,
    hedged: target.hedged,
    line: source.lineAt(target.numberRange.start),
  };
}

function deadlineOf(
  deadline: Deadline | null,
  source: SourceText,
): (OutlineNode['deadline'] & object) | null {
  if (deadline === null) return null;
  return {
    text: deadline.text,
    date: deadline.date,
    precision: deadline.precision,
    line: source.lineAt(deadline.range.start),
  };
}
