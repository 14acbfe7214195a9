import { isMap, isScalar, isSeq, parseDocument, visit, type Scalar } from 'yaml';
import type { Range } from '@yaodian/parser';

export type YamlPath = readonly (string | number)[];

/** A text of a YAML source with its place and its path. */
export interface YamlScalar {
  readonly path: YamlPath;
  readonly range: Range;
  /** How it is written: plain, quoted, or as a block. */
  readonly style: Scalar['type'];
}

/** All texts of a YAML source in order; empty where it cannot be read. */
export function yamlScalars(text: string): readonly YamlScalar[] {
  const scalars: YamlScalar[] = [];
  try {
    const document = parseDocument(text, { uniqueKeys: false });
    visit(document, {
      Scalar: (key, node, ancestors) => {
        if (key === 'key' || node.range == null) return;
        const [start, end] = node.range;
        scalars.push({ path: pathOf(node, ancestors), range: { start, end }, style: node.type });
      },
    });
  } catch (error) {
    // The library composes recursively: nesting without bounds ends its stack, and such a source has a fault anyway.
    if (!(error instanceof RangeError)) throw error;
  }
  return scalars.sort((a, b) => a.range.start - b.range.start);
}

/** The text in which a range lies as a whole, null where there is none. */
export function scalarAround(
  scalars: readonly YamlScalar[],
  { start, end }: Range,
): YamlScalar | null {
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scalars[middle]?.range.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const scalar = scalars[low - 1];
  return scalar !== undefined && end <= scalar.range.end ? scalar : null;
}

/**
 * Whether two YAML sources say the same but for the values at some paths. Anything else that an edit
 * changed (a plain text that became a mapping, a comment that swallowed a line) is a harm.
 */
export function differsOnlyAt(before: string, after: string, paths: readonly YamlPath[]): boolean {
  const left = leaves(before);
  const right = leaves(after);
  if (left === null || right?.size !== left.size) return false;
  const allowed = new Set(paths.map(keyOf));
  for (const [key, value] of left) {
    const now = right.get(key);
    if (now === undefined || (now !== value && !allowed.has(key))) return false;
  }
  return commentsOf(before) === commentsOf(after);
}

function leaves(text: string): ReadonlyMap<string, string> | null {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return null;
  const values = new Map<string, string>();
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key !== 'key')
        values.set(keyOf(pathOf(node, ancestors)), `${typeof node.value} ${String(node.value)}`);
    },
  });
  return values;
}

function commentsOf(text: string): string {
  const comments: string[] = [];
  visit(parseDocument(text, { uniqueKeys: false }), {
    Node: (_, node) => {
      comments.push(node.commentBefore ?? '', node.comment ?? '');
    },
  });
  return comments.join('\n');
}

function keyOf(path: YamlPath): string {
  return JSON.stringify(path);
}

function pathOf(node: unknown, ancestors: readonly unknown[]): YamlPath {
  const path: (string | number)[] = [];
  for (const [depth, ancestor] of ancestors.entries()) {
    const child = ancestors[depth + 1] ?? node;
    if (isSeq(ancestor)) path.push(ancestor.items.indexOf(child));
    else if (isMap(ancestor)) {
      const pair = ancestor.items.find((item) => item === child);
      if (pair !== undefined) path.push(isScalar(pair.key) ? String(pair.key.value) : '');
    }
  }
  return path;
}
