import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { memoise } from '../../shared/memo.ts';
import { inZone, isQuoted } from '../../shared/quoted.ts';
import { unitFact, type ViewUnit } from '../../shared/view-lines.ts';
import { repeatedUnitsOf, unitsOf } from '../../shared/view-units.ts';
import { isBetweenChinese, isChineseBracket, isOneHalf, isQuotation } from './chinese-context.ts';
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

/** A straight quotation mark is at times the sign of an inch or part of a program's text. */
const quotes = '"';
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
  '．': '。',
  '｡': '。',
  '､': '、',
  '(': '（',
  ')': '）',
  '〝': '“',
  '〞': '”',
};
/** Quotation marks of other fonts, wrong wherever they stand. */
const primes = new Set(['〝', '〞']);
/** Marks that are reported by the pair, as written and as they should be. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  '(': ['()', '（）'],
  [quotes]: ['"…"', '“…”'],
};
const messageOf: Readonly<Record<string, Exclude<MessageId, 'everywhere' | 'primesEverywhere'>>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'bracket',
  [quotes]: 'quotes',
  '〝': 'primes',
  '〞': 'primes',
};
const half = /[,:;!?().．｡､"〝〞]/gu;
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
        const places = placesIn(document, unitsOf(document), garbled);
        const repeated = placesIn(document, repeatedUnitsOf(document), garbled);
        for (const [mark, found] of places)
          reportPlaces(context, document, mark, found, repeated.get(mark) ?? []);
      },
    };
  },
});

function placesIn(
  document: PlanDocument,
  units: readonly ViewUnit[],
  garbled: ReadonlySet<number>,
): Places {
  const places: Places = new Map();
  // A garbled mark is left out, and the other one of its pair may stand alone then.
  const mayHold = garbled.size > 0 ? holdsHalf : holdsPlace;
  for (const unit of units)
    if (mayHold(unit)) checkUnit(unit, garbled, hasWideMarkers(document), places);
  return places;
}

const hasWideMarkers = memoise(({ view }: PlanDocument) => wideMarker.test(view.text));

const holdsHalf = unitFact((text) => text.search(half) !== -1);

const holdsPlace = unitFact((text) => {
  const places: Places = new Map();
  checkUnit({ text, start: 0 }, new Set(), false, places);
  return places.size > 0;
});

function checkUnit(
  { text, start }: Pick<ViewUnit, 'text' | 'start'>,
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
  const marker = chineseMarker.exec(text)?.[0].length ?? 0;
  let open: number[] = [];
  let quoted: number | null = null;
  // Among full-width siblings a half-width (一) is the business of `numbering-mark`.
  half.lastIndex = mixedMarkers && marker > 0 ? marker : (arabicMarker.exec(text)?.[0].length ?? 0);
  while (half.test(text)) {
    const at = half.lastIndex - 1;
    const mark = text.charAt(at);
    if (garbled.has(start + at)) continue;
    if (mark === quotes) {
      if (quoted !== null && isQuotation(text, quoted, at)) {
        add(mark, quoted, at + 1);
        quoted = null;
      } else quoted = at;
    } else if (mark === '(') {
      open.push(at);
      if (open.length > 64) open = open.slice(-32);
    } else if (mark === ')') {
      const from = open.pop();
      if (from === undefined) {
        if (isOneHalf(text, at, '（')) add('(', at, at + 1);
      } else if (isChineseBracket(text, from, at))
        add('(', from, at + 1, at < marker ? 'markers' : 'text');
    } else if (primes.has(mark) || isBetweenChinese(text, at)) add(mark, at, at + 1);
  }
  for (const at of open) if (isOneHalf(text, at, '）')) add('(', at, at + 1);
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
  const pair = pairs[mark];
  const data = {
    text: pair?.[0] ?? mark,
    wide: pair?.[1] ?? wide[mark] ?? mark,
  };
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
        fix: edits === null || isStopMark(mark) ? null : { edits, changes: place.changes },
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
    messageId: primes.has(mark) ? 'primesEverywhere' : 'everywhere',
    data: { ...data, count: spoken.length },
    range: first,
    identity: `every ${mark}`,
    fix: isStopMark(mark)
      ? null
      : {
          edits: edits.flatMap((edit) => edit ?? []),
          changes: markers ? 'markers' : 'text',
        },
    related: others.map((range) => ({ range, messageId, data })),
  });
}

function isStopMark(mark: string): boolean {
  return mark === '.' || mark === '．';
}

/** Null where the source is not written as it reads. */
function editsOf({ view }: PlanDocument, { from, to }: Place): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const at of to - from === 1 ? [from] : [from, to - 1]) {
    const mark = view.text.charAt(at);
    let start = at;
    let end = at + 1;
    // A full-width mark is its own blank: those beside it go.
    if (mark !== '(' && mark !== ')' && mark !== quotes && !primes.has(mark)) {
      while (view.text.charAt(start - 1) === ' ' && start > at - 2) start--;
      while (view.text.charAt(end) === ' ' && end < at + 3) end++;
    }
    const range = view.toSource(start, end);
    if (range.end - range.start !== end - start) return null;
    edits.push({ range, text: mark === quotes ? (at === from ? '“' : '”') : (wide[mark] ?? mark) });
  }
  return edits;
}
