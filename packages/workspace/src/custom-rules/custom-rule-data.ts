import type { Locale, SeveritySetting, Zone } from '@yaodian/linter';
import type { PlanKind } from '@yaodian/parser';

/** Where a rule without programming looks. */
export type CustomRulePlace =
  | 'title'
  | 'section-heading'
  | 'task-heading'
  | 'body'
  | 'target'
  | 'measure'
  | 'responsibility'
  | 'deadline'
  | 'table';

interface CustomRuleBase {
  /** Begins with `custom/`, so that it never meets a built-in rule. */
  readonly id: string;
  readonly message: Readonly<Record<Locale, string>>;
  readonly severity: SeveritySetting;
  /** Left out: everywhere. */
  readonly in?: readonly CustomRulePlace[];
  readonly except?: readonly Zone[];
  /** Left out: all kinds. */
  readonly kinds?: readonly PlanKind[];
}

/** A rule that an office writes in its config. */
export type CustomRuleData = CustomRuleBase &
  (
    | { readonly type: 'pattern'; readonly pattern: string }
    | {
        readonly type: 'substitution';
        readonly pattern: string;
        /** `$1` stands for the first group. */
        readonly replacement: string;
        readonly fix: 'safe' | 'suggestion';
      }
    | { readonly type: 'forbidden-phrase'; readonly phrases: readonly string[] }
    | { readonly type: 'required-phrase'; readonly phrases: readonly string[] }
    | { readonly type: 'required-section'; readonly titles: readonly string[] }
  );
