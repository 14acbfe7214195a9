import { LanguageService, type ServiceSettings, type Snapshot } from '@yaodian/language-service';
import type { EditorRules, Host, PluginRunner, PresetName } from '@yaodian/workspace';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ClientHost } from './client-host.ts';
import { DiagnosticsFeed, type Saving } from './diagnostics-feed.ts';
import {
  CheckWorkspace,
  Explain,
  Silence,
  type ClientOptions,
  type FileParams,
  type SilenceParams,
  type WorkspaceSummary,
} from './protocol.ts';
import { registerFeatures } from './features.ts';
import { openDocument, snapshot } from './snapshot.ts';

/** Files of any name, and folders, with which all files in them go. */
const anything = { filters: [{ pattern: { glob: '**/*' } }] };

const nothingChecked: WorkspaceSummary = { files: 0, findings: 0, others: 0, unread: 0 };

/** What the surroundings of the server offer. */
export interface Platform {
  /** Reads files of this machine; null in the browser. */
  readonly localHost: Host | null;
  /** Runs plugins where the client trusts them; left out in the browser. */
  readonly plugins?: PluginRunner;
  /** Runs a large piece of work with a small heap, where the surroundings can do that. */
  readonly savingMemory?: Saving;
  /** Called between answers to a long text, where the surroundings have something to tidy up. */
  readonly tidy?: () => void;
}

/** Answers one client over a connection until it ends. */
export function serve(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  let service: LanguageService | null = null;
  let feed: DiagnosticsFeed | null = null;
  let roots: readonly string[] = [];
  let hasFolders = false;
  let wantsWatching = false;

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as ClientOptions;
    const host =
      options.files === true || platform.localHost === null
        ? new ClientHost(connection)
        : platform.localHost;
    roots = rootsOf(params);
    const { plugins } = platform;
    const opened = (uri: string): Snapshot | null => openDocument(documents, uri);
    service = new LanguageService(
      { host, opened, ...(plugins === undefined ? {} : { plugins }) },
      initialSettings(roots, params, options),
    );
    const { workspace } = params.capabilities;
    hasFolders = workspace?.workspaceFolders === true;
    // This product's own clients watch files themselves.
    wantsWatching =
      options.files !== true && workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const workspaceDiagnostics = params.capabilities.workspace?.diagnostics;
    const pulls =
      params.capabilities.textDocument?.diagnostic !== undefined &&
      workspaceDiagnostics?.refreshSupport === true;
    feed = new DiagnosticsFeed(connection, documents, service, { pulls, ...platform });
    registerFeatures(connection, documents, service, options.asksReason === true);
    return {
      serverInfo: { name: 'yaodian' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(pulls
          ? {
              diagnosticProvider: {
                identifier: 'yaodian',
                interFileDependencies: true,
                workspaceDiagnostics: false,
              },
            }
          : {}),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.yaodian'] },
        completionProvider: { triggerCharacters: ['：', ':', '、', '，', '-', ' '] },
        // The heading under which it stands where an editor has an outline of Markdown of its own.
        documentSymbolProvider: { label: localeOf(params, options) === 'en' ? 'Yaodian' : '要点' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        hoverProvider: true,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didDelete: anything, didRename: anything },
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)];
        await readClientSettings([...gone]);
      });
    }
    if (wantsWatching) {
      const watchers = [{ globPattern: '**/*.{yaml,yml,md,markdown,txt}' }];
      await connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch(() => undefined);
    }
    await connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'yaodian' })
      .catch(() => undefined);
    await readClientSettings();
  });

  connection.onDidChangeConfiguration(() => readClientSettings());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) service?.fileChanged(uri);
    feed?.filesChanged(
      changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri),
    );
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    feed?.filesChanged(files.map(({ uri }) => uri));
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    feed?.filesChanged(files.map(({ oldUri }) => oldUri));
  });
  connection.onRequest(Explain, async ({ uri }: FileParams) => {
    const document = documents.get(uri);
    return await service?.explain(document === undefined ? null : snapshot(document));
  });
  connection.onRequest(
    CheckWorkspace,
    async () => (await feed?.checkWorkspace()) ?? nothingChecked,
  );
  connection.onRequest(Silence, async (params: SilenceParams) => {
    const document = documents.get(params.uri);
    const edit =
      document === undefined ? undefined : await service?.silence(snapshot(document), params);
    return edit ?? { changes: {} };
  });
  documents.listen(connection);
  connection.listen();

  async function readClientSettings(gone: readonly string[] = []): Promise<void> {
    // Clients without workspace configuration answer with an error or not at all; defaults stay then.
    const settings: unknown = await connection.workspace
      .getConfiguration([
        { section: 'yaodian' },
        ...roots.map((scopeUri) => ({ scopeUri, section: 'yaodian' })),
      ])
      .catch(() => []);
    const [whole, ...ofRoots] = Array.isArray(settings) ? (settings as unknown[]) : [];
    const rules: Record<string, EditorRules> = {};
    for (const [index, root] of ['', ...roots].entries()) {
      const ofRoot = readRules([whole, ...ofRoots][index]);
      if (ofRoot !== null) rules[root] = ofRoot;
    }
    const disabledRoots = roots.filter((_, index) => readSettings(ofRoots[index]).enable === false);
    service?.configure({ ...readSettings(whole), roots, rules, disabledRoots });
    feed?.filesChanged(gone);
  }
}

/** The folders of the workspace; older clients know one only. */
function rootsOf({ workspaceFolders, ...params }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null)
    return workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Emacs and others send nothing newer
  return params.rootUri === null ? [] : [params.rootUri];
}

function localeOf(
  { locale = 'zh-CN' }: InitializeParams,
  options: ClientOptions,
): ServiceSettings['locale'] {
  return (options.locale ?? locale).toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function initialSettings(
  roots: readonly string[],
  params: InitializeParams,
  options: ClientOptions,
): ServiceSettings {
  return {
    roots,
    locale: localeOf(params, options),
    trusted: options.trusted ?? false,
    enable: true,
    preset: null,
    allowPlugins: false,
    rules: {},
    disabledRoots: [],
  };
}

/** The client's settings, each taken only where it has the right type. */
function readSettings(value: unknown): Partial<ServiceSettings> {
  if (typeof value !== 'object' || value === null) return {};
  const { enable, preset, allowPlugins } = value as Record<string, unknown>;
  return {
    ...(typeof enable === 'boolean' ? { enable } : {}),
    ...(preset === 'auto' ? { preset: null } : isPreset(preset) ? { preset } : {}),
    ...(typeof allowPlugins === 'boolean' ? { allowPlugins } : {}),
  };
}

/** What the settings say of rules, null for nothing; the workspace judges it. */
function readRules(value: unknown): EditorRules | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rules, options } = value as Record<string, unknown>;
  return rules === undefined && options === undefined ? null : { rules, options };
}

function isPreset(value: unknown): value is PresetName {
  return value === 'recommended' || value === 'strict' || value === 'submission';
}
