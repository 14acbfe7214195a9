import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { inZone, isQuoted } from '../../shared/quoted.ts';
import { repeatedUnitsOf, unitsOf, type ViewUnit } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<Options, MessageId>;

export interface Options {
  /**
   * 同一种半角标点超过几处时合并为一条。
   * @en Places of one kind beyond which they become one finding.
   * @minimum 0
   * @integer
   */
  readonly mergeOver: number;
}

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};
const messageOf: Readonly<Record<string, 'comma' | 'colon' | 'semicolon' | 'bracket'>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'bracket',
};
const half = /[,:;!?().]/gu;
const chinese = /[\u3007\u3400-\u9fff]/u;
/** What may stand before a mark that belongs to Chinese text, and what may follow it. */
const before = /[\u3007\u3400-\u9fff”’》】〕）)%％」』]/u;
const behind = /[\u3007\u3400-\u9fff“‘《【〔（(「『—\n]/u;
/** Brackets that the parser reads as a number at the start of a line; `numbering-mark` goes before. */
const arabicMarker = /^\s*(?:\([0-9]{1,3}\)|[0-9a-zA-Z]{1,3}\))/u;
const chineseMarker = /^\s*\([一二三四五六七八九十]{1,3}\)/u;
const wideMarker = /\n[ \t\u3000]{0,8}（[一二三四五六七八九十]{1,3}）/u;
/** Related places beyond this say nothing new. */
const LISTED = 200;

/** One mark or pair of brackets; offsets of the view. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly changes: 'text' | 'markers';
}

/** Places by mark; both brackets count under `(`. */
type Places = Map<string, Place[]>;

export const fullWidthPunctuation = defineRule<Options, MessageId>({
  meta: {
    id: 'full-width-punctuation',
    category: 'punctuation',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 5.1' },
  },
  defaultOptions: { mergeOver: 3 },
  create(context) {
    return {
      document(document) {
        const garbled = new Set<number>();
        for (const { kind, range } of document.residues)
          if (kind === 'garbled' || kind === 'replacement')
            for (let at = range.start; at < range.end; at++)
              garbled.add(document.view.fromSource(at));
        const mixedMarkers = wideMarker.test(document.view.text);
        const places: Places = new Map();
        for (const unit of unitsOf(document)) checkUnit(unit, garbled, mixedMarkers, places);
        const repeated: Places = new Map();
        for (const unit of repeatedUnitsOf(document))
          checkUnit(unit, garbled, mixedMarkers, repeated);
        for (const [mark, found] of places)
          reportPlaces(context, document, mark, found, repeated.get(mark) ?? []);
      },
    };
  },
});

function checkUnit(
  { text, start }: ViewUnit,
  garbled: ReadonlySet<number>,
  mixedMarkers: boolean,
  places: Places,
): void {
  const add = (
    mark: string,
    from: number,
    to: number,
    changes: Place['changes'] = 'text',
  ): void => {
    const place = { from: start + from, to: start + to, changes };
    const found = places.get(mark);
    if (found === undefined) places.set(mark, [place]);
    else found.push(place);
  };
  half.lastIndex = 0;
  if (!half.test(text)) return;
  const marker = chineseMarker.exec(text)?.[0].length ?? 0;
  let open: number[] = [];
  // Among full-width siblings a half-width (一) is the business of `numbering-mark`.
  half.lastIndex = mixedMarkers && marker > 0 ? marker : (arabicMarker.exec(text)?.[0].length ?? 0);
  while (half.test(text)) {
    const at = half.lastIndex - 1;
    const mark = text.charAt(at);
    if (garbled.has(start + at)) continue;
    if (mark === '(') {
      open.push(at);
      if (open.length > 64) open = open.slice(-32);
    } else if (mark === ')') {
      const from = open.pop();
      if (from === undefined) {
        if (isOneHalf(text, at, '（')) add('(', at, at + 1);
      } else if (isChineseBracket(text, from, at))
        add('(', from, at + 1, at < marker ? 'markers' : 'text');
    } else if (isBetweenChinese(text, at)) add(mark, at, at + 1);
  }
  for (const at of open) if (isOneHalf(text, at, '）')) add('(', at, at + 1);
}

function isBetweenChinese(text: string, at: number): boolean {
  if (text.charAt(at) === '.') return isStop(text, at);
  const left = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
  let next = at + 1;
  while (text.charAt(next) === ' ' && next < at + 3) next++;
  const right = next >= text.length ? '\n' : text.charAt(next);
  if (/[0-9]/u.test(left)) {
    // 3,000 and 11:40 are numbers; 2026,全面… is a clause that ends in one.
    return text.charAt(at) !== ':' && chinese.test(right);
  }
  if (!before.test(left)) return false;
  if (behind.test(right)) return true;
  // 新增:8个; 高中,2所
  return /[0-9A-Za-z]/u.test(right) && chinese.test(left);
}

/** 完成建设.推进改造: a stop between Chinese words, and no mark of a number (一.) or of a short name. */
function isStop(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - 6), at);
  return (
    chinese.test(text.charAt(at + 1)) &&
    /(?:^[\u3400-\u9fff”》）)]{6}|[0-9%][\u3400-\u9fff]{1,5})$/u.test(front) &&
    /^[\u3400-\u9fff“《]{2}/u.test(text.slice(at + 1, at + 3)) &&
    !/[一二三四五六七八九十]$/u.test(front)
  );
}

/** f(x), HTTP(S), 1:1(2): brackets among Latin letters and figures are no Chinese brackets. */
function isChineseBracket(text: string, from: number, to: number): boolean {
  return chinese.test(text.charAt(from - 1)) || chinese.test(text.slice(from + 1, to));
}

/** A half-width bracket whose partner is full width. */
function isOneHalf(text: string, at: number, partner: '（' | '）'): boolean {
  if (partner === '（') {
    const near = text.slice(Math.max(0, at - 120), at);
    return near.lastIndexOf('（') > near.lastIndexOf('）');
  }
  const near = text.slice(at, at + 120);
  const close = near.indexOf('）');
  const next = near.indexOf('（');
  return close !== -1 && (next === -1 || close < next);
}

function reportPlaces(
  context: Context,
  document: PlanDocument,
  mark: string,
  places: readonly Place[],
  repeated: readonly Place[],
): void {
  const { view } = document;
  const { mergeOver } = context.options;
  const messageId = messageOf[mark] ?? 'mark';
  const data =
    mark === '(' ? { text: '()', wide: '（）' } : { text: mark, wide: wide[mark] ?? mark };
  const mayEdit = ({ from }: Place): boolean => {
    const { start } = view.toSource(from, from + 1);
    return !isQuoted(document, start) && !inZone(document, 'page-chrome', start);
  };
  const spoken = places.length <= mergeOver ? places : places.filter(mayEdit);
  if (spoken.length <= mergeOver) {
    for (const place of spoken) {
      const edits = editsOf(document, place);
      context.report({
        messageId,
        data,
        range: view.toSource(place.from, place.to),
        // A stop may as well stand for ·, as in a name.
        fix: edits === null || mark === '.' ? null : { edits, changes: place.changes },
      });
    }
    return;
  }
  // Hundreds of places are one cause: gathered here, since each report costs the engine as much as a finding.
  const edits = [...spoken, ...repeated.filter(mayEdit)].map((place) => editsOf(document, place));
  const [first, ...others] = spoken
    .slice(0, LISTED + 1)
    .map(({ from, to }) => view.toSource(from, to));
  if (first === undefined) return;
  const markers = spoken.some(({ changes }) => changes === 'markers');
  context.report({
    messageId: 'everywhere',
    data: { ...data, count: spoken.length },
    range: first,
    identity: `every ${mark}`,
    fix:
      mark === '.'
        ? null
        : {
            edits: edits.flatMap((edit) => edit ?? []),
            changes: markers ? 'markers' : 'text',
          },
    related: others.map((range) => ({ range, messageId, data })),
  });
}

/** Null where the source is not written as it reads. */
function editsOf({ view }: PlanDocument, { from, to }: Place): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const at of to - from === 1 ? [from] : [from, to - 1]) {
    const mark = view.text.charAt(at);
    let start = at;
    let end = at + 1;
    // A full-width mark is its own blank: those beside it go.
    if (mark !== '(' && mark !== ')') {
      while (view.text.charAt(start - 1) === ' ' && start > at - 2) start--;
      while (view.text.charAt(end) === ' ' && end < at + 3) end++;
    }
    const range = view.toSource(start, end);
    if (range.end - range.start !== end - start) return null;
    edits.push({ range, text: wide[mark] ?? mark });
  }
  return edits;
}
