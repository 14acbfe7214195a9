/** What a workspace needs of its surroundings. URIs are strings: `file:///…`, `vscode-vfs://…`, `untitled:…`. */
export interface Host {
  /** Whole content; rejects with {@link HostError}. */
  readFile(uri: string): Promise<Uint8Array>;
  /** Null where nothing is there. */
  stat(uri: string): Promise<FileStat | null>;
  /** Entries of a folder, sorted by name. */
  list(uri: string): Promise<readonly DirectoryEntry[]>;
  /** Calls back with the URI of each change below a folder until disposed; absent where the surroundings cannot watch. */
  watch?(uri: string, onChange: (uri: string) => void): { dispose(): void };
}

export interface FileStat {
  readonly type: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'other';
}

/** A file that is not there, may not be read, or is no file. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: 'not-found' | 'no-permission' | 'is-folder' | 'other';
  readonly uri: string;

  constructor(code: HostError['code'], uri: string, message: string) {
    super(message);
    this.code = code;
    this.uri = uri;
  }
}
