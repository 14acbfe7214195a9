import type { LintSettings, Locale, Rule } from '@yaodian/linter';
import type { PlanDocument, PlanKind } from '@yaodian/parser';
import type { Problem } from './check-result.ts';

/**
 * Rules of plugins as the engine sees them, made for one document: their work is done already. For any
 * other document, a fixed one for instance, they are silent.
 */
export interface PluginRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
  /** Modules and rules that did not come to an end: asking them again is a waste. */
  readonly failed: readonly string[];
}

/** What a plugin's rules need to know of a document. */
export interface PluginRequest {
  /** URIs of the plugin modules. */
  readonly modules: readonly string[];
  readonly document: PlanDocument;
  readonly path: string;
  readonly kind: PlanKind | null;
  readonly locale: Locale;
  /** Options by rule id. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly settings: Pick<LintSettings, 'departments' | 'terms' | 'dictionaries'>;
  /** Modules and rules that are not run. */
  readonly skip: readonly string[];
}

/** Runs rules of other people apart from this process's work, each within a deadline. */
export interface PluginRunner {
  run(request: PluginRequest): Promise<PluginRules>;
}
