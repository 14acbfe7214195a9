import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Part, PlanDocument } from '@yaodian/parser';
import { chineseInteger } from '../../shared/chinese-integer.ts';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import { ownParts } from '../../shared/walk.ts';
import { unitsOf } from '../../shared/view-units.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { wrongAnniversaries } from './anniversaries.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** 十一五 is 2006–2010. */
const FIRST_PLAN = 11;
const FIRST_YEAR = 2006;
const stage = /(十[一二三四五六七八九])五[”"]?/gu;
const yearRange = /(20(?<![0-9]20)[0-9]{2})年?[-—–－~～至到]{1,2}(20[0-9]{2})(?=年)/gu;
const phase =
  /(20[0-9]{2})年(?:是|作为|为)[^，。；\n]{0,30}?[“"](十[一二三四五六七八九])五[”"][^，。；\n]{0,12}?(开局|收官|(?<=[”"](?:规划)?(?:实施)?的)第[一二三四五]年)/gu;
const congresses: Readonly<Record<string, number>> = {
  十八大: 2012,
  十九大: 2017,
  二十大: 2022,
  二十一大: 2027,
};
const congress = /党的(十八大|十九大|二十一大|二十大)(?!以来|报告)/gu;

export const stageYear = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'stage-year',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '五年规划期、重要纪念日和党的代表大会召开年份' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        if (/十[一二三四五六七八九]五/u.test(text)) reportPeriods(context, document);
        const phases = /开局|收官|第[一二三四五]年/u.test(text) ? text.matchAll(phase) : [];
        for (const match of phases) {
          const years = yearsOf(match[2] ?? '');
          const year = Number(match[1]);
          const told = match[3] ?? '';
          if (years === null || year === yearOfPhase(told, years)) continue;
          context.report({
            messageId: 'phase',
            data: {
              stage: `${match[2] ?? ''}五`,
              ...years,
              year,
              phase: told.endsWith('年') ? told : `${told}之年`,
            },
            range: document.view.toSource(match.index, match.index + match[0].length),
          });
        }
        for (const part of ownParts(document)) {
          if (part.role === 'plan') reportAgainstYear(context, document, part);
        }
      },
    };
  },
});

/** The year that 开局, 收官 or 第三年 of a period means. */
function yearOfPhase(told: string, { from, to }: { from: number; to: number }): number {
  if (told === '收官') return to;
  return told === '开局' ? from : from + '一二三四五'.indexOf(told.charAt(1));
}

function yearsOf(numeral: string): { readonly from: number; readonly to: number } | null {
  const plan = chineseInteger(numeral);
  if (plan === null) return null;
  const from = FIRST_YEAR + (plan - FIRST_PLAN) * 5;
  return { from, to: from + 4 };
}

/**
 * A span of years that ends with a plan period but begins a year early, in a section that speaks of
 * that period: 2015—2020 for 十三五. Plans of other bodies have periods of their own, but stand in 《》
 * or brackets.
 */
function reportPeriods(context: Context, document: PlanDocument): void {
  let spoken = new Map<number, string>();
  for (const unit of unitsOf(document)) {
    // A chapter begins a new context; its sections share it.
    if (/^[一二三四五六七八九十]{1,3}、/u.test(unit.text)) spoken = new Map();
    const stages = unit.text.includes('五') ? unit.text.matchAll(stage) : [];
    for (const match of stages) {
      const years = yearsOf(match[1] ?? '');
      if (years !== null) spoken.set(years.to, `${match[1] ?? ''}五`);
      const behind = unit.text.slice(
        match.index + match[0].length,
        match.index + match[0].length + 20,
      );
      if (years !== null && /[（(]/u.test(behind))
        reportOwnYears(context, document, unit.start + match.index, match, behind, years);
    }
    if (spoken.size === 0) continue;
    const ranges = matchesIn(unit.text, yearRange);
    for (const match of ranges) {
      const from = Number(match[1]);
      const to = Number(match[2]);
      const name = spoken.get(to);
      if (name === undefined || from !== to - 5) continue;
      if (/[（(]$/u.test(unit.text.slice(0, match.index))) continue;
      const start = unit.start + match.index;
      context.report({
        messageId: 'period',
        data: { text: `${match[0]}年`, stage: name, from: to - 4, to },
        range: document.view.toSource(start, start + match[0].length + 1),
      });
    }
  }
}

/** `“十四五”（2020—2025年）` */
function reportOwnYears(
  context: Context,
  document: PlanDocument,
  start: number,
  match: RegExpExecArray,
  behind: string,
  years: { readonly from: number; readonly to: number },
): void {
  const own = /^[^，。；（(]{0,6}[（(](20[0-9]{2})年?[-—–－~～至到]{1,2}(20[0-9]{2})年?[)）]/u.exec(
    behind,
  );
  if (own === null) return;
  if (Number(own[1]) === years.from && Number(own[2]) === years.to) return;
  context.report({
    messageId: 'period',
    data: { text: `${own[1] ?? ''}—${own[2] ?? ''}年`, stage: `${match[1] ?? ''}五`, ...years },
    range: document.view.toSource(start, start + match[0].length + own[0].length),
  });
}

function reportAgainstYear(context: Context, document: PlanDocument, part: Part): void {
  const from = part.period?.from ?? part.year ?? document.year;
  const to = part.period?.to ?? from;
  if (from === null || to === null) return;
  const { view } = document;
  const start = view.fromSource(part.range.start);
  const text = view.text.slice(start, view.fromSource(part.range.end));
  for (const { at, end, data } of wrongAnniversaries(text, { from, to })) {
    const range = view.toSource(start + at, start + end);
    context.report({ messageId: 'anniversary', data, range });
  }
  for (const match of text.matchAll(congress)) {
    const [whole, name = ''] = match;
    const year = congresses[name] ?? from;
    const before = clauseBefore(text, match.index);
    const behind = clauseBehind(text, match.index + whole.length);
    const stale = from > year && /(?:迎接|喜迎|筹备)[^，、和]{0,6}$/u.test(before);
    const early = to < year && /^精神/u.test(behind) && /学习|贯彻|落实/u.test(before);
    if (!stale && !early) continue;
    context.report({
      messageId: 'congress',
      data: { text: whole, congress: `党的${name}`, year, planYear: from },
      range: view.toSource(start + match.index, start + match.index + whole.length),
    });
  }
}
