import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { alsoStandard } from '../../dictionaries/data.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isQuoted } from '../../shared/quoted.ts';
import { unitsOf, type ViewUnit } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A text of which this share of the characters is traditional is no simplified text with a slip. */
const WHOLLY = 0.08;
/** Traditional characters nearer than this make one place: 督導體制機制. */
const NEAR = 2;

export const noMixedScript = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-mixed-script',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: {
      kind: 'regulation',
      source: '《中华人民共和国国家通用语言文字法》第九条；《通用规范汉字表》',
    },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { view, source } = document;
        const found = traditionalUnits(document);
        const count = found.reduce((sum, { places }) => sum + places.length, 0);
        if (count === 0) return;
        if (count > view.text.length * WHOLLY) {
          const first = found[0];
          if (first === undefined) return;
          const at = first.unit.start + (first.places[0] ?? 0);
          context.report({
            messageId: 'wholly',
            data: { share: Math.round((count * 100) / Math.max(1, view.text.length)) },
            range: document.title?.range ?? view.toSource(at, at + 1),
            severity: 'info',
            identity: 'wholly',
          });
          return;
        }
        for (const { unit, places } of found)
          reportUnit(context, document, source.text, unit, places);
      },
    };
  },
});

interface TraditionalUnit {
  readonly unit: ViewUnit;
  /** Offsets into the unit. */
  readonly places: readonly number[];
}

/** Where the source has another character than the view, which is simplified. */
function traditionalUnits(document: PlanDocument): TraditionalUnit[] {
  const { view, source } = document;
  const found: TraditionalUnit[] = [];
  for (const unit of unitsOf(document)) {
    const { start, end } = view.toSource(unit.start, unit.start + unit.text.length);
    if (end - start === unit.text.length && source.text.startsWith(unit.text, start)) continue;
    const places: number[] = [];
    // Without residue and joined lines the unit is one stretch of the source.
    const whole = end - start === unit.text.length;
    for (let at = 0; at < unit.text.length; at++) {
      const offset = whole ? start + at : view.toSource(unit.start + at, unit.start + at + 1).start;
      const written = source.text.charAt(offset);
      if (written !== unit.text.charAt(at) && !alsoStandard.has(written)) places.push(at);
    }
    if (places.length > 0) found.push({ unit, places });
  }
  return found;
}

/** One finding for a unit: at the first place, with the others as related ones. */
function reportUnit(
  context: Context,
  document: PlanDocument,
  text: string,
  unit: ViewUnit,
  places: readonly number[],
): void {
  const key = `unit ${document.view.toSource(unit.start, unit.start).start}`;
  for (const [first, last] of grouped(places)) {
    const range = document.view.toSource(unit.start + first, unit.start + last + 1);
    const simplified = unit.text.slice(first, last + 1);
    const written = text.slice(range.start, range.end);
    const data = { text: written, simplified };
    const edits = written.length === simplified.length ? [{ range, text: simplified }] : null;
    const quoted = isQuoted(document, range.start);
    context.report({
      messageId: 'mixed',
      data,
      range,
      fix: edits === null || quoted ? null : { edits },
      suggestions: edits !== null && quoted ? [{ messageId: 'replace', data, edits }] : [],
      aggregate: { key, over: 1, messageId: 'several' },
    });
  }
}

/** Runs of neighbouring places as first and last. */
function grouped(places: readonly number[]): [number, number][] {
  const groups: [number, number][] = [];
  for (const at of places) {
    const last = groups.at(-1);
    if (last !== undefined && at - last[1] <= NEAR) last[1] = at;
    else groups.push([at, at]);
  }
  return groups;
}
