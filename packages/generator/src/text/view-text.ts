import { escapeSigns, escapeText } from '@yaodian/parser';
import type { PlanPath } from '@yaodian/schema';

/**
 * A text that a layout prints. It prints itself escaped, so no layout can forget to, and remembers
 * that it was printed. It has no prototype, so a layout reaches nothing through it.
 */
export interface ViewText {
  readonly toString: () => string;
}

const rawTexts = new WeakMap<object, string>();

/** The text behind a view text, unescaped; for helpers that compute with it. */
export function rawText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null ? (rawTexts.get(value) ?? '') : '';
}

export function isViewText(value: unknown): value is ViewText {
  return typeof value === 'object' && value !== null && rawTexts.has(value);
}

/** The kinds of place that need signs escaped beyond what every text needs. */
export type TextPlace = 'text' | 'title' | 'term' | 'name';

const placeSigns: Readonly<Record<TextPlace, string>> = {
  text: '',
  title: '。',
  term: '：',
  name: '：',
};

/** Makes view texts and knows which of them were printed. */
export class ViewTexts {
  readonly #printed = new Set<string>();
  readonly #all: { readonly path: PlanPath; readonly key: string; readonly value: string }[] = [];
  readonly #brackets: RegExp;

  /** `labels` are those that a bracket at the end of a text may hold. */
  constructor(labels: readonly string[]) {
    // Labels are two to twelve Chinese characters by the plan schema: nothing to escape.
    this.#brackets = new RegExp(`（(?=(?:${labels.join('|')})[：:])`, 'gu');
  }

  /** A text of the plan; `path` is its place in the canonical plan. */
  of(text: string, path: PlanPath, place: TextPlace = 'text'): ViewText {
    const key = JSON.stringify(path);
    this.#all.push({ path, key, value: text });
    return this.#make(this.#escape(text, place), text, key);
  }

  /** A text of the plan that is printed in another form, such as a date. */
  as(text: string, printed: string, path: PlanPath): ViewText {
    const key = JSON.stringify(path);
    this.#all.push({ path, key, value: text });
    return this.#make(printed, text, key);
  }

  /** A text that the layout brings, such as a number or a label. */
  mark(text: string): ViewText {
    return this.#make(text, text, null);
  }

  /** The texts that nothing printed, in the order of the plan. */
  unprinted(): { readonly path: PlanPath; readonly value: string }[] {
    return this.#all.filter(({ key }) => !this.#printed.has(key));
  }

  #make(printed: string, raw: string, key: string | null): ViewText {
    const view = Object.create(null) as { toString: () => string };
    view.toString = () => {
      if (key !== null) this.#printed.add(key);
      return printed;
    };
    rawTexts.set(view, raw);
    return Object.freeze(view);
  }

  #escape(text: string, place: TextPlace): string {
    const signs = placeSigns[place];
    const escaped = signs === '' ? escapeText(text) : escapeSigns(text, signs);
    if (place === 'name') return escapeStrays(escaped);
    return escaped.replace(this.#brackets, '\\（');
  }
}

const pairs: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '(',
  '〕': '〔',
  ']': '[',
  '】': '【',
};

/** Escapes brackets without a partner: they would swallow the names behind them. */
function escapeStrays(escaped: string): string {
  const strays = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    const sign = escaped.charAt(i);
    if (sign === '\\') i++;
    else if ('（(〔[【'.includes(sign)) open.push(i);
    else if (Object.hasOwn(pairs, sign)) {
      const last = open.at(-1);
      if (last !== undefined && escaped.charAt(last) === pairs[sign]) open.pop();
      else strays.add(i);
    }
  }
  for (const at of open) strays.add(at);
  if (strays.size === 0) return escaped;
  return escaped.replace(/[（(〔[【）)〕\]】]/gu, (sign, at: number) =>
    strays.has(at) ? `\\${sign}` : sign,
  );
}
