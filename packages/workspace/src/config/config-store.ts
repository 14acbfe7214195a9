import { directiveRules, type Locale, type Rule } from '@yaodian/linter';
import { rules as builtInRules } from '@yaodian/rules';
import type { CheckOptions } from '../check-options.ts';
import type { Problem } from '../check-result.ts';
import { filesMatching, type DiscoveryRules } from '../discover-files.ts';
import type { Host } from '../host.ts';
import type { SelectedFile } from '../select-files.ts';
import { childUri, parentUri, relativePath, resolveUri } from '../uri.ts';
import { checkRuleIds } from './check-rule-ids.ts';
import type { FileScopedConfig, ProjectConfig, RuleConfig } from './config-data.ts';
import type { ConfigFault, ConfigLayer } from './config-layer.ts';
import { configForFile, matchesAny, type FileConfig } from './file-config.ts';
import { packageFolder } from './package-folder.ts';

/** The name of the config file. */
export const configName = 'yaodian.config.yaml';

export type ConfigStoreOptions = Pick<
  CheckOptions,
  'root' | 'locale' | 'config' | 'nestedConfig' | 'override' | 'project'
> & {
  /** Rules from the settings of an editor: every config goes over them. */
  readonly editorRules?: Readonly<Record<string, RuleConfig>>;
};

interface Project extends ProjectConfig {
  readonly folder: string;
}

/** The configs of one run: found, read, checked and laid over one another. */
export class ConfigStore {
  readonly #host: Host;
  readonly #options: ConfigStoreOptions;
  #layers: readonly ConfigLayer[] = [];
  #customRules: readonly Rule[] = [];
  readonly #nested = new Map<string, Promise<ConfigLayer | null>>();
  readonly faults: ConfigFault[] = [];

  constructor(host: Host, options: ConfigStoreOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Reads the config of the run. Faults are kept, not thrown. */
  async load(): Promise<void> {
    const uri = await this.#rootConfig();
    if (uri !== null) {
      const { loadLayers } = await import('./load-layers.ts');
      const { layers, faults } = await loadLayers(this.#host, uri, this.#options);
      this.#layers = layers;
      this.faults.push(...faults);
      if (faults.length === 0 && layers.some((layer) => layer.data.customRules !== undefined))
        await this.#compile();
    }
    this.faults.push(
      ...checkRuleIds(this.#options.override, this.knownRules(), this.#options.locale),
    );
  }

  get problems(): readonly Problem[] {
    return this.faults.map(({ file, line, column, message }) => ({
      kind: 'config',
      file,
      message: line === 0 ? message : `${file}:${String(line)}:${String(column)} ${message}`,
    }));
  }

  /** All rules of the run but those of plugins. */
  rules(): readonly Rule[] {
    return this.#customRules.length === 0 ? builtInRules : [...builtInRules, ...this.#customRules];
  }

  /** Rule ids that comments and settings may name. */
  knownRules(): ReadonlySet<string> {
    return new Set([
      ...this.rules().map((rule) => rule.meta.id),
      ...Object.values(directiveRules).map((meta) => meta.id),
    ]);
  }

  async configFor(uri: string): Promise<FileConfig> {
    return configForFile(await this.layersFor(uri), uri);
  }

  /** The layers in force for a file, the lowest first. */
  async layersFor(uri: string): Promise<readonly ConfigLayer[]> {
    const { override, editorRules, locale } = this.#options;
    const nested = this.#options.nestedConfig === true ? await this.#nestedLayers(uri) : [];
    const layers = [...this.#layers, ...nested];
    if (editorRules !== undefined)
      layers.unshift(this.#layerOf({ rules: editorRules }, editorSettings[locale]));
    if (override !== undefined) layers.push(this.#layerOf(override, commandLine[locale]));
    return layers;
  }

  /** Where files are looked for; globs of `files` and `ignore` are those of the nearest config that has them. */
  discoveryRules(): DiscoveryRules {
    const withFiles = this.#layers.findLast((layer) => layer.data.files !== undefined);
    const ignore = this.#layers.flatMap((layer) => layer.data.ignore ?? []);
    const folder = (withFiles ?? this.#layers.at(-1))?.folder ?? this.#options.root;
    return { files: withFiles?.data.files ?? null, ignore, folder };
  }

  /** URIs of the plugin modules in force. */
  async plugins(): Promise<readonly string[]> {
    const uris: string[] = [];
    for (const layer of this.#layers)
      for (const plugin of layer.data.plugins ?? []) {
        if (/^\.{0,2}\//u.test(plugin)) uris.push(resolveUri(layer.folder, plugin));
        else
          uris.push(
            (await packageFolder(this.#host, layer.folder, plugin)) ??
              resolveUri(layer.folder, plugin),
          );
      }
    return uris;
  }

  /** Names of the projects that a file belongs to. */
  projectsOf(uri: string): readonly string[] {
    return this.#projects()
      .filter(({ files, folder }) => matchesAny(files, relativePath(folder, uri)))
      .map(({ name }) => name);
  }

  /** All files of a project, in order of their paths. */
  async projectFiles(name: string): Promise<readonly SelectedFile[]> {
    const found = new Map<string, SelectedFile>();
    for (const project of this.#projects()) {
      if (project.name !== name) continue;
      const rules: DiscoveryRules = { ...this.discoveryRules(), folder: project.folder };
      for (const glob of project.files)
        for await (const { uri } of filesMatching(this.#host, project.folder, glob, rules))
          found.set(uri, {
            uri,
            path: relativePath(this.#options.root, uri),
            named: true,
            bytes: null,
          });
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** A layer that stands in no file. */
  #layerOf(data: FileScopedConfig, name: string): ConfigLayer {
    return { data, uri: null, folder: this.#options.root, name, lineOf: () => null };
  }

  #projects(): readonly Project[] {
    const { project, root } = this.#options;
    const configured = this.#layers.flatMap(({ data, folder }) =>
      (data.projects ?? []).map((each) => ({ ...each, folder })),
    );
    if (project === undefined) return configured;
    // No config can name a project so: it never meets one of theirs.
    const files = project.flatMap((path) => [path, `${path.replace(/\/$/u, '')}/**`]);
    return [...configured, { name: ' command line', files, folder: root }];
  }

  async #compile(): Promise<void> {
    const { compileCustomRules } = await import('../custom-rules/compile-custom-rules.ts');
    const compiled = compileCustomRules(this.#layers, this.#options.locale);
    this.#customRules = compiled.rules;
    this.faults.push(...compiled.faults);
  }

  async #rootConfig(): Promise<string | null> {
    const { config, root } = this.#options;
    if (config === null) return null;
    if (config !== undefined) return resolveUri(root, config);
    for (let folder: string | null = root; folder !== null; folder = parentUri(folder)) {
      const uri = childUri(folder, configName);
      const stat = await this.#host.stat(uri).catch(() => null);
      if (stat?.type === 'file') return uri;
    }
    return null;
  }

  /** Configs between the root and a file, the outermost first. */
  async #nestedLayers(uri: string): Promise<ConfigLayer[]> {
    const { root } = this.#options;
    const folders: string[] = [];
    for (
      let folder = parentUri(uri);
      folder !== null && relativePath(root, folder) !== '.';
      folder = parentUri(folder)
    ) {
      if (relativePath(root, folder).startsWith('..')) return [];
      folders.unshift(folder);
    }
    const layers: ConfigLayer[] = [];
    for (const folder of folders) {
      let layer = this.#nested.get(folder);
      if (layer === undefined) this.#nested.set(folder, (layer = this.#loadNested(folder)));
      const loaded = await layer;
      if (loaded !== null) layers.push(loaded);
    }
    return layers;
  }

  async #loadNested(folder: string): Promise<ConfigLayer | null> {
    const uri = childUri(folder, configName);
    const stat = await this.#host.stat(uri).catch(() => null);
    if (stat?.type !== 'file') return null;
    const { loadNestedLayer } = await import('./load-layers.ts');
    const { layer, faults } = await loadNestedLayer(this.#host, uri, this.#options);
    this.faults.push(...faults);
    return layer;
  }
}

const editorSettings: Readonly<Record<Locale, string>> = {
  'zh-CN': '编辑器设置',
  en: 'editor settings',
};
const commandLine: Readonly<Record<Locale, string>> = { 'zh-CN': '命令行', en: 'command line' };
