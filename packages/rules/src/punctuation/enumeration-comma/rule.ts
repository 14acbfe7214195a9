import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { unitFact } from '../../shared/view-lines.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const pair = /[”》]\s*、\s*[“《]/gu;
const longest = 80;

interface Run {
  readonly start: number;
  readonly end: number;
  /** Offsets of the 、 in the run. */
  readonly commas: readonly number[];
  /** A member has no marks: then the 、 is right (GB/T 15834, 4.5.3.5). */
  readonly mixed: boolean;
}

export const enumerationComma = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'enumeration-comma',
    category: 'punctuation',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.5.3.5' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { view, source } = document;
        for (const unit of unitsOf(document)) {
          if (!holdsPair(unit)) continue;
          const { text, start } = unit;
          let done = -1;
          for (const match of text.matchAll(pair)) {
            if (match.index < done) continue;
            const run = runAround(text, match.index);
            done = run.end;
            if (run.mixed || isInTitle(text, run.start)) continue;
            const edits = run.commas.map((at) => ({
              range: view.toSource(start + at, start + at + 1),
              text: '',
            }));
            const asRead = edits.every(({ range }) => source.slice(range) === '、');
            context.report({
              messageId: 'between',
              data: {
                kind: text.charAt(run.start) === '《' ? '书名号' : '引号',
                count: run.commas.length,
              },
              range: view.toSource(start + run.start, start + run.end),
              fix: asRead ? { edits } : null,
            });
          }
        }
      },
    };
  },
});

const holdsPair = unitFact((text) => text.search(pair) !== -1);

/** 《关于转发“一号建议”、“二号建议”的报告》: a title is quoted as it is written. */
function isInTitle(text: string, at: number): boolean {
  if (text.charAt(at) === '《') return false;
  const open = text.lastIndexOf('《', at);
  return open !== -1 && at - open <= longest && text.lastIndexOf('》', at) < open;
}

/** The series that the 、 behind a closing mark at `at` belongs to. */
function runAround(text: string, at: number): Run {
  const close = text.charAt(at);
  const open = close === '》' ? '《' : '“';
  const start = openingOf(text, at, open, close);
  const commas: number[] = [];
  let end = at + 1;
  let broken = start === -1;
  for (;;) {
    const joint = /^\s*、\s*/u.exec(text.slice(end, end + 6))?.[0];
    if (joint === undefined || text.charAt(end + joint.length) !== open) break;
    const from = end + joint.length;
    const inside = text.slice(from, from + longest).indexOf(close);
    if (inside === -1) {
      broken = true;
      break;
    }
    commas.push(end + joint.indexOf('、'));
    end = from + inside + 1;
  }
  // A member without marks, or one with a bracket behind it, makes the series a mixed one.
  const mixed =
    broken ||
    commas.length === 0 ||
    /[、）)]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s*(?:[、（(]|(?:以?及|和|与)(?!\s*[“《]))/u.test(text.slice(end, end + 4));
  return { start, end, commas, mixed };
}

/** Where the member that closes at `at` opens; -1 where it holds a mark of its own kind or is too long. */
function openingOf(text: string, at: number, open: string, close: string): number {
  const lowest = Math.max(0, at - longest);
  for (let from = at - 1; from >= lowest; from--) {
    const mark = text.charAt(from);
    if (mark === open) return from;
    if (mark === close) return -1;
  }
  return -1;
}
