import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  childUri,
  HostError,
  type DirectoryEntry,
  type FileStat,
  type Host,
} from '@yaodian/workspace';

// Not those of node:fs/promises, which takes longer to load than a draft takes to be read.
const readFile = promisify(fs.readFile);
const readdir = promisify(fs.readdir);
const stat = promisify(fs.stat);

/** The file system of this machine; URIs are `file:` only. */
export class NodeHost implements Host {
  async readFile(uri: string): Promise<Uint8Array> {
    return run(uri, () => readFile(fileURLToPath(uri)));
  }

  async stat(uri: string): Promise<FileStat | null> {
    try {
      const found = await stat(fileURLToPath(uri));
      const type = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { type, size: found.size, modified: found.mtimeMs };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw hostError(uri, error);
    }
  }

  /** Links to folders are `other`: a walk that follows them may never end. */
  async list(uri: string): Promise<readonly DirectoryEntry[]> {
    const entries = await run(uri, () => readdir(fileURLToPath(uri), { withFileTypes: true }));
    const result: DirectoryEntry[] = [];
    for (const entry of entries) {
      let type: DirectoryEntry['type'] = entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'folder'
          : 'other';
      if (entry.isSymbolicLink()) {
        const target = await this.stat(childUri(uri, entry.name)).catch(() => null);
        if (target?.type === 'file') type = 'file';
      }
      result.push({ name: entry.name, type });
    }
    return result.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  watch(uri: string, onChange: (uri: string) => void): { dispose(): void } {
    const watcher = fs.watch(fileURLToPath(uri), { recursive: true }, (_, name) => {
      if (name !== null) onChange(childPath(uri, name));
    });
    return {
      dispose: () => {
        watcher.close();
      },
    };
  }
}

function childPath(folder: string, path: string): string {
  return path.split(/[\\/]/u).reduce(childUri, folder);
}

async function run<Value>(uri: string, operation: () => Promise<Value>): Promise<Value> {
  try {
    return await operation();
  } catch (error) {
    throw hostError(uri, error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function hostError(uri: string, error: unknown): HostError {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new HostError('not-found', uri, message);
  if (code === 'EACCES' || code === 'EPERM') return new HostError('no-permission', uri, message);
  if (code === 'EISDIR') return new HostError('is-folder', uri, message);
  return new HostError('other', uri, message);
}
