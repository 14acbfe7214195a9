/** Where a cursor stands in a YAML text that may not parse yet. */
export interface YamlCursor {
  /** Keys from the root to the mapping (or scalar) at the cursor; `null` stands for an entry of a list. */
  readonly path: readonly (string | null)[];
  /** Writing a key of the mapping, or the value behind a key. */
  readonly place: 'key' | 'value';
  /** What is typed already, up to the cursor. */
  readonly typed: string;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
}

interface Line {
  /** Columns of the dashes in front of the key. */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | null;
  readonly rest: string;
}

const shape = /^((?:\s|-\s)*)(?:([^\s:#'"[\]{}-][^:#]*):(?=\s|$))?\s*(.*)$/u;

/**
 * Reads the indentation above the cursor instead of parsing: while a writer types, the text is
 * seldom valid YAML, and indentation is what says where a line belongs.
 */
export function yamlCursor(text: string, offset: number): YamlCursor {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const after = text
    .slice(offset)
    .split(/\r\n|\r|\n/u)
    .slice(1);
  const current = readLine(before.at(-1) ?? '');
  const above = before.slice(0, -1).reverse();
  const siblings = new Set<string>();
  const path: (string | null)[] = [];
  if (current.key !== null) path.unshift(current.key);
  let column = current.column;
  const climb = (dashes: readonly number[]): void => {
    for (const dash of [...dashes].reverse()) {
      if (dash >= column) continue;
      path.unshift(null);
      column = dash;
    }
  };
  const ownColumn = column;
  let inOwnMapping = current.dashes.length === 0;
  climb(current.dashes);
  for (const raw of above) {
    if (raw.trim() === '' || raw.trimStart().startsWith('#')) continue;
    const line = readLine(raw);
    if (inOwnMapping && line.column === ownColumn && line.key !== null) siblings.add(line.key);
    if (line.column < column && line.key !== null) {
      path.unshift(line.key);
      column = line.column;
      inOwnMapping = false;
    } else if (
      line.column === column &&
      line.key !== null &&
      line.rest === '' &&
      path[0] === null &&
      line.dashes.length === 0
    ) {
      // A list may stand at the same column as its key.
      path.unshift(line.key);
      inOwnMapping = false;
    }
    if (line.dashes.some((dash) => dash < column) && line.column <= Math.max(column, ownColumn)) {
      inOwnMapping = false;
      climb(line.dashes);
    }
    if (column === 0 && path[0] !== null) break;
  }
  for (const raw of after) {
    if (raw.trim() === '') continue;
    const line = readLine(raw);
    if (line.column < ownColumn || line.dashes.some((dash) => dash < ownColumn)) break;
    if (line.column === ownColumn && line.key !== null) siblings.add(line.key);
  }
  return current.key === null
    ? { path, place: 'key', typed: current.rest, siblings }
    : { path, place: 'value', typed: current.rest, siblings };
}

function readLine(raw: string): Line {
  const [, lead = '', key, rest = ''] = shape.exec(raw) ?? [];
  const dashes: number[] = [];
  for (let i = 0; i < lead.length; i++) if (lead[i] === '-') dashes.push(i);
  return { dashes, column: lead.length, key: key?.trim() ?? null, rest };
}
