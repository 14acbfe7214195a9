import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument, Range } from '@yaodian/parser';
import { brokenOffAt } from '../../shared/breaks-off.ts';
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

/** ……（此处隐藏545个字）……: the other mark stands in what a site leaves out. */
const leftOut = /此处(?:隐藏|省略)/u;

/** More than this is no slip of the pen, and each report has its cost. */
const MOST = 8;

/** A mark without a partner; of 《规划” the second mark, with the first. */
type Single =
  | { readonly messageId: 'unopened' | 'unclosed' | 'wrongOpening'; readonly at: number }
  | { readonly messageId: 'mismatched'; readonly at: number; readonly opened: string };

type Line = Pick<ViewUnit, 'text' | 'start'>;

interface Opened {
  readonly mark: string;
  readonly at: number;
  /** Number of the unit it stands in. */
  readonly unit: number;
  /** It stands where a quotation mark closes: no mark between it and the one opened before. */
  readonly behindWord: boolean;
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
        const closable = single.filter((one) => !isCutOff(document, one));
        report(context, document, withWrongOpenings(document, closable));
      },
    };
  },
});

/** What is open where the text breaks off was closed in what is missing. */
function isCutOff(document: PlanDocument, { messageId, at }: Single): boolean {
  if (messageId !== 'unclosed') return false;
  const brokenOff = brokenOffAt(document);
  return brokenOff !== null && document.view.toSource(at, at + 1).start >= brokenOff;
}

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
      const before = open.at(-1);
      const from = before === undefined ? at : Math.max(at - WORD, before.at - unit.start + 1);
      const behindWord = from < at && !/[，。；、：]/u.test(text.slice(from, at));
      open.push({ mark, at: unit.start + at, unit: index, behindWord });
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
  { unit: { text, start }, index }: { readonly unit: Line; readonly index: number },
  open: Opened[],
  { mark, at }: { readonly mark: string; readonly at: number },
): Opened[] {
  const from = open.findLastIndex((opened) => closing[opened.mark] === mark);
  if (from !== -1) {
    // What was opened inside and not closed there has no partner.
    addOpen(single, open.slice(from + 1));
    return open.slice(0, from);
  }
  if (mark === '）' && halfMarker.test(text.slice(Math.max(0, at - 5), at))) return open;
  if (leftOut.test(text.slice(Math.max(0, at - FAR), at))) return open;
  const last = open.at(-1);
  if (last !== undefined && last.unit === index && !isClosedBehind(text, at, last.mark)) {
    single.push({ messageId: 'mismatched', at: start + at, opened: last.mark });
    return open.slice(0, -1);
  }
  single.push({ messageId: 'unopened', at: start + at });
  return open;
}

/** No mark closes so far behind what a wrong one closed. */
const FAR = 100;

/** True where behind `at` a mark is closed before it is opened anew: 《某“规划》 lost its second “ alone. */
function isClosedBehind(text: string, at: number, mark: string): boolean {
  const behind = text.slice(at + 1, at + FAR);
  const line = behind.replaceAll('(', '（').replaceAll(')', '）');
  const close = line.indexOf(closing[mark] ?? '');
  const reopened = line.indexOf(mark);
  return close !== -1 && (reopened === -1 || close < reopened);
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

/** Of “十五五“规划 the second mark is the wrong one of a pair. */
function addOpen(single: Single[], open: readonly Opened[]): void {
  for (let i = 0; i < open.length; i++) {
    const here = open[i];
    const next = open[i + 1];
    if (here === undefined) continue;
    if (next !== undefined && closesWrongly(here, next)) {
      single.push({ messageId: 'mismatched', at: next.at, opened: here.mark });
      i++;
    } else single.push({ messageId: 'unclosed', at: here.at });
  }
}

/** So long is a word in quotation marks. */
const WORD = 12;

function closesWrongly(first: Opened, second: Opened): boolean {
  return (
    first.mark === second.mark &&
    '“‘'.includes(first.mark) &&
    first.unit === second.unit &&
    second.at - first.at <= WORD &&
    second.behindWord
  );
}

/** 省”十五五”规划: of two closing marks around a word the first is the wrong one. */
function withWrongOpenings({ view }: PlanDocument, single: readonly Single[]): readonly Single[] {
  const found: Single[] = [];
  for (let i = 0; i < single.length; i++) {
    const here = single[i];
    const next = single[i + 1];
    if (here === undefined) continue;
    const isPair =
      here.messageId === 'unopened' &&
      next?.messageId === 'unopened' &&
      next.at - here.at <= WORD &&
      /^”[\p{Script=Han}\dA-Za-z]+”$/u.test(view.text.slice(here.at, next.at + 1));
    found.push(isPair ? { messageId: 'wrongOpening', at: here.at } : here);
    if (isPair) i++;
  }
  return found;
}

function report(context: Context, { view }: PlanDocument, single: readonly Single[]): void {
  const shown = single.length > MOST ? single.slice(0, 1) : single;
  for (const one of shown) {
    const { messageId, at } = one;
    const mark = view.text.charAt(at);
    if (messageId === 'mismatched' && single.length <= MOST) {
      reportMismatch(context, view.toSource(at, at + 1), mark, one.opened);
      continue;
    }
    if (messageId === 'wrongOpening') {
      const [range, data] = [view.toSource(at, at + 1), { mark, expected: '“' }];
      const edits = [{ range, text: '“' }];
      const suggestion = { messageId: 'replace', data, edits, changes: 'structure' } as const;
      context.report({ messageId, data, range, suggestions: [suggestion] });
      continue;
    }
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

/** 《规划”: the mark that would close it takes its place. */
function reportMismatch(context: Context, range: Range, mark: string, opened: string): void {
  const expected = closing[opened] ?? '';
  const data = { mark, opened, expected };
  context.report({
    messageId: 'mismatched',
    data,
    range,
    suggestions: [
      { messageId: 'replace', data, edits: [{ range, text: expected }], changes: 'structure' },
    ],
  });
}
