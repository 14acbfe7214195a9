import type { RuleStatement } from '@yaodian/linter';
import type { Diagnostic, Problem } from './check-result.ts';

/** What a check found in one file: plain data, since it may come from a cache or from another thread. */
export interface CheckedFile {
  readonly path: string;
  readonly state: 'checked' | 'not-plan' | 'unreadable';
  /** Those that a baseline knows are among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
  /** What the rules looked at. */
  readonly statements: readonly FileStatement[];
  /** Milliseconds by rule; empty where a cache knew the result. */
  readonly times: readonly (readonly [string, number])[];
  /** The text that positions refer to; empty unless checked. */
  readonly text: string;
}

/** A statement that a rule looked at. */
export interface FileStatement extends Pick<RuleStatement, 'rule' | 'outcome' | 'statement'> {
  /** From 1. */
  readonly line: number;
}
