import { HostError, type DirectoryEntry, type FileStat, type Host } from '@yaodian/workspace';
import type { Connection } from 'vscode-languageserver';
import { FilesList, FilesRead, FilesStat, type FileContent } from './protocol.ts';

/** Files as the client sees them: remote, virtual and in the browser. */
export class ClientHost implements Host {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async readFile(uri: string): Promise<Uint8Array> {
    const content = await this.#connection.sendRequest<FileContent>(FilesRead, { uri });
    if ('error' in content) throw new HostError(content.error, uri, content.message);
    return Uint8Array.from(atob(content.base64), (character) => character.charCodeAt(0));
  }

  async stat(uri: string): Promise<FileStat | null> {
    return await this.#connection.sendRequest<FileStat | null>(FilesStat, { uri });
  }

  async list(uri: string): Promise<readonly DirectoryEntry[]> {
    const entries = await this.#connection.sendRequest<DirectoryEntry[]>(FilesList, { uri });
    return entries.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  }
}
