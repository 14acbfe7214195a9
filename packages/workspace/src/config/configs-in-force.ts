import type { Diagnostic, Problem } from '../check-result.ts';
import type { DocumentCheckSettings, OpenDocument } from '../document-check.ts';
import { faultDiagnostic } from '../fault-diagnostic.ts';
import type { Host } from '../host.ts';
import { baseName, parentUri, relativePath, resolveUri } from '../uri.ts';
import type { ConfigFault } from './config-layer.ts';
import { ConfigStore, configName, type ConfigStoreOptions } from './config-store.ts';
import { readEditorRules } from './editor-rules.ts';

/** The configs that hold for a document, and what is wrong with those on disk. */
export interface LoadedConfigs {
  readonly configs: ConfigStore;
  readonly problems: readonly Problem[];
}

/**
 * The configs of the folders that an editor has open. A config that is broken while somebody
 * writes it does not take the rules from the drafts: the last good one stays in force.
 */
export class ConfigsInForce {
  readonly #host: Host;
  readonly #settings: DocumentCheckSettings;
  readonly #current = new Map<string, Promise<ConfigStore>>();
  readonly #editorRules = new Map<string, ReturnType<typeof readEditorRules>>();
  /** By root: the last config without faults. */
  readonly #good = new Map<string, ConfigStore>();

  constructor(host: Host, settings: DocumentCheckSettings) {
    this.#host = host;
    this.#settings = settings;
  }

  /** The innermost open folder that holds a file; without one, the folder of the file. */
  rootOf(uri: string): string {
    const holding = this.#settings.roots
      .filter((root) => uri === root || uri.startsWith(`${root.replace(/\/$/u, '')}/`))
      .sort((a, b) => b.length - a.length);
    return holding[0] ?? parentUri(uri) ?? uri;
  }

  /** The path of a file below its root. */
  pathOf(uri: string): string {
    const path = relativePath(this.rootOf(uri), uri);
    return path.startsWith('..') ? baseName(uri) : path;
  }

  /** The configs in force; where those on disk have faults, the last good ones, and the faults as problems. */
  async configsFor(uri: string): Promise<LoadedConfigs> {
    const root = this.rootOf(uri);
    let loading = this.#current.get(root);
    if (loading === undefined) this.#current.set(root, (loading = this.#load(root)));
    const current = await loading;
    const settings = this.#editorRulesOf(root).faults.map((message): Problem => ({
      kind: 'config',
      file: null,
      message,
    }));
    if (current.problems.length === 0) {
      this.#good.set(root, current);
      return { configs: current, problems: settings };
    }
    const good =
      this.#good.get(root) ??
      new ConfigStore(this.#host, { ...this.#storeOptions(root), config: null });
    return { configs: good, problems: [...settings, ...current.problems] };
  }

  /** The faults of a config as the editor has it. */
  async faultsIn(open: OpenDocument): Promise<readonly Diagnostic[]> {
    const root = this.rootOf(open.uri);
    const file = relativePath(root, open.uri);
    const options = { ...this.#storeOptions(root), config: file };
    const bytes = new TextEncoder().encode(open.text);
    const host: Host = {
      // Who names the same file may write it with other escapes.
      readFile: (uri) =>
        relativePath(root, uri) === file ? Promise.resolve(bytes) : this.#host.readFile(uri),
      stat: (uri) => this.#host.stat(uri),
      list: (uri) => this.#host.list(uri),
    };
    // Below the root a config speaks for its own folder only.
    const isNested = file.includes('/') && !file.startsWith('..');
    const faults = isNested
      ? (await nestedFaults(host, open.uri, options)).faults
      : await rootFaults(host, options);
    return faults
      .filter((fault) => fault.file === file)
      .map((fault) => faultDiagnostic(fault, open.text));
  }

  /** The faults of all configs on disk, by file. */
  async faultsOnDisk(): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
    const findings = new Map<string, Diagnostic[]>();
    for (const root of this.#settings.roots) {
      await this.configsFor(root);
      const faults = (await this.#current.get(root))?.faults ?? [];
      for (const fault of faults) {
        const uri = resolveUri(root, fault.file);
        const bytes = await this.#host.readFile(uri).catch(() => null);
        if (bytes === null) continue;
        const list = findings.get(uri) ?? [];
        findings.set(uri, [...list, faultDiagnostic(fault, new TextDecoder().decode(bytes))]);
      }
    }
    return findings;
  }

  /** Reads the configs anew when they are next asked for. */
  forget(): void {
    this.#current.clear();
  }

  async #load(root: string): Promise<ConfigStore> {
    const configs = new ConfigStore(this.#host, this.#storeOptions(root));
    await configs.load();
    return configs;
  }

  #storeOptions(root: string): ConfigStoreOptions {
    const { locale, preset, trusted } = this.#settings;
    const { rules: editorRules } = this.#editorRulesOf(root);
    return {
      root,
      locale,
      nestedConfig: trusted,
      editorRules,
      ...(preset === null ? {} : { override: { preset } }),
    };
  }

  #editorRulesOf(root: string): ReturnType<typeof readEditorRules> {
    const { roots, rules = {}, locale } = this.#settings;
    let read = this.#editorRules.get(root);
    if (read === undefined) {
      read = readEditorRules(rules[roots.includes(root) ? root : ''] ?? {}, locale);
      this.#editorRules.set(root, read);
    }
    return read;
  }
}

async function nestedFaults(
  host: Host,
  uri: string,
  options: ConfigStoreOptions,
): Promise<{ readonly faults: readonly ConfigFault[] }> {
  const { loadNestedLayer } = await import('./load-layers.ts');
  return await loadNestedLayer(host, uri, options);
}

async function rootFaults(
  host: Host,
  options: ConfigStoreOptions,
): Promise<readonly ConfigFault[]> {
  const configs = new ConfigStore(host, options);
  await configs.load();
  return configs.faults;
}

/** Whether a file is a config of Yaodian. */
export function isConfigFile(uri: string): boolean {
  return baseName(uri) === configName;
}
