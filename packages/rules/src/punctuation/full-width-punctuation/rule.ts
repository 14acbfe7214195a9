import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { inZone } from '../../shared/quoted.ts';
import { repeatedUnitsOf, unitsOf } from '../../shared/view-units.ts';
import { editsOf, wide } from './full-width-edits.ts';
import { placesIn, quotes, singles, type Place } from './half-width-places.ts';
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

/** Marks that are reported by the pair, as written and as they should be. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  '(': ['()', '（）'],
  [quotes]: ['"…"', '“…”'],
  [singles]: ["'…'", '“…”'],
};
const messageOf: Readonly<Record<string, Exclude<MessageId, `${string}verywhere`>>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'bracket',
  [quotes]: 'quotes',
  [singles]: 'quotes',
  '〝': 'primes',
  '〞': 'primes',
  '﹐': 'small',
  '﹑': 'small',
  '﹔': 'small',
  '﹕': 'small',
  '﹖': 'small',
  '﹗': 'small',
};
const everywhereOf: Readonly<Partial<Record<MessageId, MessageId>>> = {
  primes: 'primesEverywhere',
  quotes: 'quotesEverywhere',
  small: 'smallEverywhere',
};
/** Related places beyond this say nothing new. */
const LISTED = 200;

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
  const mayEdit = ({ from, quoted }: Place): boolean =>
    !quoted && !inZone(document, 'page-chrome', view.toSource(from, from + 1).start);
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
    messageId: everywhereOf[messageId] ?? 'everywhere',
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
