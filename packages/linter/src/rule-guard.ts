import type { LintProblem } from './finding.ts';
import type { Locale } from './rule.ts';

/** To read the clock costs as much as a short step: it is read once for so many, while they are short. */
const mostUnclocked = 16;
/** Milliseconds of steps that are not short. */
const long = 1;

/** Runs the code of one rule: what it throws, promises or overspends becomes one problem and ends it. */
export class RuleGuard {
  readonly #rule: string;
  readonly #locale: Locale;
  readonly #budget: number;
  readonly #clock: () => number;
  /** Milliseconds so far. */
  spent = 0;
  problem: LintProblem | null = null;

  constructor(rule: string, locale: Locale, budget: number, clock: () => number) {
    this.#rule = rule;
    this.#locale = locale;
    this.#budget = budget;
    this.#clock = clock;
  }

  get active(): boolean {
    return this.problem === null;
  }

  /** The value of `code`, or undefined where the rule failed, now or before. */
  run<Value>(code: () => Value): Value | undefined {
    let value: Value | undefined;
    this.runAll([() => (value = code())], (step) => step());
    return this.problem === null ? value : undefined;
  }

  /** Takes every step, unless the rule failed before, up to the one at which it fails. */
  runAll<Step>(steps: Iterable<Step>, take: (step: Step) => unknown): void {
    if (this.problem !== null) return;
    let begun = this.#clock();
    let unclocked = 0;
    let stride = 1;
    try {
      for (const step of steps) {
        const value = take(step);
        if (isThenable(value)) {
          Promise.resolve(value).catch(() => undefined);
          this.#fail('rule-promise', promiseMessages[this.#locale](this.#rule));
          break;
        }
        if (++unclocked < stride) continue;
        unclocked = 0;
        const now = this.#spend(begun);
        stride = now - begun < long ? Math.min(2 * stride, mostUnclocked) : 1;
        begun = now;
        if (!this.active) break;
      }
    } catch (error) {
      this.#fail('rule-crashed', crashMessages[this.#locale](this.#rule, reasonOf(error)));
    }
    this.#spend(begun);
  }

  /** @returns the time on the clock. */
  #spend(begun: number): number {
    const now = this.#clock();
    this.spent += now - begun;
    if (this.spent > this.#budget)
      this.#fail('rule-budget', budgetMessages[this.#locale](this.#rule, Math.round(this.#budget)));
    return now;
  }

  #fail(kind: LintProblem['kind'], message: string): void {
    this.problem ??= { kind, rule: this.#rule, message };
  }
}

function isThenable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

/** A plugin may throw anything, also things whose text conversion throws. */
function reasonOf(error: unknown): string {
  try {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
  } catch {
    return '?';
  }
}

const promiseMessages: Record<Locale, (rule: string) => string> = {
  'zh-CN': (rule) =>
    `规则“${rule}”返回了 Promise。规则必须同步运行，其后的结果未采用；请改为同步代码。`,
  en: (rule) =>
    `Rule "${rule}" returned a promise. Rules run synchronously, so it was stopped there; make it synchronous.`,
};

const crashMessages: Record<Locale, (rule: string, reason: string) => string> = {
  'zh-CN': (rule, reason) => `规则“${rule}”运行出错，检查不完整：${reason}`,
  en: (rule, reason) => `Rule "${rule}" crashed, so the check is incomplete: ${reason}`,
};

const budgetMessages: Record<Locale, (rule: string, budget: number) => string> = {
  'zh-CN': (rule, budget) => `规则“${rule}”用时超过 ${String(budget)} 毫秒，已停止，检查不完整。`,
  en: (rule, budget) =>
    `Rule "${rule}" took more than ${String(budget)} ms and was stopped; the check is incomplete.`,
};
