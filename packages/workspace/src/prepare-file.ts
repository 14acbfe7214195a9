import { LintRun, type LintSettings, type Rule } from '@yaodian/linter';
import type { PlanDocument, TextMemo } from '@yaodian/parser';
import type { CheckOptions } from './check-options.ts';
import type { Problem } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import { lintSettings, type FileConfig } from './config/file-config.ts';
import type { Host } from './host.ts';
import { isPlan } from './is-plan.ts';
import { loadDocument, type LoadedDocument } from './load-document.ts';
import type { PluginRules } from './plugin-runner.ts';
import { say } from './say.ts';
import type { SelectedFile } from './select-files.ts';

/** A file on its way through a check: read, configured, its document rules run. */
export interface PreparedFile {
  readonly file: SelectedFile;
  readonly state: 'checked' | 'not-plan' | 'unreadable';
  readonly loaded: LoadedDocument;
  readonly config: FileConfig;
  /** All but those of plugins. */
  readonly rules: readonly Rule[];
  /** Those of plugins, for this document only. */
  readonly pluginRules: readonly Rule[];
  /** Runs the plugins on another text of the same file; null where none is in force. */
  readonly runPlugins: ((document: PlanDocument) => Promise<readonly Rule[]>) | null;
  readonly settings: LintSettings;
  /** Null unless checked. */
  readonly run: LintRun | null;
  readonly problems: readonly Problem[];
}

export type PrepareOptions = Pick<CheckOptions, 'locale' | 'inlineConfig' | 'plugins'>;

/** Reads and parses a file and runs its document rules; `memo` holds what earlier versions of it left. */
export async function prepareFile(
  host: Host,
  file: SelectedFile,
  configs: ConfigStore,
  options: PrepareOptions,
  memo?: TextMemo,
): Promise<PreparedFile> {
  const config = await configs.configFor(file.uri);
  const loaded = await loadDocument(host, file, config.kind.value, options.locale, memo);
  const { document } = loaded;
  const base = { ...lintSettings(config, options.locale), knownRules: configs.knownRules() };
  const settings = options.inlineConfig === false ? { ...base, inlineConfig: false } : base;
  const nothing = { rules: [], pluginRules: [], runPlugins: null, run: null };
  if (document === null || !(file.named || isPlan(document))) {
    const state = document === null ? 'unreadable' : 'not-plan';
    return { file, state, loaded, config, settings, ...nothing, problems: loaded.problems };
  }
  const modules = await configs.plugins();
  const ask = (about: PlanDocument, skip: readonly string[] = []): Promise<PluginRules> =>
    pluginRules(file, about, modules, config, settings, skip, options);
  const plugins = await ask(document);
  const rules = configs.rules();
  const knownRules = new Set([
    ...configs.knownRules(),
    ...plugins.rules.map((rule) => rule.meta.id),
  ]);
  const known = { ...settings, knownRules };
  return {
    file,
    state: 'checked',
    loaded,
    config,
    rules,
    pluginRules: plugins.rules,
    runPlugins:
      plugins.rules.length === 0 ? null : async (about) => (await ask(about, plugins.failed)).rules,
    settings: known,
    run: new LintRun(document, [...rules, ...plugins.rules], known),
    problems: [...loaded.problems, ...plugins.problems],
  };
}

async function pluginRules(
  file: SelectedFile,
  document: PlanDocument,
  modules: readonly string[],
  config: FileConfig,
  settings: LintSettings,
  skip: readonly string[],
  { locale, plugins }: PrepareOptions,
): Promise<PluginRules> {
  if (modules.length === 0) return { rules: [], problems: [], failed: [] };
  if (plugins === undefined)
    return {
      rules: [],
      problems: [{ kind: 'plugin', file: file.path, message: say(locale, 'pluginsNotAllowed') }],
      failed: [],
    };
  const options: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [id, rule] of config.rules)
    options[id] = Object.fromEntries([...rule.options].map(([name, { value }]) => [name, value]));
  return plugins.run({
    modules,
    document,
    path: file.path,
    kind: config.kind.value,
    locale,
    options,
    settings,
    skip,
  });
}
