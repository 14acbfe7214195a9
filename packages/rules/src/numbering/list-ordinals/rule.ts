import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { formatChineseNumber } from '@yaodian/parser';
import type { MarkerStyle, Part } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { blocksIn } from '../../shared/walk.ts';
import { ordinalsIn, type Ordinal } from './ordinals.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const listOrdinals = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'list-ordinals',
    category: 'numbering',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：“一是”“二是”依次列举' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'contents' || part.role === 'duplicate') return;
        const { view } = context.document;
        const start = view.fromSource(part.range.start);
        const text = view.text.slice(start, view.fromSource(part.range.end));
        const ordinals = ordinalsIn(text).map((each) => ({ ...each, start: each.start + start }));
        if (ordinals.length === 0) return;
        const bounds = boundaries(context, part);
        const openEnd = isLast(context, part) ? (bounds.at(-1) ?? 0) : Infinity;
        for (const list of joined(listsOf(ordinals, bounds))) check(context, list, openEnd);
      },
    };
  },
});

const listStyles: ReadonlySet<MarkerStyle> = new Set(['yishi', 'ordinal-word']);

/**
 * View offsets at which sections and tasks begin: no list goes on across one, unless 一是, 二是 are
 * the tasks themselves.
 */
function boundaries({ document: { view } }: Context, part: Part): number[] {
  return blocksIn(part)
    .filter(
      (block) =>
        (block.type === 'section' || block.type === 'task' || block.type === 'goal') &&
        !listStyles.has(block.heading.marker?.meantStyle ?? 'none'),
    )
    .map(({ range }) => view.fromSource(range.start));
}

/** Ordinals of one form that belong together: a first one, or a boundary, begins a new list. */
function listsOf(ordinals: readonly Ordinal[], bounds: readonly number[]): Ordinal[][] {
  const lists: Ordinal[][] = [];
  const open = new Map<Ordinal['form'], Ordinal[]>();
  let bound = 0;
  for (const ordinal of ordinals) {
    while ((bounds[bound] ?? Infinity) <= ordinal.start) {
      open.clear();
      bound++;
    }
    const list = open.get(ordinal.form);
    if (list === undefined || (ordinal.number === 1 && list.at(-1)?.number !== 1)) {
      const begun = [ordinal];
      open.set(ordinal.form, begun);
      lists.push(begun);
    } else list.push(ordinal);
  }
  return lists;
}

/** 一是抓好产业：（一）……（五）……二是抓好党建：what counts on goes on, though tasks stand in between. */
function joined(lists: readonly Ordinal[][]): Ordinal[][] {
  const found: Ordinal[][] = [];
  for (const list of lists) {
    const before = found.findLast(([ordinal]) => ordinal?.form === list[0]?.form);
    if (list[0]?.number === (before?.at(-1)?.number ?? 0) + 1 && before !== undefined)
      before.push(...list);
    else found.push([...list]);
  }
  return found;
}

/** Behind the last unit of the last part nothing shows that the text goes no further. */
function isLast({ document: { parts } }: Context, part: Part): boolean {
  return parts.at(-1) === part;
}

/** `openEnd` is where the last unit begins: what stands alone in there may have been cut off. */
function check(context: Context, list: readonly Ordinal[], openEnd: number): void {
  const [first] = list;
  if (first === undefined) return;
  if (list.length === 1) {
    if (first.number === 1 && first.start >= openEnd) return;
    const missing = first.number === 1 ? 2 : 1;
    if (firstRunsIn(context, first)) return;
    report(context, first.number === 1 ? 'alone' : 'order', first, missing, null);
    return;
  }
  let last: Ordinal | null = null;
  for (const ordinal of list) {
    const expected: number = (last?.number ?? 0) + 1;
    // 二是完善设施。二是完善设施。: what stands twice is one fault, and `no-repeated-phrase` names it.
    if (last !== null && standsTwice(context, last, ordinal)) continue;
    if (ordinal.number === last?.number) report(context, 'repeat', ordinal, expected, last);
    else if (ordinal.number > expected) {
      if (last === null && firstRunsIn(context, ordinal)) {
        last = ordinal;
        continue;
      }
      report(context, last === null ? 'order' : 'gap', ordinal, expected, last);
    } else if (ordinal.number < expected) report(context, 'order', ordinal, expected, last);
    last = ordinal;
  }
}

/** 主要做法一是……。二是……: a heading ran into the first one, which has no mark in front. */
function firstRunsIn({ document: { view } }: Context, { form, number, start }: Ordinal): boolean {
  if (form !== 'yishi' || number !== 2) return false;
  const before = view.text.slice(Math.max(0, start - RUN_IN), start);
  const at = before.lastIndexOf('一是');
  return at !== -1 && !before.slice(at).includes('二是');
}

/** So far in front of 二是 its 一是 is looked for. */
const RUN_IN = 600;

function standsTwice({ document }: Context, first: Ordinal, second: Ordinal): boolean {
  const length = second.start - first.start;
  const { text } = document.view;
  return (
    first.number === second.number &&
    length < LONGEST &&
    text.slice(first.start, second.start) === text.slice(second.start, second.start + length)
  );
}

/** Of sentences that stand twice, longer ones are paragraphs. */
const LONGEST = 200;

function report(
  context: Context,
  messageId: 'gap' | 'repeat' | 'alone' | 'order',
  ordinal: Ordinal,
  expected: number,
  last: Ordinal | null,
): void {
  const numeral = formatChineseNumber(expected);
  const missing = ordinal.form === 'yishi' ? `${numeral}是` : `第${numeral}`;
  const { view } = context.document;
  const range = view.toSource(ordinal.start, ordinal.start + ordinal.text.length);
  context.report({
    messageId,
    data: { here: ordinal.text, missing, before: last?.text ?? '' },
    range,
    suggestions:
      messageId === 'alone'
        ? []
        : [{ messageId: 'change', data: { missing }, edits: [{ range, text: missing }] }],
  });
}
