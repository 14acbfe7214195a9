/** A step of the way to a value: a key or an index. */
export type PlanPath = readonly (string | number)[];

/** A text in both languages. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What kind of fault a problem is. */
export type PlanProblemCode =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'control-character'
  | 'too-deep'
  | 'too-large';

/** What keeps data from being a plan. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  /** Where; for an unknown key the key is the last step, for a missing key the path is that of the mapping. */
  readonly path: PlanPath;
  /** Whether the key or the value at the path is at fault. */
  readonly at: 'key' | 'value';
  /** UTF-16 offset inside the text at the path, for a character that is at fault. */
  readonly offset: number | null;
  /** A sentence: where, what is wrong, what would be right. */
  readonly message: Bilingual;
}

/** A problem of a key or a whole value. */
export function planProblem(
  code: PlanProblemCode,
  path: PlanPath,
  at: PlanProblem['at'],
  zh: string,
  en: string,
): PlanProblem {
  return { code, path, at, offset: null, message: { 'zh-CN': zh, en } };
}

/** `sections[0].tasks[2].title`; empty for the top. */
export function formatPath(path: PlanPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w$-]+$/u.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
