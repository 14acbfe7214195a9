import type { LintSettings, Locale, Report, RuleMeta } from '@yaodian/linter';
import type { PlanKind, SourceFormat } from '@yaodian/parser';

/** What the worker is started with. */
export interface PluginTask {
  readonly modules: readonly string[];
  readonly text: string;
  readonly name: string;
  readonly format: Extract<SourceFormat, 'text' | 'markdown' | 'plan-yaml'>;
  readonly kind: PlanKind | null;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly settings: Pick<LintSettings, 'departments' | 'terms' | 'dictionaries'>;
  /** Modules and rules that failed in an earlier worker, or are done. */
  readonly skip: readonly string[];
}

/** What the worker says, in this order; each message restarts the deadline. */
export type PluginMessage =
  | { readonly type: 'module'; readonly module: string }
  | { readonly type: 'module-failed'; readonly module: string; readonly reason: string }
  /** One of a module's rules is none; the others run. */
  | {
      readonly type: 'no-rule';
      readonly rule: string;
      readonly module: string;
      readonly reason: string;
    }
  | { readonly type: 'rule'; readonly rule: string; readonly meta: RuleMeta<string> }
  | {
      readonly type: 'reports';
      readonly rule: string;
      readonly reports: readonly Report[];
      readonly problem: {
        readonly kind: 'rule-crashed' | 'rule-budget' | 'rule-promise';
        readonly message: string;
      } | null;
    }
  | { readonly type: 'end' };
