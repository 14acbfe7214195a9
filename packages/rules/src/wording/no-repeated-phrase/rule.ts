import { defineRule } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A clause that stands twice has at least this many characters. */
const CLAUSE = 6;
/** Two clauses with one object: it has at least this many characters, … */
const OBJECT = 12;
/** … and only a verb stands before it. */
const VERB = 5;

interface Clause {
  readonly text: string;
  readonly start: number;
}

export const noRepeatedPhrase = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-repeated-phrase',
    category: 'wording',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文字校对惯例' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const { text, start } of unitsOf(document)) {
          let previous: Clause | null = null;
          for (const clause of clausesOf(text)) {
            const shared = previous === null ? 0 : sharedEnd(previous.text, clause.text);
            const whole = previous?.text === clause.text && shared >= CLAUSE;
            if (whole || (previous !== null && isOneObject(previous.text, clause.text, shared))) {
              const from = start + clause.start;
              const data = { text: excerpt(clause.text.slice(-shared), 40) };
              context.report({
                messageId: whole ? 'repeated' : 'sameObject',
                data,
                range: document.view.toSource(from, from + clause.text.length),
                suggestions: whole
                  ? [{ messageId: 'drop', data, edits: [dropClause(document, from, clause.text)] }]
                  : [],
              });
            }
            previous = clause;
          }
        }
      },
    };
  },
});

/** Clauses between ， 。 ； without the number in front of a heading. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const body = raw.replace(
      /^\s*(?:[0-9０-９]{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[)）、])?\s*/u,
      '',
    );
    if (body !== '') clauses.push({ text: body.trimEnd(), start: to - body.length });
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!'，。；！？,;'.includes(text.charAt(at))) continue;
    add(from, at);
    from = at + 1;
  }
  add(from, text.length);
  return clauses;
}

function sharedEnd(first: string, second: string): number {
  const most = Math.min(first.length, second.length, 80);
  let length = 0;
  while (length < most && first.at(-1 - length) === second.at(-1 - length)) length++;
  return length;
}

function isOneObject(first: string, second: string, shared: number): boolean {
  if (shared < OBJECT || first === second) return false;
  // Members of a series differ in their first words on purpose: 国家级…, 省级….
  return (
    first.length - shared <= VERB &&
    second.length - shared <= VERB &&
    !/[0-9]/u.test(first + second)
  );
}

/** The clause with the mark in front of it, so that the sentence still ends as it did. */
function dropClause(
  { view }: PlanDocument,
  start: number,
  text: string,
): { readonly range: ReturnType<typeof view.toSource>; readonly text: string } {
  return { range: view.toSource(start - 1, start + text.length), text: '' };
}
