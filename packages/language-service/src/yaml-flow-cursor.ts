import type { YamlCursor } from './yaml-cursor.ts';

interface Collection {
  readonly close: ']' | '}';
  /** Keys of a mapping up to here. */
  readonly keys: Set<string>;
  /** The key whose value is being written; null in a list, and before the colon. */
  key: string | null;
  /** Where the entry begins. */
  start: number;
}

/**
 * Where the end of an unfinished `[a, {b: c, …` stands; null where nothing is open. One pass: the text
 * may be long, and does not parse while it is written.
 */
export function flowCursor(text: string): YamlCursor | null {
  if (!/^[[{]/u.test(text)) return null;
  const open: Collection[] = [];
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const inner = open.at(-1);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '{')
      open.push({ close: sign === '[' ? ']' : '}', keys: new Set(), key: null, start: i + 1 });
    else if (inner === undefined) return null;
    else if (sign === inner.close) open.pop();
    else if (sign === ',') {
      inner.key = null;
      inner.start = i + 1;
    } else if (sign === ':' && inner.close === '}' && inner.key === null) {
      inner.key = text
        .slice(inner.start, i)
        .trim()
        .replace(/^["']|["']$/gu, '');
      inner.keys.add(inner.key);
      inner.start = i + 1;
    }
  }
  const inner = open.at(-1);
  if (inner === undefined) return null;
  const path = open.map(({ close, key }) => (close === ']' ? null : key));
  const place = inner.close === ']' ? 'entry' : inner.key === null ? 'key' : 'value';
  return {
    path: place === 'key' ? path.slice(0, -1) : path,
    place,
    typed: text.slice(inner.start).trimStart(),
    siblings: inner.keys,
  };
}
