import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { ResultStore, StoredResult } from '@yaodian/workspace';
import { writeWhole } from './write-whole.ts';

export interface ResultFileOptions {
  /** Absolute path of the working directory: each has results of its own. */
  readonly root: string;
  /** Names the build of the program, so that another one finds nothing. */
  readonly build: string;
  /** Left out: the user's cache folder (`$XDG_CACHE_HOME/yaodian`, `~/Library/Caches/yaodian`, `%LOCALAPPDATA%\\yaodian`). */
  readonly folder?: string;
}

export interface ResultFile {
  readonly store: ResultStore;
  /** Why what an earlier run left was not used; null where it was, or nothing was there. */
  readonly refused: 'damaged' | 'foreign' | null;
  readonly path: string;
  /** Writes the results of this run, and the youngest of earlier ones. */
  save(): Promise<void>;
}

/** Results kept at most, and characters of them. */
const maxEntries = 20_000;
const maxSize = 64_000_000;

/**
 * Opens the results of earlier runs. They lie in the user's own cache folder, never beside the drafts: a
 * submission must not bring its own results. The file is sealed with a key of that folder, and what was not
 * written by this program for this build is not used.
 */
export async function openResultFile({
  root,
  build,
  folder,
}: ResultFileOptions): Promise<ResultFile> {
  const place = folder ?? envPaths('yaodian', { suffix: '' }).cache;
  const path = join(place, `${hashOf(root).slice(0, 32)}.json`);
  const key = await keyIn(place);
  const { entries: old, refused } = await readEntries(path, key, build);
  const used = new Map<string, StoredResult>();
  return {
    path,
    refused,
    store: {
      hash: hashOf,
      get: (name) => {
        const result = used.get(name) ?? old.get(name) ?? null;
        if (result !== null) used.set(name, result);
        return result;
      },
      set: (name, result) => {
        used.set(name, result);
      },
    },
    save: async () => {
      if (key === null) throw new Error(place);
      const body = JSON.stringify({ build, entries: youngest([...used], [...old]) });
      await writeWhole(path, `${seal(key, body)}\n${body}`);
    },
  };
}

function hashOf(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

function seal(key: Uint8Array, body: string): string {
  return createHmac('sha256', key).update(body).digest('hex');
}

/** The key of a cache folder, made at its first use; null where the folder cannot be used. */
async function keyIn(folder: string): Promise<Uint8Array | null> {
  const path = join(folder, 'key');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const known = await readFile(path).catch(() => null);
    if (known?.length === 32) return known;
    const fresh = randomBytes(32);
    await writeFile(path, fresh, { mode: 0o600, flag: known === null ? 'wx' : 'w' });
    return fresh;
  } catch {
    // Another process may have made it meanwhile.
    const made = await readFile(path).catch(() => null);
    return made?.length === 32 ? made : null;
  }
}

async function readEntries(
  path: string,
  key: Uint8Array | null,
  build: string,
): Promise<{
  readonly entries: ReadonlyMap<string, StoredResult>;
  readonly refused: ResultFile['refused'];
}> {
  const nothing = new Map<string, StoredResult>();
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || key === null) return { entries: nothing, refused: null };
  const cut = text.indexOf('\n');
  const body = text.slice(cut + 1);
  const expected = Buffer.from(seal(key, body));
  const found = Buffer.from(text.slice(0, Math.max(cut, 0)));
  if (found.length !== expected.length || !timingSafeEqual(found, expected))
    return { entries: nothing, refused: 'damaged' };
  // Sealed, so this program wrote it: its shape is as it was written.
  const data = JSON.parse(body) as {
    readonly build: string;
    readonly entries: readonly (readonly [string, StoredResult])[];
  };
  return data.build === build
    ? { entries: new Map(data.entries), refused: null }
    : { entries: nothing, refused: 'foreign' };
}

function youngest(
  used: readonly (readonly [string, StoredResult])[],
  old: readonly (readonly [string, StoredResult])[],
): readonly (readonly [string, StoredResult])[] {
  const kept = new Map<string, StoredResult>();
  let size = 0;
  for (const [name, result] of [...used, ...old]) {
    if (kept.has(name)) continue;
    size += JSON.stringify(result).length;
    if (kept.size === maxEntries || size > maxSize) break;
    kept.set(name, result);
  }
  return [...kept];
}
