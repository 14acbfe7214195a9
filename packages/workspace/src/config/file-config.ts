import picomatch from 'picomatch';
import type {
  LintSettings,
  Locale,
  RosterEntry,
  Rule,
  RuleSetting,
  Severity,
  SeveritySetting,
} from '@yaodian/linter';
import { defaultRuleSetting } from '@yaodian/linter';
import type { PlanKind } from '@yaodian/parser';
import { presets } from '@yaodian/rules';
import { relativePath } from '../uri.ts';
import type {
  DictionaryConfig,
  FileScopedConfig,
  PresetName,
  RuleConfig,
  TermConfig,
} from './config-data.ts';
import type { ConfigLayer } from './config-layer.ts';

/** Newest `rulesVersion` that this release knows. */
export const newestRulesVersion = 1;

/** A value and where it was said: `yaodian.config.yaml:12`, or `default`. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: string;
}

/** What applies to one file. */
export interface FileConfig {
  readonly preset: Sourced<PresetName>;
  readonly kind: Sourced<PlanKind | null>;
  readonly rulesVersion: Sourced<number>;
  readonly rules: ReadonlyMap<
    string,
    {
      readonly severity?: Sourced<SeveritySetting>;
      readonly options: ReadonlyMap<string, Sourced<unknown>>;
    }
  >;
  readonly departments: readonly Sourced<RosterEntry>[];
  readonly dictionaries: Readonly<Record<string, DictionaryConfig>>;
  readonly terms: readonly Sourced<TermConfig>[];
}

type MutableRule = { severity?: Sourced<SeveritySetting>; options: Map<string, Sourced<unknown>> };

/** Lays the layers over one another, the first lowest, with the overrides that name the file. */
export function configForFile(layers: readonly ConfigLayer[], uri: string): FileConfig {
  let preset: Sourced<PresetName> = { value: 'recommended', from: 'default' };
  let kind: Sourced<PlanKind | null> = { value: null, from: 'default' };
  let rulesVersion: Sourced<number> = { value: newestRulesVersion, from: 'default' };
  const rules = new Map<string, MutableRule>();
  const departments = new Map<string, Sourced<RosterEntry>>();
  const dictionaries = new Map<string, { entries: unknown[]; off: string[] }>();
  const terms = new Map<string, Sourced<TermConfig>>();
  for (const { data, from } of scopesFor(layers, uri)) {
    if (data.preset !== undefined) preset = { value: data.preset, from: from(['preset']) };
    if (data.kind !== undefined) kind = { value: data.kind, from: from(['kind']) };
    if (data.rulesVersion !== undefined)
      rulesVersion = { value: data.rulesVersion, from: from(['rulesVersion']) };
    for (const [id, rule] of Object.entries(data.rules ?? {})) layRule(rules, id, rule, from);
    for (const [index, entry] of (data.departments ?? []).entries())
      departments.set(entry.name, { value: entry, from: from(['departments', index]) });
    for (const [id, dictionary] of Object.entries(data.dictionaries ?? {}))
      layDictionary(dictionaries, id, dictionary);
    for (const [index, term] of (data.terms ?? []).entries())
      terms.set(term.preferred, { value: term, from: from(['terms', index]) });
  }
  return {
    preset,
    kind,
    rulesVersion,
    rules,
    departments: [...departments.values()],
    dictionaries: Object.fromEntries(dictionaries),
    terms: [...terms.values()],
  };
}

/** Settings of the engine for a file. */
export function lintSettings(config: FileConfig, locale: Locale): LintSettings {
  const preset = config.preset.value;
  return {
    locale,
    setting: (rule, kind) => ruleSetting(config, rule, kind),
    adjustSeverity: (severity) => presetSeverity(preset, severity),
    inlineConfig: preset !== 'submission',
    departments: config.departments.map(({ value }) => value),
    terms: config.terms.map(({ value }) => value),
    dictionaries: config.dictionaries,
  };
}

function ruleSetting(config: FileConfig, rule: Rule, kind: PlanKind): RuleSetting {
  const own = config.rules.get(rule.meta.id);
  const options =
    own === undefined
      ? {}
      : Object.fromEntries([...own.options].map(([name, { value }]) => [name, value]));
  if (own?.severity !== undefined) return { severity: own.severity.value, explicit: true, options };
  const table = presets[config.preset.value];
  const entry = Object.hasOwn(table, rule.meta.id) ? table[rule.meta.id] : undefined;
  if (entry === undefined) return { ...defaultRuleSetting(rule, kind), options };
  const severity =
    entry.since > config.rulesVersion.value ? 'off' : (entry.kinds[kind] ?? entry.severity);
  return { severity, explicit: false, options };
}

/** How a preset sees a severity that a rule gave a finding by itself. */
function presetSeverity(preset: PresetName, severity: Severity): SeveritySetting {
  if (severity !== 'info' || preset === 'recommended') return severity;
  return preset === 'strict' ? 'warning' : 'off';
}

function* scopesFor(
  layers: readonly ConfigLayer[],
  uri: string,
): Generator<{
  readonly data: FileScopedConfig;
  readonly from: (path: readonly (string | number)[]) => string;
}> {
  for (const layer of layers) {
    yield { data: layer.data, from: (path) => placeOf(layer, path) };
    const path = relativePath(layer.folder, uri);
    for (const [index, override] of (layer.data.overrides ?? []).entries())
      if (matchesAny(override.files, path))
        yield { data: override, from: (inner) => placeOf(layer, ['overrides', index, ...inner]) };
  }
}

/** Whether a path below the config's folder matches one of its globs. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => picomatch.isMatch(path, glob.replace(/^\.\//u, ''), { dot: true }));
}

function placeOf(layer: ConfigLayer, path: readonly (string | number)[]): string {
  const line = layer.lineOf(path);
  return line === null ? layer.name : `${layer.name}:${String(line)}`;
}

function layRule(
  rules: Map<string, MutableRule>,
  id: string,
  { severity, options = {} }: RuleConfig,
  from: (path: readonly (string | number)[]) => string,
): void {
  let rule = rules.get(id);
  if (rule === undefined) rules.set(id, (rule = { options: new Map() }));
  if (severity !== undefined) rule.severity = { value: severity, from: from(['rules', id]) };
  for (const [name, value] of Object.entries(options))
    rule.options.set(name, { value, from: from(['rules', id, 'options', name]) });
}

function layDictionary(
  dictionaries: Map<string, { entries: unknown[]; off: string[] }>,
  id: string,
  { entries, off }: DictionaryConfig,
): void {
  let dictionary = dictionaries.get(id);
  if (dictionary === undefined) dictionaries.set(id, (dictionary = { entries: [], off: [] }));
  dictionary.entries.push(...entries);
  dictionary.off.push(...off);
}
