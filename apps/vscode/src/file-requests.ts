import * as vscode from 'vscode';
import {
  FilesList,
  FilesRead,
  FilesStat,
  type FileContent,
  type FileParams,
} from '@yaodian/language-server/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

type EntryType = 'file' | 'folder' | 'other';

/** Answers the server's questions about files through the editor: local, remote and virtual alike. */
export function registerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(FilesRead, async ({ uri }: FileParams): Promise<FileContent> => {
    try {
      return { base64: toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
    } catch (error) {
      return {
        error: errorCode(error),
        message: error instanceof Error ? error.message : String(error),
      };
    }
  });
  client.onRequest(FilesStat, async ({ uri }: FileParams) => {
    try {
      const stat = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
      return { type: entryType(stat.type), size: stat.size, modified: stat.mtime };
    } catch {
      return null;
    }
  });
  client.onRequest(FilesList, async ({ uri }: FileParams) => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, type: entryType(type) }));
    } catch {
      return [];
    }
  });
}

function entryType(type: vscode.FileType): EntryType {
  // A link is marked in addition to what it points at.
  if ((type & vscode.FileType.Directory) !== 0) return 'folder';
  return (type & vscode.FileType.File) !== 0 ? 'file' : 'other';
}

function errorCode(error: unknown): 'not-found' | 'no-permission' | 'is-folder' | 'other' {
  if (!(error instanceof vscode.FileSystemError)) return 'other';
  if (error.code === 'FileNotFound') return 'not-found';
  if (error.code === 'NoPermissions') return 'no-permission';
  return error.code === 'FileIsADirectory' ? 'is-folder' : 'other';
}

/** In pieces: a whole draft as arguments of one call would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary);
}
