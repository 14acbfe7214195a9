import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import type {
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { languageServer } from '../editor/tools.ts';

export interface ClientSettings {
  /** Folder that is the workspace: a path, or a URI of the client's own. */
  readonly folder: string;
  /** Further folders of the workspace. */
  readonly moreFolders?: readonly string[];
  /** A client from before there were workspace folders. */
  readonly old?: boolean;
  /** Files by URI that only the client can read. */
  readonly files?: ReadonlyMap<string, string>;
  /** Announce that diagnostics can be pulled; otherwise the server pushes. */
  readonly pulls?: boolean;
  readonly locale?: string;
  readonly initializationOptions?: object;
  /** The section `yaodian` of the user's settings, for a folder or for all; left out: the client has none. */
  readonly settings?: (scopeUri: string | undefined) => object;
}

/** One real server over stdio, and a client that remembers what was pushed. */
export class Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #pushed = new Map<string, readonly Diagnostic[]>();
  #versions = 0;
  #refreshes = 0;

  private constructor(
    process: ChildProcessWithoutNullStreams,
    connection: MessageConnection,
    initialized: InitializeResult,
  ) {
    this.#process = process;
    this.connection = connection;
    this.initialized = initialized;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.#pushed.set(uri, diagnostics);
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshes++;
      return null;
    });
  }

  static async start({
    folder,
    moreFolders = [],
    old = false,
    files,
    pulls = true,
    locale = 'zh-CN',
    initializationOptions = {},
    settings,
  }: ClientSettings): Promise<Client> {
    const child = spawn(process.execPath, [languageServer, '--stdio']);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const [uri = '', ...more] = [folder, ...moreFolders].map((path) =>
      path.includes('://') ? path : pathToFileURL(path).href,
    );
    if (files !== undefined) answerFileRequests(connection, files);
    const initialized: InitializeResult = await connection.sendRequest('initialize', {
      processId: process.pid,
      locale,
      rootUri: uri,
      ...(old
        ? {}
        : { workspaceFolders: [uri, ...more].map((each) => ({ uri: each, name: each })) }),
      initializationOptions: { ...initializationOptions, files: files !== undefined },
      capabilities: {
        textDocument: pulls
          ? { diagnostic: {}, publishDiagnostics: { relatedInformation: true } }
          : {},
        workspace: {
          configuration: settings !== undefined,
          workspaceFolders: true,
          ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
        },
      },
    });
    const asked =
      settings === undefined
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            connection.onRequest(
              'workspace/configuration',
              ({ items }: { items: { scopeUri?: string }[] }) => {
                resolve();
                return items.map(({ scopeUri }) => settings(scopeUri));
              },
            );
          });
    connection.onRequest('client/registerCapability', () => null);
    const client = new Client(child, connection, initialized);
    await connection.sendNotification('initialized', {});
    await asked;
    return client;
  }

  /** Does something and waits until the server says that everything is to be pulled again. */
  async refreshed(action: () => Promise<void>): Promise<void> {
    const before = this.#refreshes;
    await action();
    const deadline = Date.now() + 60_000;
    while (this.#refreshes === before) {
      if (Date.now() > deadline) throw new Error('the server never asked to be pulled again');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  get processId(): number {
    return this.#process.pid ?? 0;
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: ++this.#versions, text },
    });
  }

  /** Replaces a span; without one the whole text. */
  async change(
    uri: string,
    text: string,
    range?: { start: Position; end: Position },
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#versions },
      contentChanges: [range === undefined ? { text } : { range, text }],
    });
  }

  /** Pulled findings; asks again while the server says that the text has moved on. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    for (;;) {
      try {
        const report = await this.connection.sendRequest<{ items: Diagnostic[] }>(
          'textDocument/diagnostic',
          {
            textDocument: { uri },
          },
        );
        return report.items;
      } catch (error) {
        if (!(error instanceof Error) || !error.message.includes('superseded')) throw error;
      }
    }
  }

  /** What was pushed last for a document, once it passes. */
  async pushed(
    uri: string,
    passes: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const diagnostics = this.#pushed.get(uri);
      if (diagnostics !== undefined && passes(diagnostics)) return diagnostics;
      if (Date.now() > deadline)
        throw new Error(`never pushed what was expected: ${JSON.stringify(diagnostics)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.#process.kill();
  }
}

/** What VS Code does for a workspace that lies on no disk. */
function answerFileRequests(
  connection: MessageConnection,
  files: ReadonlyMap<string, string>,
): void {
  connection.onRequest('yaodian/files/read', ({ uri }: { uri: string }): object => {
    const text = files.get(uri);
    return text === undefined
      ? { error: 'not-found', message: uri }
      : { base64: Buffer.from(text).toString('base64') };
  });
  connection.onRequest('yaodian/files/stat', ({ uri }: { uri: string }) =>
    files.has(uri) ? { type: 'file', size: 1, modified: 0 } : null,
  );
  connection.onRequest('yaodian/files/list', ({ uri }: { uri: string }) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${uri}/`) && !file.slice(uri.length + 1).includes('/'))
      .map((file) => ({ name: decodeURIComponent(file.slice(uri.length + 1)), type: 'file' })),
  );
}
