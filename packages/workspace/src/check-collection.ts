import { applyBaseline } from './baseline.ts';
import type { CheckOptions } from './check-options.ts';
import {
  remarkKinds,
  type CheckResult,
  type Diagnostic,
  type FileResult,
  type Problem,
} from './check-result.ts';
import type { CheckedFile, FileStatement } from './checked-file.ts';
import { say } from './say.ts';
import { summarise } from './summarise.ts';

export interface CheckOutcome {
  readonly result: CheckResult;
  /** By path: the text that positions refer to. */
  readonly texts: ReadonlyMap<string, string>;
  /** By path: what the rules looked at. */
  readonly checked: ReadonlyMap<string, readonly FileStatement[]>;
  /** Milliseconds by rule. */
  readonly times: ReadonlyMap<string, number>;
  /** By path: findings before the baseline was applied. */
  readonly unfiltered: readonly FileResult[];
  /** True where the signal ended the run early. */
  readonly interrupted: boolean;
}

/** Gathers what a run finds. */
export class CheckCollection {
  readonly problems: Problem[];
  skipped = 0;
  interrupted = false;
  readonly #options: CheckOptions;
  readonly #files: FileResult[] = [];
  readonly #unfiltered: FileResult[] = [];
  readonly #texts = new Map<string, string>();
  readonly #checked = new Map<string, readonly FileStatement[]>();
  readonly #times = new Map<string, number>();
  #baselined = 0;

  constructor(options: CheckOptions, problems: readonly Problem[]) {
    this.#options = options;
    this.problems = [...problems];
  }

  add({ path, state, diagnostics, problems, statements, times, text }: CheckedFile): void {
    this.problems.push(...problems);
    if (state === 'not-plan') this.skipped++;
    if (state !== 'checked') return;
    this.#unfiltered.push({ path, diagnostics });
    this.#files.push({ path, diagnostics: this.#withoutBaselined(path, diagnostics) });
    this.#texts.set(path, text);
    this.#checked.set(path, statements);
    for (const [rule, time] of times) this.#times.set(rule, (this.#times.get(rule) ?? 0) + time);
  }

  /** No plan, and nothing that explains why. */
  get isEmpty(): boolean {
    const explained = this.problems.some(({ kind }) => !remarkKinds.has(kind));
    return this.#files.length === 0 && !explained && !this.interrupted;
  }

  outcome(): CheckOutcome {
    const files = this.#files.toSorted(byPath);
    const result: CheckResult = {
      version: 1,
      files,
      problems: this.problems,
      summary: summarise(files, this.skipped, this.#baselined),
    };
    return {
      result,
      texts: this.#texts,
      checked: this.#checked,
      times: this.#times,
      unfiltered: this.#unfiltered.toSorted(byPath),
      interrupted: this.interrupted,
    };
  }

  #withoutBaselined(path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const { baseline, locale } = this.#options;
    const entries = baseline?.files[path] ?? [];
    if (entries.length === 0) return diagnostics;
    const { fresh, known, stale } = applyBaseline(diagnostics, entries);
    this.#baselined += known;
    if (stale.length > 0)
      this.problems.push({
        kind: 'baseline',
        file: path,
        message: say(locale, 'baselineStale', { count: stale.length }),
      });
    return fresh;
  }
}

function byPath(a: FileResult, b: FileResult): number {
  return a.path < b.path ? -1 : 1;
}
