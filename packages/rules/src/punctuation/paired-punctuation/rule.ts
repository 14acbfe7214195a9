import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { SignSet } from '../../shared/sign-set.ts';
import { unitFact, type ViewUnit } from '../../shared/view-lines.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** Closing mark by opening mark, width folded: a pair of mixed width is a pair. */
const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
};
const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
);
const marks = new SignSet('（(）)“”〝〞‘’《》〈〉【】〔〕「」『』');
/** Half-width brackets and the quotation marks of other fonts close what the usual ones opened. */
const folded: Readonly<Record<string, string>> = { '(': '（', ')': '）', '〝': '“', '〞': '”' };
/** `1)`, `a)`, `①）` at the start of a unit or behind a mark. */
const halfMarker = /(?:^|[\s、；。，：:;,.])[0-9０-９a-zA-Z①-⑳]{1,3}$/u;

/** More than this is no slip of the pen, and each report has its cost. */
const MOST = 30;

/** A mark without a partner. */
interface Single {
  readonly messageId: 'unopened' | 'unclosed';
  readonly at: number;
}

type Line = Pick<ViewUnit, 'text' | 'start'>;

interface Opened {
  readonly mark: string;
  readonly at: number;
  /** Number of the unit it stands in. */
  readonly unit: number;
}

export const pairedPunctuation = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'paired-punctuation',
    category: 'punctuation',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.8、4.9、4.15' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const units = unitsOf(document);
        const single: Single[] = [];
        let carried: Opened[] = [];
        units.forEach((unit, index) => {
          if (carried.length === 0 && isPaired(unit)) return;
          const next = units[index + 1];
          carried = checkUnit(single, { unit, next, index }, carried);
        });
        addOpen(single, carried);
        report(context, document, single);
      },
    };
  },
});

/** Whether all marks of a unit have their partners in it. */
const isPaired = unitFact((text) => {
  if (!marks.standsIn(text)) return true;
  const single: Single[] = [];
  checkUnit(single, { unit: { text, start: 0 }, next: undefined, index: 0 }, []);
  return single.length === 0;
});

/** Returns what a line that was broken inside a bracket leaves open. */
function checkUnit(
  single: Single[],
  place: { readonly unit: Line; readonly next: Line | undefined; readonly index: number },
  carried: readonly Opened[],
): Opened[] {
  const { unit, next, index } = place;
  const { text } = unit;
  // A quotation of several paragraphs opens each of them and closes the last.
  let open = carried.filter(({ mark }) => !(mark === '“' && text.startsWith('“')));
  for (let at = 0; at < text.length; at++) {
    if (!marks.hasAt(text, at)) continue;
    const written = text.charAt(at);
    const mark = folded[written] ?? written;
    if (closing[mark] !== undefined) {
      open.push({ mark, at: unit.start + at, unit: index });
      if (open.length > 64) open = open.slice(-32);
    } else if (mark !== '’' || !isApostrophe(text, at)) {
      const last = open.at(-1);
      if (last !== undefined && closing[last.mark] === mark) open.pop();
      else open = closeOuter(single, place, open, { mark, at });
    }
  }
  if (open.length === 0) return [];
  const goesOn = next !== undefined && goesOnIn(text, next.text, open);
  if (goesOn) return open.filter(({ unit: opened }) => index - opened < 2);
  addOpen(single, open);
  return [];
}

function isApostrophe(text: string, at: number): boolean {
  return /[a-z]/iu.test(text.charAt(at - 1)) && /[a-z]/iu.test(text.charAt(at + 1));
}

/** For a mark that does not close what was opened last: what stays open behind it. */
function closeOuter(
  single: Single[],
  { unit: { text, start } }: { readonly unit: Line },
  open: Opened[],
  { mark, at }: { readonly mark: string; readonly at: number },
): Opened[] {
  const from = open.findLastIndex((opened) => closing[opened.mark] === mark);
  if (from !== -1) {
    // What was opened inside and not closed there has no partner.
    addOpen(single, open.slice(from + 1));
    return open.slice(0, from);
  }
  if (mark !== '）' || !halfMarker.test(text.slice(Math.max(0, at - 5), at)))
    single.push({ messageId: 'unopened', at: start + at });
  return open;
}

/** The line stops in the middle, and the next one closes what is open before it opens anything of the kind. */
function goesOnIn(text: string, next: string, open: readonly Opened[]): boolean {
  const mark = open.at(-1)?.mark ?? '';
  if (mark === '“' && next.startsWith('“')) {
    // “十四五”时期 quotes a word of its own; a quotation that goes on ends with its paragraph.
    const close = next.indexOf('”');
    return close === -1 || close >= next.trimEnd().length - 2;
  }
  const end = text.trimEnd();
  // A page that sets every run in a line of its own: what was just opened cannot end here.
  if (end.endsWith(mark) && mark !== '' && /^[^。；]{1,60}$/u.test(next)) return true;
  if (/[。！？；：]$/u.test(end)) return false;
  const line = next.replaceAll('(', '（').replaceAll(')', '）');
  const close = line.indexOf(closing[mark] ?? '');
  const reopened = line.indexOf(mark);
  return close !== -1 && (reopened === -1 || close < reopened);
}

function addOpen(single: Single[], open: readonly Opened[]): void {
  for (const { at } of open) single.push({ messageId: 'unclosed', at });
}

function report(context: Context, { view }: PlanDocument, single: readonly Single[]): void {
  const shown = single.length > MOST ? single.slice(0, 1) : single;
  for (const { messageId, at } of shown) {
    const mark = view.text.charAt(at);
    const partner = (messageId === 'unopened' ? opening : closing)[folded[mark] ?? mark] ?? '';
    const range = view.toSource(at, at + 1);
    if (single.length > MOST) {
      context.report({ messageId: 'many', data: { mark, count: single.length }, range });
      continue;
    }
    const data = { mark, partner };
    context.report({
      messageId,
      data,
      range,
      suggestions: [
        { messageId: 'remove', data, edits: [{ range, text: '' }], changes: 'structure' },
      ],
    });
  }
}
