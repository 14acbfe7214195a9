import type { RosterEntry, SeveritySetting } from '@yaodian/linter';
import type { PlanKind } from '@yaodian/parser';
import type { CustomRuleData } from '../custom-rules/custom-rule-data.ts';

export type PresetName = 'recommended' | 'strict' | 'submission';

/** `rules` of a config: a severity, or severity and options. */
export interface RuleConfig {
  readonly severity?: SeveritySetting;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface DictionaryConfig {
  readonly entries: readonly unknown[];
  readonly off: readonly string[];
}

export interface TermConfig {
  readonly preferred: string;
  readonly avoid: readonly string[];
}

/** Documents that are read together, this year's plan with last year's for instance. */
export interface ProjectConfig {
  readonly name: string;
  /** Globs below the folder of the config. */
  readonly files: readonly string[];
}

/** What may be said for all files and, in `overrides`, for some. */
export interface FileScopedConfig {
  readonly preset?: PresetName;
  readonly kind?: PlanKind;
  readonly rulesVersion?: number;
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly departments?: readonly RosterEntry[];
  readonly dictionaries?: Readonly<Record<string, DictionaryConfig>>;
  readonly terms?: readonly TermConfig[];
}

export interface OverrideConfig extends FileScopedConfig {
  /** Globs below the folder of the config. */
  readonly files: readonly string[];
}

/** One config file, checked and with its short forms written out. */
export interface ConfigData extends FileScopedConfig {
  readonly extends?: readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly projects?: readonly ProjectConfig[];
  readonly customRules?: readonly CustomRuleData[];
  readonly plugins?: readonly string[];
  readonly overrides?: readonly OverrideConfig[];
}
