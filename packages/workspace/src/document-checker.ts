import { runProjectRules } from '@yaodian/linter';
import { TextMemo, type PlanDocument } from '@yaodian/parser';
import { diagnosticsOf } from './check-file.ts';
import type { Diagnostic } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import { ConfigsInForce, type LoadedConfigs } from './config/configs-in-force.ts';
import { filesBelow, isIgnored, isNamed } from './discover-files.ts';
import type {
  AppliedConfig,
  DocumentCheck,
  DocumentChecker,
  DocumentCheckSettings,
  DocumentSurroundings,
  OpenDocument,
} from './document-check.ts';
import { fixPrepared } from './fix.ts';
import type { Host } from './host.ts';
import type { PluginRunner } from './plugin-runner.ts';
import { prepareFile } from './prepare-file.ts';
import { projectFindings } from './project-findings.ts';
import { runProjects } from './run-projects.ts';
import { say } from './say.ts';
import type { SelectedFile } from './select-files.ts';
import { sourceFormat } from './source-format.ts';
import { resolveUri } from './uri.ts';

/** Checks open documents as `check()` checks files. */
export function createDocumentChecker(
  host: Host,
  settings: DocumentCheckSettings,
  surroundings: DocumentSurroundings = {},
): DocumentChecker {
  return new OpenDocumentChecker(host, settings, surroundings);
}

interface KnownFindings {
  readonly configs: ConfigStore;
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[] | null;
}

type Memos = Map<string, { readonly configs: ConfigStore; readonly memo: TextMemo }>;

class OpenDocumentChecker implements DocumentChecker {
  readonly #host: Host;
  readonly #settings: DocumentCheckSettings;
  readonly #plugins: PluginRunner | undefined;
  readonly #opened: (uri: string) => OpenDocument | null;
  readonly #inForce: ConfigsInForce;
  /** By document: what its last version left, and under which configs that holds. */
  readonly #memos: Memos = new Map();
  /** The same of documents with which open ones are compared. */
  readonly #compared: Memos = new Map();
  /** By document that is not open: what was found in which content. */
  readonly #findings = new Map<string, KnownFindings>();

  constructor(
    host: Host,
    settings: DocumentCheckSettings,
    { plugins, opened = () => null }: DocumentSurroundings,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#inForce = new ConfigsInForce(host, settings);
    this.#opened = opened;
    this.#plugins = settings.trusted && settings.allowPlugins ? plugins : undefined;
  }

  async check(open: OpenDocument): Promise<DocumentCheck> {
    const loaded = await this.#inForce.configsFor(open.uri);
    const file = this.#openFile(open, loaded.configs);
    return await this.#check(file, loaded, memoOf(this.#memos, open.uri, loaded.configs));
  }

  async findings(uri: string): Promise<readonly Diagnostic[] | null> {
    const loaded = await this.#inForce.configsFor(uri);
    const { configs } = loaded;
    const bytes = await this.#host.readFile(uri).catch(() => null);
    if (bytes === null) return null;
    const known = this.#findings.get(uri);
    if (known?.configs === configs && equalBytes(known.bytes, bytes)) return known.diagnostics;
    const path = this.#inForce.pathOf(uri);
    const named = isNamed(uri, configs.discoveryRules());
    const { state, diagnostics } = await this.#check({ uri, path, named, bytes }, loaded);
    // The copy shares no text with the document, which can go.
    const own = state === 'checked' ? structuredClone(diagnostics) : null;
    // What a project's other documents say may change while this one does not.
    if (configs.projectsOf(uri).length > 0) this.#findings.delete(uri);
    else this.#findings.set(uri, { configs, bytes, diagnostics: own });
    return own;
  }

  async findingsOf(
    uris: readonly string[],
    pause: () => Promise<void>,
  ): Promise<ReadonlyMap<string, readonly Diagnostic[] | null>> {
    const results = new Map<string, readonly Diagnostic[] | null>();
    const compared = new Map<ConfigStore, SelectedFile[]>();
    for (const uri of uris) {
      const { configs } = await this.#inForce.configsFor(uri);
      if (configs.projectsOf(uri).length > 0) {
        const named = isNamed(uri, configs.discoveryRules());
        const file = { uri, path: this.#inForce.pathOf(uri), named, bytes: null };
        compared.set(configs, [...(compared.get(configs) ?? []), file]);
      } else {
        results.set(uri, await this.findings(uri));
        await pause();
      }
    }
    for (const [configs, files] of compared) {
      const found = await projectFindings(
        this.#host,
        this.#options(),
        configs,
        files,
        (file) => ({ file: this.#asOpened(file, configs) }),
        pause,
      );
      for (const [uri, findings] of found) results.set(uri, findings);
    }
    return results;
  }

  uriOf(uri: string, path: string): string {
    return path === this.#inForce.pathOf(uri) ? uri : resolveUri(this.#inForce.rootOf(uri), path);
  }

  close(uri: string): void {
    this.#memos.delete(uri);
    if (this.#memos.size === 0) this.#compared.clear();
  }

  async #check(
    file: SelectedFile,
    { configs, problems: configProblems }: LoadedConfigs,
    memo?: TextMemo,
  ): Promise<DocumentCheck> {
    const { locale } = this.#settings;
    const prepared = await prepareFile(this.#host, file, configs, this.#options(), memo);
    const config = await appliedConfig(configs, file.uri, prepared.loaded.document);
    const base = { document: prepared.loaded.document, config, compared: [] };
    const problems = [...configProblems, ...prepared.problems];
    if (isIgnored(file.uri, configs.discoveryRules()))
      return {
        ...base,
        state: 'ignored',
        reason: say(locale, 'ignored'),
        diagnostics: [],
        problems,
      };
    if (prepared.run === null) {
      const unreadable = prepared.state === 'unreadable';
      const reason = unreadable ? (prepared.problems[0]?.message ?? '') : say(locale, 'notPlan');
      return {
        ...base,
        state: unreadable ? 'unreadable' : 'not-plan',
        reason,
        diagnostics: [],
        problems,
      };
    }
    const { run } = prepared;
    let paths: ReadonlyMap<PlanDocument, string> = new Map([[run.document, file.path]]);
    let others: readonly SelectedFile[] = [];
    if (configs.projectsOf(file.uri).length === 0) runProjectRules([run], configs.rules());
    else {
      // While a plugin is waited for, another check of the same document may begin.
      const hasPlugins = (await configs.plugins()).length > 0;
      const projects = await runProjects(
        this.#host,
        this.#options(),
        configs,
        new Map([[file.uri, prepared]]),
        (other) => {
          const current = this.#asOpened(other, configs);
          return memo === undefined || hasPlugins
            ? { file: current }
            : { file: current, memo: memoOf(this.#compared, other.uri, configs) };
        },
      );
      others = projects.others;
      paths = new Map([...projects.paths, [run.document, file.path]]);
      problems.push(...projects.problems);
    }
    const result = run.finish();
    for (const { kind, message } of result.problems)
      problems.push({ kind, file: file.path, message });
    const diagnostics = diagnosticsOf(run.document, result, paths, { locale });
    const compared = others.map(({ uri, text = null }) => ({ uri, text }));
    return { ...base, state: 'checked', reason: '', diagnostics, problems, compared };
  }

  async fix(open: OpenDocument): Promise<string | null> {
    const { configs } = await this.#inForce.configsFor(open.uri);
    const file = this.#openFile(open, configs);
    const prepared = await prepareFile(this.#host, file, configs, this.#options());
    const { fixed } = await fixPrepared(prepared, { locale: this.#settings.locale });
    return fixed?.after ?? null;
  }

  checkConfig(open: OpenDocument): Promise<readonly Diagnostic[]> {
    return this.#inForce.faultsIn(open);
  }

  configFindings(): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
    return this.#inForce.faultsOnDisk();
  }

  async planFiles(): Promise<{ readonly files: readonly string[]; readonly unread: number }> {
    const uris = new Set<string>();
    const passedOver = new Set<string>();
    for (const root of this.#settings.roots) {
      const { configs } = await this.#inForce.configsFor(root);
      for await (const { uri, unread } of filesBelow(this.#host, root, configs.discoveryRules()))
        (unread === true ? passedOver : uris).add(uri);
    }
    for (const uri of this.#findings.keys()) if (!uris.has(uri)) this.#findings.delete(uri);
    return { files: [...uris], unread: passedOver.size };
  }

  fileChanged(uri: string): void {
    // Anything in YAML may be part of a config through `extends`.
    if (/\.ya?ml$/iu.test(uri)) this.#inForce.forget();
  }

  /** A file as the editor has it where it is open. */
  #asOpened(file: SelectedFile, configs: ConfigStore): SelectedFile {
    const open = this.#opened(file.uri);
    return open === null ? file : this.#openFile(open, configs);
  }

  #openFile({ uri, text, languageId }: OpenDocument, configs: ConfigStore): SelectedFile {
    const path = this.#inForce.pathOf(uri);
    const named = isNamed(uri, configs.discoveryRules());
    return { uri, path, named, bytes: null, text, format: formatOf(languageId, path) };
  }

  #options(): Parameters<typeof prepareFile>[3] {
    const { locale } = this.#settings;
    return this.#plugins === undefined ? { locale } : { locale, plugins: this.#plugins };
  }
}

/** What the last version of a document left under these configs. */
function memoOf(memos: Memos, uri: string, configs: ConfigStore): TextMemo {
  const known = memos.get(uri);
  if (known?.configs === configs) return known.memo;
  const memo = new TextMemo();
  memos.set(uri, { configs, memo });
  return memo;
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

async function appliedConfig(
  configs: ConfigStore,
  uri: string,
  document: PlanDocument | null,
): Promise<AppliedConfig> {
  const config = await configs.configFor(uri);
  const layers = await configs.layersFor(uri);
  return {
    uris: layers.flatMap((layer) => (layer.uri === null ? [] : [layer.uri])).reverse(),
    preset: config.preset.value,
    kind: config.kind.value ?? document?.kind ?? 'unknown',
    departments: config.departments.map(({ value }) => value),
  };
}

function formatOf(languageId: string, path: string): NonNullable<SelectedFile['format']> {
  if (languageId === 'plan-yaml' || languageId === 'yaml') return 'plan-yaml';
  return languageId === 'markdown' ? 'markdown' : sourceFormat(path);
}
