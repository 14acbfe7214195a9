import type { Block, Part, PlanDocument, Range } from '@yaodian/parser';
import type { Fix, TextEdit } from './rule.ts';
import { mergeRanges, rangesTouch } from './range-set.ts';
import { traverse } from './traverse.ts';

interface ShapeNode {
  /** Type, depth, role: must never change behind a fix's back. */
  readonly place: string;
  readonly marker: string;
  /** What is read there: title, departments; changes only where it was edited. */
  readonly content: string;
  readonly range: Range;
}

/** What the parser understood of a document, node by node, for telling what a fix changed. */
export function outlineShape(document: PlanDocument): readonly ShapeNode[] {
  const nodes: ShapeNode[] = [];
  let depth = 0;
  for (const part of document.parts)
    traverse(
      part,
      (node) => {
        nodes.push(shapeOf(node, depth++));
      },
      () => {
        depth--;
      },
    );
  return nodes;
}

/** Whether a document kept the shape that it had before edits, but for what these claim to change. */
export function keepsShape(
  before: readonly ShapeNode[],
  after: readonly ShapeNode[],
  edits: readonly TextEdit[],
  claim: NonNullable<Fix['changes']>,
): boolean {
  if (claim === 'structure') return true;
  if (before.length !== after.length) return false;
  const edited = mergeRanges(edits.map((edit) => edit.range));
  return before.every((old, index) => {
    const now = after[index];
    if (now?.place !== old.place) return false;
    if (claim === 'text' && now.marker !== old.marker) return false;
    return now.content === old.content || rangesTouch(edited, old.range);
  });
}

function shapeOf(node: Part | Block, depth: number): ShapeNode {
  const place = `${node.type} ${String(depth)} ${detailOf(node)}`;
  if (!('heading' in node)) {
    const content =
      node.type === 'part' ? `${node.kind} ${String(node.year)} ${node.title?.text ?? ''}` : '';
    return { place, marker: '', content, range: node.range };
  }
  const { marker, title } = node.heading;
  const departments =
    node.type === 'task' ? node.responsibilities.flatMap((group) => group.departments) : [];
  return {
    place,
    marker: marker === null ? '' : `${marker.style} ${String(marker.written)}`,
    content: [title, ...departments.map(({ name, role }) => `${role} ${name}`)].join('\n'),
    // A responsibility line stands below the heading, so all of a task counts as its place.
    range: node.type === 'task' ? node.range : node.heading.range,
  };
}

function detailOf(node: Part | Block): string {
  if (node.type === 'part' || node.type === 'paragraph') return node.role;
  if (node.type === 'element') return node.kind;
  if (node.type === 'table') return String(node.rows.length);
  return '';
}
