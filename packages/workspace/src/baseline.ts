import type { Diagnostic } from './check-result.ts';

/** Findings that are known and accepted; hashes and positions only, never text. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** One accepted finding of a file. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** Where it stood when the baseline was written; for people. */
  readonly line: number;
}

/**
 * Reads a baseline that was written.
 * @throws {Error} with a sentence where the text is none.
 */
export function readBaseline(text: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('not JSON');
  }
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['files']))
    throw new Error('no baseline of version 1');
  const files: Record<string, readonly BaselineEntry[]> = Object.create(null) as Record<
    string,
    readonly BaselineEntry[]
  >;
  for (const [path, entries] of Object.entries(data['files'])) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) throw new Error(`entries of "${path}"`);
    files[path] = entries;
  }
  return { version: 1, files };
}

/** What `--update-baseline` writes: sorted, so that two runs give one file. */
export function makeBaseline(
  files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[],
): string {
  const table: [string, BaselineEntry[]][] = [];
  for (const { path, diagnostics } of files) {
    const entries = diagnostics
      .filter(({ suppressed, fingerprint }) => !suppressed && fingerprint !== '')
      .map(({ rule, fingerprint, start }) => ({ rule, fingerprint, line: start.line }));
    if (entries.length > 0) table.push([path, entries]);
  }
  table.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(table) }, null, 2)}\n`;
}

/**
 * Splits findings of a file into those that the baseline knows and the others. Each entry covers one
 * finding: the entries are a multiset.
 */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
): {
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
  readonly stale: readonly BaselineEntry[];
} {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = `${entry.rule} ${entry.fingerprint}`;
    const list = open.get(key);
    if (list === undefined) open.set(key, [entry]);
    else list.push(entry);
  }
  const fresh = diagnostics.filter(({ rule, fingerprint, suppressed }) => {
    if (suppressed) return true;
    const list = open.get(`${rule} ${fingerprint}`);
    return list?.pop() === undefined;
  });
  const stale = [...open.values()].flat();
  return { fresh, known: diagnostics.length - fresh.length, stale };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    typeof value['fingerprint'] === 'string' &&
    typeof value['line'] === 'number'
  );
}
