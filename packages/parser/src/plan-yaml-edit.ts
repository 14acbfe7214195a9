import { CST, parseDocument, visit } from 'yaml';
import type { Range } from './range.ts';
import { readYaml } from './plan-yaml-tree.ts';
import type { YamlText, YamlValue } from './plan-yaml-tree.ts';

/** Replaces a source span by a text. */
export interface YamlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits of texts in a plan YAML, made safe: in a plain or block scalar the edit stays as small as it
 * is, a quoted scalar is written anew through the concrete syntax tree. The result is read again;
 * null where anything but the edited texts would change, or where an edit touches no text alone.
 */
export function editPlanYaml(source: string, edits: readonly YamlEdit[]): readonly YamlEdit[] | null {
  const before = readYaml(source);
  if (before.tree === null || before.faults.length > 0) return null;
  const scalars = scalarsOf(before.tree);
  const groups = new Map<YamlText, YamlEdit[]>();
  for (const edit of edits) {
    const scalar = scalars.find(({ range }) => range.start <= edit.start && edit.end <= range.end);
    if (scalar?.node == null || typeof scalar.value !== 'string') return null;
    groups.set(scalar, [...(groups.get(scalar) ?? []), edit]);
  }
  const made: YamlEdit[] = [];
  const values = new Map<YamlText, string>();
  for (const [scalar, group] of groups) {
    const value = editedValue(scalar, group);
    if (value === null) return null;
    values.set(scalar, value);
    const type = scalar.node?.type ?? 'PLAIN';
    if (!type.startsWith('QUOTE')) made.push(...group);
    else {
      const quoted = rewritten(source, scalar.range, value);
      if (quoted === null) return null;
      made.push({ ...scalar.range, text: quoted });
    }
  }
  made.sort((a, b) => a.start - b.start);
  const after = readYaml(applied(source, made));
  if (after.tree === null || after.faults.length > 0) return null;
  return sameBut(before.tree, after.tree, values) ? made : null;
}

function scalarsOf(tree: YamlValue): YamlText[] {
  if (tree.kind === 'scalar') return [tree];
  const below = tree.kind === 'list' ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  return below.flatMap(scalarsOf);
}

/** The value with the edits in it; null where an edit begins or ends inside of an escape. */
function editedValue(scalar: YamlText, edits: readonly YamlEdit[]): string | null {
  const { text, offsets, ends, end } = scalar.text();
  const indexOf = (offset: number): number => {
    if (offset === end || offset === scalar.range.end) return text.length;
    // Between characters, or in front of one.
    const at = offsets.indexOf(offset);
    if (at >= 0) return at;
    const behind = ends?.lastIndexOf(offset) ?? -1;
    return behind < 0 ? (offsets.indexOf(offset - 1) < 0 ? -1 : offsets.indexOf(offset - 1) + 1) : behind + 1;
  };
  let value = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const from = indexOf(edit.start);
    const to = indexOf(edit.end);
    if (from < 0 || to < from || /[\n\r]/u.test(edit.text)) return null;
    value = value.slice(0, from) + edit.text + value.slice(to);
  }
  return value;
}

/** The source of a quoted scalar with another value, in the quotes that it has. */
function rewritten(source: string, range: Range, value: string): string | null {
  const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'silent' });
  let written: string | null = null;
  visit(document, {
    Scalar: (_, node) => {
      const token = node.srcToken;
      if (node.range?.[0] !== range.start || token === undefined) return undefined;
      const type = node.type === 'QUOTE_SINGLE' ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
      CST.setScalarValue(token, value, { type });
      if (CST.isScalar(token) && 'source' in token) written = token.source;
      return visit.BREAK;
    },
  });
  return written;
}

function applied(source: string, edits: readonly YamlEdit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** Whether two trees say the same but for the values that were meant to change. */
function sameBut(a: YamlValue, b: YamlValue, changed: ReadonlyMap<YamlText, string>): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && (changed.get(a) ?? a.value) === b.value;
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.items.length === b.items.length &&
      a.items.every((item, i) => {
        const other = b.items[i];
        return other !== undefined && sameBut(item, other, changed);
      })
    );
  }
  if (b.kind !== 'mapping' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, entry]) => {
    const other = b.entries.get(key);
    return other !== undefined && sameBut(entry.value, other.value, changed);
  });
}
