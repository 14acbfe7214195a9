import type { RosterEntry, SeveritySetting, Zone } from '@yaodian/linter';
import type { PlanKind } from '@yaodian/parser';
import type { CustomRuleData, CustomRulePlace } from '../custom-rules/custom-rule-data.ts';
import type {
  ConfigData,
  DictionaryConfig,
  FileScopedConfig,
  OverrideConfig,
  ProjectConfig,
  RuleConfig,
  TermConfig,
} from './config-data.ts';

type OneOrMany<Value> = Value | readonly Value[];

/** A config as people write it, after the schema let it pass. */
interface WrittenScope extends Omit<
  FileScopedConfig,
  'rules' | 'departments' | 'dictionaries' | 'terms'
> {
  readonly rules?: Readonly<Record<string, SeveritySetting | RuleConfig>>;
  readonly departments?: readonly (string | WrittenDepartment)[];
  readonly dictionaries?: Readonly<Record<string, Partial<DictionaryConfig>>>;
  readonly terms?: readonly { readonly preferred: string; readonly avoid: OneOrMany<string> }[];
}

interface WrittenDepartment extends Partial<Omit<RosterEntry, 'name' | 'successor'>> {
  readonly name: string;
  readonly successor?: string | { readonly name: string; readonly since?: string };
}

interface WrittenCustomRule {
  readonly id: string;
  readonly type: CustomRuleData['type'];
  readonly message: string | { readonly 'zh-CN': string; readonly en?: string };
  readonly severity?: SeveritySetting;
  readonly pattern?: string;
  readonly replacement?: string;
  readonly fix?: 'safe' | 'suggestion';
  readonly phrases?: OneOrMany<string>;
  readonly titles?: OneOrMany<string>;
  readonly in?: OneOrMany<CustomRulePlace>;
  readonly except?: OneOrMany<Zone>;
  readonly kinds?: OneOrMany<PlanKind>;
}

interface WrittenConfig extends WrittenScope {
  readonly extends?: OneOrMany<string>;
  readonly files?: OneOrMany<string>;
  readonly ignore?: OneOrMany<string>;
  readonly projects?: readonly { readonly name: string; readonly files: OneOrMany<string> }[];
  readonly customRules?: readonly WrittenCustomRule[];
  readonly plugins?: OneOrMany<string>;
  readonly overrides?: readonly (WrittenScope & { readonly files: OneOrMany<string> })[];
}

/** Writes the short forms of a checked config out. */
export function normaliseConfig(data: unknown): ConfigData {
  const written = data as WrittenConfig;
  const lists = {
    ...(written.extends === undefined ? {} : { extends: many(written.extends) }),
    ...(written.files === undefined ? {} : { files: many(written.files) }),
    ...(written.ignore === undefined ? {} : { ignore: many(written.ignore) }),
    ...(written.plugins === undefined ? {} : { plugins: many(written.plugins) }),
  };
  return {
    ...normaliseScope(written),
    ...lists,
    ...(written.projects === undefined
      ? {}
      : {
          projects: written.projects.map(({ name, files }): ProjectConfig => ({
            name,
            files: many(files),
          })),
        }),
    ...(written.customRules === undefined
      ? {}
      : { customRules: written.customRules.map(normaliseCustomRule) }),
    ...(written.overrides === undefined
      ? {}
      : {
          overrides: written.overrides.map((override): OverrideConfig => ({
            ...normaliseScope(override),
            files: many(override.files),
          })),
        }),
  };
}

function normaliseScope(written: WrittenScope): FileScopedConfig {
  const { preset, kind, rulesVersion, rules, departments, dictionaries, terms } = written;
  return {
    ...(preset === undefined ? {} : { preset }),
    ...(kind === undefined ? {} : { kind }),
    ...(rulesVersion === undefined ? {} : { rulesVersion }),
    ...(rules === undefined
      ? {}
      : {
          rules: mapValues(rules, (rule) => (typeof rule === 'string' ? { severity: rule } : rule)),
        }),
    ...(departments === undefined ? {} : { departments: departments.map(normaliseDepartment) }),
    ...(dictionaries === undefined
      ? {}
      : {
          dictionaries: mapValues(dictionaries, ({ entries = [], off = [] }): DictionaryConfig => ({
            entries,
            off,
          })),
        }),
    ...(terms === undefined
      ? {}
      : {
          terms: terms.map(({ preferred, avoid }): TermConfig => ({
            preferred,
            avoid: many(avoid),
          })),
        }),
  };
}

function normaliseDepartment(written: string | WrittenDepartment): RosterEntry {
  const {
    name,
    aliases = [],
    parent = null,
    successor,
    collective = false,
    leadsByDefault = false,
  } = typeof written === 'string' ? { name: written } : written;
  const follower = typeof successor === 'string' ? { name: successor } : successor;
  return {
    name,
    aliases,
    parent,
    successor:
      follower === undefined ? null : { name: follower.name, since: follower.since ?? null },
    collective,
    leadsByDefault,
  };
}

function normaliseCustomRule(written: WrittenCustomRule): CustomRuleData {
  const { id, type, message, severity = 'warning' } = written;
  const texts =
    typeof message === 'string'
      ? { 'zh-CN': message, en: message }
      : { 'zh-CN': message['zh-CN'], en: message.en ?? message['zh-CN'] };
  const base = {
    id,
    severity,
    message: texts,
    ...(written.in === undefined ? {} : { in: many(written.in) }),
    ...(written.except === undefined ? {} : { except: many(written.except) }),
    ...(written.kinds === undefined ? {} : { kinds: many(written.kinds) }),
  };
  const { pattern = '', replacement = '', fix = 'suggestion', phrases = [], titles = [] } = written;
  if (type === 'pattern') return { ...base, type, pattern };
  if (type === 'substitution') return { ...base, type, pattern, replacement, fix };
  if (type === 'required-section') return { ...base, type, titles: many(titles) };
  return { ...base, type, phrases: many(phrases) };
}

function many<Value>(value: OneOrMany<Value>): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
