import type { Locale } from '@yaodian/linter';
import type { CheckResult, FileStatement } from '@yaodian/workspace';
import type { Say } from '../say.ts';

/** What a reporter is given. */
export interface Report {
  readonly result: CheckResult;
  readonly locale: Locale;
  readonly say: Say;
  readonly color: boolean;
  readonly columns: number;
  /** Text of a line (1-based) of a checked file; null where it is not at hand. */
  readonly lineText: (path: string, line: number) => string | null;
  /** By path; null unless asked for. */
  readonly checked: ReadonlyMap<string, readonly FileStatement[]> | null;
}

/** Makes the whole text of one format, with a line break at its end. */
export type Reporter = (report: Report) => string;
