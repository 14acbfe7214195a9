import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { unitsOf, type ViewUnit } from '../../shared/view-units.ts';
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
  '(': '（',
  ')': '）',
};
const messageOf: Readonly<Record<string, 'comma' | 'colon' | 'semicolon'>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
};
const half = /[,:;!?()]/gu;
const chinese = /[\u3007\u3400-\u9fff]/u;
/** What may stand before a mark that belongs to Chinese text, and what may follow it. */
const before = /[\u3007\u3400-\u9fff”’》】〕）)%％」』]/u;
const behind = /[\u3007\u3400-\u9fff“‘《【〔（(「『—\n]/u;
/** Brackets that the parser reads as a number at the start of a line; `numbering-mark` goes before. */
const arabicMarker = /^\s*(?:\([0-9]{1,3}\)|[0-9a-zA-Z]{1,3}\))/u;
const chineseMarker = /^\s*\([一二三四五六七八九十]{1,3}\)/u;

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
            for (let at = range.start; at < range.end; at++) garbled.add(at);
        for (const unit of unitsOf(document)) checkUnit(context, document, unit, garbled);
      },
    };
  },
});

function checkUnit(
  context: Context,
  document: PlanDocument,
  unit: ViewUnit,
  garbled: ReadonlySet<number>,
): void {
  const { text } = unit;
  const skipped = arabicMarker.exec(text)?.[0].length ?? 0;
  let open: number[] = [];
  half.lastIndex = skipped;
  for (let match = half.exec(text); match !== null; match = half.exec(text)) {
    const at = match.index;
    const [mark] = match;
    if (garbled.has(document.view.toSource(unit.start + at, unit.start + at + 1).start)) continue;
    if (mark === '(') {
      open.push(at);
      if (open.length > 64) open = open.slice(-32);
    } else if (mark === ')') {
      const from = open.pop();
      if (from !== undefined) reportBrackets(context, document, unit, from, at);
      else if (isOneHalf(text, at, '（')) reportMark(context, document, unit, at, mark);
    } else if (isBetweenChinese(text, at)) reportMark(context, document, unit, at, mark);
  }
  for (const at of open)
    if (isOneHalf(text, at, '）')) reportMark(context, document, unit, at, '(');
}

function isBetweenChinese(text: string, at: number): boolean {
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

/** A half-width bracket whose partner is full width. */
function isOneHalf(text: string, at: number, partner: string): boolean {
  const near = partner === '（' ? text.slice(Math.max(0, at - 120), at) : text.slice(at, at + 120);
  const own = partner === '（' ? '）' : '（';
  const found = partner === '（' ? near.lastIndexOf(partner) : near.indexOf(partner);
  const other = partner === '（' ? near.lastIndexOf(own) : near.indexOf(own);
  return found !== -1 && (other === -1 || (partner === '（' ? found > other : found < other));
}

function reportBrackets(
  context: Context,
  document: PlanDocument,
  { text, start }: ViewUnit,
  from: number,
  to: number,
): void {
  const inside = text.slice(from + 1, to);
  // f(x), HTTP(S), 师机比(1:1): brackets among Latin letters and figures are no Chinese brackets.
  if (!chinese.test(inside) && !chinese.test(text.charAt(from - 1))) return;
  const marker = from < 4 && chineseMarker.test(text);
  report(context, document, {
    messageId: 'bracket',
    key: 'bracket',
    text: '()',
    wide: '（）',
    from: start + from,
    to: start + to + 1,
    places: [start + from, start + to],
    changes: marker ? 'markers' : 'text',
  });
}

function reportMark(
  context: Context,
  document: PlanDocument,
  unit: ViewUnit,
  at: number,
  mark: string,
): void {
  const bracket = mark === '(' || mark === ')';
  report(context, document, {
    messageId: bracket ? 'bracket' : (messageOf[mark] ?? 'mark'),
    key: bracket ? 'bracket' : mark,
    text: mark,
    wide: wide[mark] ?? mark,
    from: unit.start + at,
    to: unit.start + at + 1,
    places: [unit.start + at],
    changes: 'text',
  });
}

function report(
  context: Context,
  document: PlanDocument,
  place: {
    readonly messageId: 'comma' | 'colon' | 'semicolon' | 'mark' | 'bracket';
    readonly key: string;
    readonly text: string;
    readonly wide: string;
    readonly from: number;
    readonly to: number;
    /** View offsets of the characters to widen. */
    readonly places: readonly number[];
    readonly changes: 'text' | 'markers';
  },
): void {
  const { view } = document;
  const edits: TextEdit[] = [];
  for (const at of place.places) {
    // A full-width mark is its own blank: those beside it go.
    let from = at;
    let to = at + 1;
    const mark = view.text.charAt(at);
    if (mark !== '(' && mark !== ')') {
      while (view.text.charAt(from - 1) === ' ' && from > at - 2) from--;
      while (view.text.charAt(to) === ' ' && to < at + 3) to++;
    }
    const range = view.toSource(from, to);
    if (range.end - range.start === to - from) edits.push({ range, text: wide[mark] ?? mark });
  }
  const whole = edits.length === place.places.length;
  const data = { text: place.text, wide: place.wide };
  context.report({
    messageId: place.messageId,
    data,
    range: view.toSource(place.from, place.to),
    fix: whole ? { edits, changes: place.changes } : null,
    aggregate: { key: place.key, over: context.options.mergeOver, messageId: 'everywhere', data },
  });
}
