import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { placeCorrection } from '../../shared/correction.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { unitFact, type ViewUnit } from '../../shared/view-lines.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const span = '[-—–－~～]{1,2}';
const figure = '[0-9]{1,9}(?:\\.[0-9]{1,6})?';
const percentSpan = new RegExp(`(?<![0-9.%％])(${figure})(${span})(${figure})([%％])`, 'gu');
const scaleSpan = new RegExp(`(?<![0-9.万亿])(${figure})(${span})(${figure})([万亿])`, 'gu');
/** What both end in; few texts hold it, and a search for figures stops at each of them. */
const spanEnd = new RegExp(`${span}${figure}[%％万亿]`, 'u');
/** 3百人, 3亿4千5百万; 2千米 and 3百分点 are other words. */
const mixed =
  /(?<![0-9.])[0-9]{1,4}(?:[万亿][0-9]{1,4})?[千百](?:[0-9]{1,3}[百十]?)*[万亿]?(?=[人名个所元家户项册台次套间亩余多万亿])/gu;
const otherWord = /^[0-9]+(?:千(?=米|克|瓦|伏|卡|帕|赫|兆|字节)|百(?=分))/u;
/** ２０, 3．5%, ＡＩ */
const fullWidthDigits =
  /[０-９]+(?:[．][０-９]+)?|[．](?<=[\u3400-\u9fff～—-][0-9]{1,6}．)(?=[0-9])|[Ａ-Ｚａ-ｚ]+/gu;
const withPercent = new RegExp(`${fullWidthDigits.source}|％(?<=[0-9]％)`, 'gu');
const year =
  /[一二](?<![一二三四五六七八九十〇零○].)[〇零○OＯoO0０][〇零○OＯoO0０一二三四五六七八九][〇零○OＯoO0０一二三四五六七八九](?=年)/gu;
/** 2O26年, l2家: a letter read for a figure. H2O and O2O begin with one. */
const letters =
  /[0-9](?<![A-Za-z0-9][0-9])[0-9]{0,6}[Oo][0-9Oo]{0,4}(?=[\u3400-\u9fff%])|l(?<=[\u3400-\u9fff].)[0-9]{1,6}(?=[\u3400-\u9fff%])|I(?<=[\u3400-\u9fff].)[0-9]{1,6}(?=[个家名人项所场次座处亩件条套台年月日万亿元%])/gu;
const zeros = /[零○OＯo0０]/u;

export const numberStyle = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'number-style',
    category: 'punctuation',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15835—2011' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const fullWidth = isMixture(document.view.text) ? withPercent : fullWidthDigits;
        for (const unit of unitsOf(document)) {
          if (!mayErr(unit)) continue;
          reportSpans(context, document, unit, percentSpan, 'percent');
          reportSpans(context, document, unit, scaleSpan, 'scale');
          reportMixed(context, document, unit);
          reportFullWidth(context, document, unit, fullWidth);
          reportZeros(context, document, unit);
          reportLetters(context, document, unit);
        }
      },
    };
  },
});

/** Few units hold any of these signs. */
const mayErr = unitFact(
  (text) =>
    spanEnd.test(text) ||
    /[0-9][千百Oo]|[lI][0-9]/u.test(text) ||
    text.search(withPercent) !== -1 ||
    text.search(year) !== -1,
);

function reportSpans(
  context: Context,
  document: PlanDocument,
  { text, start }: ViewUnit,
  pattern: RegExp,
  messageId: 'percent' | 'scale',
): void {
  for (const match of matchesIn(text, pattern)) {
    const [whole, from = '', dash = '', to = '', unit = ''] = match;
    // 2018-2019% is no span of rates; 100-3万 is none of one scale.
    if (Number(from) >= Number(to) || (messageId === 'percent' && Number(from) > 1000)) continue;
    const better = `${from}${unit}${dash}${to}${unit}`;
    const at = start + match.index;
    const { range, edits } = placeCorrection(document, at, at + whole.length, better);
    const data = { text: whole, better, unit };
    context.report({
      messageId,
      data,
      range,
      suggestions: edits === null ? [] : [{ messageId: 'replace', data, edits }],
    });
  }
}

function reportMixed(context: Context, { view }: PlanDocument, { text, start }: ViewUnit): void {
  for (const match of matchesIn(text, mixed)) {
    const [whole] = match;
    if (otherWord.test(text.slice(match.index, match.index + whole.length + 2))) continue;
    const at = start + match.index;
    context.report({
      messageId: 'mixed',
      data: { text: whole },
      range: view.toSource(at, at + whole.length),
    });
  }
}

function reportFullWidth(
  context: Context,
  document: PlanDocument,
  { text, start }: ViewUnit,
  pattern: RegExp,
): void {
  for (const match of matchesIn(text, pattern)) {
    const [whole] = match;
    const end = match.index + whole.length;
    // A number at the start of a line is a marker, and rules on numbering speak of those.
    if (isUnitStart(text, match.index) && /[．.、)）]/u.test(text.charAt(end))) continue;
    const better = whole.replaceAll(/[！-～]/gu, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    );
    const { range, edits } = placeCorrection(document, start + match.index, start + end, better);
    context.report({
      messageId: 'fullWidth',
      data: { text: whole, better },
      range,
      fix: edits === null ? null : { edits },
      aggregate: { key: 'full-width', over: 3, messageId: 'everywhere' },
    });
  }
}

/** Where so many more are half width, a full-width one is a slip. */
const MORE = 3;

/** ％ in a text that writes %: where it stands throughout it is a matter of taste. */
function isMixture(text: string): boolean {
  if (!text.includes('％')) return false;
  const wide = text.split('％').length - 1;
  const half = text.split('%').length - 1;
  return half >= wide * MORE;
}

function isUnitStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - 8 && ' \t　（('.includes(text.charAt(before))) before--;
  return before < 0;
}

function reportLetters(context: Context, document: PlanDocument, { text, start }: ViewUnit): void {
  for (const { 0: whole, index } of matchesIn(text, letters)) {
    const better = whole.replaceAll(/[Oo]/gu, '0').replaceAll(/[lI]/gu, '1');
    const { range, edits } = placeCorrection(
      document,
      start + index,
      start + index + whole.length,
      better,
    );
    const data = { text: whole, better };
    context.report({
      messageId: 'letter',
      data,
      range,
      suggestions: edits === null ? [] : [{ messageId: 'replace', data, edits }],
    });
  }
}

function reportZeros(context: Context, document: PlanDocument, { text, start }: ViewUnit): void {
  for (const match of matchesIn(text, year)) {
    const [whole] = match;
    const wrong = zeros.exec(whole)?.[0];
    if (wrong === undefined) continue;
    const better = whole.replaceAll(/[零○OＯo0０]/gu, '〇');
    const at = start + match.index;
    const { range, edits } = placeCorrection(document, at, at + whole.length, better);
    context.report({
      messageId: 'zero',
      data: { text: `${whole}年`, wrong },
      range,
      fix: edits === null ? null : { edits },
    });
  }
}
