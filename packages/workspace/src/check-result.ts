// Version 1 of the machine output of `check`, word for word as in the contract (docs/architecture.md).
import type { OriginPlace, Position } from '@yaodian/parser';
import type { Severity } from '@yaodian/linter';

export interface CheckResult {
  readonly version: 1;
  readonly files: readonly FileResult[];
  readonly problems: readonly Problem[];
  readonly summary: CheckSummary;
}

export interface FileResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  readonly origin: OriginPlace | null;
  /** Headings above the place, without numbers. */
  readonly path: readonly string[];
  readonly fix: { readonly safety: 'safe'; readonly edits: readonly OffsetEdit[] } | null;
  readonly suggestions: readonly {
    readonly message: string;
    readonly edits: readonly OffsetEdit[];
  }[];
  readonly related: readonly RelatedDiagnosticPlace[];
  readonly suppressed: boolean;
  readonly url: string;
  readonly fingerprint: string;
}

/** Offsets are 0-based UTF-16 units of the decoded input without its BOM. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RelatedDiagnosticPlace {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

export type ProblemKind =
  | 'rule-crashed'
  | 'rule-budget'
  | 'rule-promise'
  | 'unreadable'
  | 'config'
  | 'unknown-rule'
  | 'unknown-option'
  | 'plugin'
  | 'fix-dropped'
  | 'encoding'
  | 'baseline'
  | 'skipped'
  | 'no-plan';

/** Something that kept a check from being complete; each one makes the status 2 unless it is a remark. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly file: string | null;
  readonly message: string;
}

export interface CheckSummary {
  readonly files: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** Problems that say something about the run without making its result incomplete. */
export const remarkKinds: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'fix-dropped',
  'encoding',
  'baseline',
  'skipped',
]);
