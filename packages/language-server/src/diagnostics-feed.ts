import type { LanguageService } from '@yaodian/language-service';
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FileMap } from './file-map.ts';
import { longText } from './long-text.ts';
import { pause } from './pause.ts';
import { StatusChanged, type WorkspaceSummary } from './protocol.ts';
import { Rehearsal } from './rehearsal.ts';
import { openDocument, snapshot } from './snapshot.ts';

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
  readonly #rehearsal: Rehearsal;
  readonly #savingMemory: Saving;
  readonly #tidy: () => void;
  /** Files that are not open and have findings on the client's screen: the URIs to which they were pushed. */
  readonly #pushed = new FileMap<string>();
  /** Config files among them: they stand on the screen whether drafts were checked or not. */
  readonly #configs = new FileMap<string>();
  /** Files that the last check of the workspace looked at. */
  #workspace = new FileMap<string>();
  /** Documents that changed since others were compared with them. */
  readonly #changed = new Set<string>();
  #quiet: ReturnType<typeof setTimeout> | undefined;
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
      tidy = () => undefined,
    }: { readonly pulls: boolean; readonly savingMemory?: Saving; readonly tidy?: () => void },
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#service = service;
    this.#pulls = pulls;
    this.#rehearsal = new Rehearsal(
      (uri) => openDocument(documents, uri),
      (text) => service.rehearse(text),
    );
    this.#savingMemory = savingMemory;
    this.#tidy = tidy;
    documents.onDidOpen(({ document }) => {
      // What is open is pulled; a pushed copy would show every finding twice.
      if (pulls) this.#clear(document.uri);
    });
    documents.onDidChangeContent(({ document }) => {
      if (!pulls) void this.#push(document.uri);
      this.#comparisonChanged(document.uri);
    });
    documents.onDidSave(() => {
      void this.checkWorkspace();
    });
    documents.onDidClose(({ document }) => {
      service.close(document.uri);
      if (!pulls) this.#clear(document.uri);
      this.#comparisonChanged(document.uri);
      void this.#closed(document.uri);
    });
    if (pulls) {
      connection.languages.diagnostics.on(async ({ textDocument }) => ({
        kind: 'full',
        items: await this.#current(textDocument.uri),
      }));
    }
  }

  /** Files or settings changed; of files that are gone, and of all below a folder that is gone, nothing stays shown. */
  filesChanged(gone: readonly string[]): void {
    for (const uri of this.#pushed.below(gone)) this.#clear(uri);
    this.refresh();
    // Other files than the open ones are shown as they were when the workspace was checked.
    if (this.#running === null) void this.#showConfigs();
    else void this.checkWorkspace();
  }

  /** What other documents say of this one may be another thing now; whoever types is waited for. */
  #comparisonChanged(uri: string): void {
    if (this.#service.comparedWith(uri).length === 0) return;
    this.#changed.add(uri);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      const others = [...this.#changed].flatMap((changed) => this.#service.comparedWith(changed));
      this.#changed.clear();
      if (this.#pulls) void this.#connection.languages.diagnostics.refresh();
      else for (const other of new Set(others)) void this.#push(other);
    }, pauseInTyping);
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
    const {
      diagnostics: results,
      plans,
      others,
      unread,
    } = await this.#service.checkWorkspace(pause);
    const found = new FileMap<string>();
    this.#workspace = new FileMap();
    let findings = 0;
    for (const [uri, diagnostics] of results) {
      findings += diagnostics.length;
      this.#workspace.set(uri, uri);
      if (diagnostics.length > 0) found.set(uri, uri);
      this.#show(uri, diagnostics);
    }
    for (const uri of this.#pushed.values())
      if (!found.has(uri) && !this.#configs.has(uri)) this.#clear(uri);
    await this.#showConfigs();
    return { files: plans, findings, others, unread };
  }

  /** What is wrong in config files stands in them, open or not. */
  async #showConfigs(): Promise<void> {
    const faults = await this.#service.configDiagnostics();
    const found = new FileMap<string>();
    for (const [uri, diagnostics] of faults) {
      found.set(uri, uri);
      this.#configs.set(uri, uri);
      this.#show(uri, diagnostics);
    }
    for (const uri of this.#configs.values()) {
      if (found.has(uri)) continue;
      this.#configs.delete(uri);
      if (this.#pushed.has(uri)) this.#clear(uri);
    }
  }

  /** A document that is no longer open is shown as one of the workspace, where that is shown. */
  async #closed(uri: string): Promise<void> {
    await this.#showConfigs();
    if (this.#workspace.has(uri)) this.#show(uri, await this.#service.fileDiagnostics(uri));
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    // What is open has its own answers, which are newer.
    if (this.#openDocuments().has(uri)) return;
    if (diagnostics.length === 0) {
      if (this.#pushed.has(uri)) this.#clear(uri);
      return;
    }
    this.#pushed.set(uri, uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  #openDocuments(): FileMap<TextDocument> {
    const open = new FileMap<TextDocument>();
    for (const document of this.#documents.all()) open.set(document.uri, document);
    return open;
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
    const text = snapshot(document);
    const { diagnostics, status } = await this.#service.check(text);
    if (this.#documents.get(uri)?.version !== document.version) throw superseded(this.#pulls);
    void this.#connection.sendNotification(StatusChanged, { uri, ...status });
    this.#rehearsal.answered(text);
    // The answer is written first.
    if (text.text.length >= longText) setTimeout(this.#tidy, 0);
    return diagnostics;
  }

  #clear(uri: string): void {
    const pushed = this.#pushed.get(uri);
    if (this.#pulls && pushed === undefined) return;
    this.#pushed.delete(uri);
    void this.#connection.sendDiagnostics({ uri: pushed ?? uri, diagnostics: [] });
  }
}

/** Milliseconds without a keystroke after which other documents are compared again. */
const pauseInTyping = 300;

function superseded(retrigger: boolean): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded by a newer text', {
    retriggerRequest: retrigger,
  });
}
