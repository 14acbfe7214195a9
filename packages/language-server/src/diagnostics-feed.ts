import type { LanguageService } from '@yaodian/language-service';
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { StatusChanged, type WorkspaceSummary } from './protocol.ts';
import { snapshot } from './snapshot.ts';

/** Runs a piece of work; what it leaves is collected sooner. */
export type Saving = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Brings findings to the client: pulled where the client can be told to pull again, pushed
 * elsewhere. Files that are not open are always pushed, on demand.
 */
export class DiagnosticsFeed {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #service: LanguageService;
  readonly #pulls: boolean;
  readonly #savingMemory: Saving;
  /** URIs of files that are not open and have findings on the client's screen. */
  readonly #pushed = new Set<string>();
  /** The check of the workspace that is under way, and the one that waits for it. */
  #running: Promise<void> | null = null;
  #next: Promise<WorkspaceSummary> | null = null;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    service: LanguageService,
    {
      pulls,
      savingMemory = (work) => work(),
    }: { readonly pulls: boolean; readonly savingMemory?: Saving },
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#service = service;
    this.#pulls = pulls;
    this.#savingMemory = savingMemory;
    documents.onDidOpen(({ document }) => {
      // What is open is pulled; a pushed copy would show every finding twice.
      if (pulls) this.#clear(document.uri);
    });
    documents.onDidChangeContent(({ document }) => {
      if (!pulls) void this.#push(document.uri);
    });
    documents.onDidSave(() => {
      void this.checkWorkspace();
    });
    documents.onDidClose(({ document }) => {
      service.close(document.uri);
      if (!pulls) this.#clear(document.uri);
    });
    if (pulls) {
      connection.languages.diagnostics.on(async ({ textDocument }) => ({
        kind: 'full',
        items: await this.#current(textDocument.uri),
      }));
    }
  }

  /** Files changed; of those that are gone, and of all below a folder that is gone, nothing stays shown. */
  filesChanged(gone: readonly string[]): void {
    for (const uri of [...this.#pushed])
      if (gone.some((lost) => uri === lost || uri.startsWith(`${lost.replace(/\/$/u, '')}/`)))
        this.#clear(uri);
    this.refresh();
    // Other files than the open ones are shown as they were when the workspace was checked.
    if (this.#running !== null) void this.checkWorkspace();
  }

  /** Config, roster or another document changed: everything shown must be asked for again. */
  refresh(): void {
    if (this.#pulls) void this.#connection.languages.diagnostics.refresh();
    else for (const uri of this.#documents.keys()) void this.#push(uri);
  }

  /**
   * Checks every plan file of the workspace and shows what it finds. One check at a time: who asks
   * while one is under way gets the result of the next one.
   */
  async checkWorkspace(): Promise<WorkspaceSummary> {
    this.#next ??= (this.#running ?? Promise.resolve()).then(() => {
      this.#next = null;
      const check = this.#savingMemory(() => this.#checkAll());
      this.#running = check.then(
        () => undefined,
        () => undefined,
      );
      return check;
    });
    return await this.#next;
  }

  async #checkAll(): Promise<WorkspaceSummary> {
    const results = await this.#service.checkWorkspace((uri) => {
      const document = this.#documents.get(uri);
      return document === undefined ? null : snapshot(document);
    }, pause);
    for (const uri of [...this.#pushed]) if (!results.has(uri)) this.#clear(uri);
    let findings = 0;
    for (const [uri, diagnostics] of results) {
      findings += diagnostics.length;
      // What is open has its own answers, which are newer.
      if (this.#documents.get(uri) !== undefined) continue;
      if (diagnostics.length === 0) {
        if (this.#pushed.has(uri)) this.#clear(uri);
        continue;
      }
      this.#pushed.add(uri);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    return { files: results.size, findings };
  }

  async #push(uri: string): Promise<void> {
    try {
      const diagnostics = await this.#current(uri);
      const version = this.#documents.get(uri)?.version;
      await this.#connection.sendDiagnostics({
        uri,
        diagnostics,
        ...(version === undefined ? {} : { version }),
      });
    } catch (error) {
      // Superseded: the newer text has its own push.
      if (!(error instanceof ResponseError)) this.#connection.console.error(String(error));
    }
  }

  /**
   * The findings of the text as it is now. Waits until queued keystrokes are read, so that of many
   * quick ones only the last is checked.
   * @throws {ResponseError} `ServerCancelled` where the text moved on meanwhile; the client asks again.
   */
  async #current(uri: string): Promise<Diagnostic[]> {
    const asked = this.#documents.get(uri)?.version;
    await pause();
    const document = this.#documents.get(uri);
    if (document === undefined) return [];
    if (document.version !== asked) throw superseded(this.#pulls);
    const { diagnostics, status } = await this.#service.check(snapshot(document));
    if (this.#documents.get(uri)?.version !== document.version) throw superseded(this.#pulls);
    void this.#connection.sendNotification(StatusChanged, { uri, ...status });
    return diagnostics;
  }

  #clear(uri: string): void {
    if (this.#pulls && !this.#pushed.has(uri)) return;
    this.#pushed.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/** Lets what has arrived meanwhile be read. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function superseded(retrigger: boolean): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded by a newer text', {
    retriggerRequest: retrigger,
  });
}
