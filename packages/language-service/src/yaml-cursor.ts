import { flowCursor, openFlow } from './yaml-flow-cursor.ts';
import { readYamlLine } from './yaml-line.ts';

/** Where a cursor stands in a YAML text that may not parse yet. */
export interface YamlCursor {
  /** Keys from the root to the mapping (or scalar) at the cursor; `null` stands for an entry of a list. */
  readonly path: readonly (string | null)[];
  /** Writing a key of the mapping, the value behind a key, an entry of a list, or a comment. */
  readonly place: 'key' | 'value' | 'entry' | 'comment';
  /** What is typed already, up to the cursor. */
  readonly typed: string;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
  /** Inside `[…]` or `{…}`: where what stands in it begins. */
  readonly flowStart: number | null;
}

/** Whether a line has come to its comment; `#` inside quotes or a word begins none. */
function isCommented(line: string): boolean {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (/["']/u.test(sign) && /^$|[\s[{,]/u.test(line.charAt(i - 1))) quote = sign;
    else if (sign === '#' && /^$|\s/u.test(line.charAt(i - 1))) return true;
  }
  return false;
}

/**
 * Reads the indentation above the cursor instead of parsing: while a writer types, the text is
 * seldom valid YAML, and indentation is what says where a line belongs.
 */
export function yamlCursor(text: string, offset: number): YamlCursor {
  const start = openFlow(text, offset);
  const flow = start === null ? null : flowCursor(text, start, offset);
  if (start === null || flow === null) return blockCursor(text, offset);
  // The collection is the value of what stands in front of it.
  const { path } = blockCursor(text, start);
  return { ...flow, path: [...path, ...flow.path], flowStart: flow.start };
}

function blockCursor(text: string, offset: number): YamlCursor {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const after = text
    .slice(offset)
    .split(/\r\n|\r|\n/u)
    .slice(1);
  const line = before.at(-1) ?? '';
  const current = readYamlLine(line);
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
    const other = readYamlLine(raw);
    if (inOwnMapping && other.column === ownColumn && other.key !== null) siblings.add(other.key);
    if (other.column < column && other.key !== null) {
      path.unshift(other.key);
      column = other.column;
      inOwnMapping = false;
    } else if (
      other.column === column &&
      other.key !== null &&
      other.rest === '' &&
      path[0] === null &&
      other.dashes.length === 0
    ) {
      // A list may stand at the same column as its key.
      path.unshift(other.key);
      inOwnMapping = false;
    }
    if (other.dashes.some((dash) => dash < column) && other.column <= Math.max(column, ownColumn)) {
      inOwnMapping = false;
      climb(other.dashes);
    }
    if (column === 0 && path[0] !== null && !inOwnMapping) break;
  }
  for (const raw of after) {
    if (raw.trim() === '') continue;
    const other = readYamlLine(raw);
    if (other.column < ownColumn || other.dashes.some((dash) => dash < ownColumn)) break;
    if (other.column === ownColumn && other.key !== null) siblings.add(other.key);
  }
  const flowStart = null;
  if (isCommented(line)) return { path, place: 'comment', typed: '', siblings, flowStart };
  const place = current.key !== null ? 'value' : path.at(-1) === null ? 'entry' : 'key';
  return { path, place, typed: current.rest, siblings, flowStart };
}
