import { detached, paragraphFact, type Quantity } from '@yaodian/parser';
import { sentenceBefore, wholeSentenceBefore } from './clause.ts';
import type { Indicator } from './indicator.ts';
import { matchesIn } from './matches-in.ts';
import { distinctionsOf, metricKey, scopeOf } from './metric-key.ts';
import { isDealtWith } from './same-action.ts';

/** A shorter name (学位, 项目, 投资) says too little to be one indicator. */
const SHORTEST_KEY = 4;

const lowIsGood =
  /近视|辍学|失学|退学|流失|大班额|发生率|发病|患病|感染|死亡|事故|火灾|案件|发案|投诉|失业|空置|闲置|撂荒|缺口|超标|违规|信访|污染|能耗|水耗|排放|损失|漏损|损耗|故障|逾期|不良|负债|贫困|返贫|伤亡|差距|差异|欺凌|犯罪|肥胖|溺水|欠薪/u;
/** What is done about a bad thing is good: 投诉办结率, 纠纷化解率. */
const remedy =
  /(?:化解|办结|处置|处理|整改|调解|修复|治理|达标|满意|覆盖|合格|完成|破获|破案|减少|回收|救助|脱贫|防控|筛查|发现|防治|追回|兑付|帮扶|消除|收集|监测|治愈|回访|净化)(?:率|占比|度)?$/u;

/** What must be equal before names are compared at all. */
export function frameOf({
  scope,
  distinctions,
  nature,
  lowIsGood,
  key,
}: Pick<Indicator, 'scope' | 'distinctions' | 'nature' | 'lowIsGood' | 'key'>): string {
  return [scope, distinctions, nature, lowIsGood, key.slice(-1)].join('|');
}

/** What the text of a paragraph says of one of its quantities. */
export type Named = Pick<
  Indicator,
  | 'index'
  | 'key'
  | 'scope'
  | 'distinctions'
  | 'year'
  | 'reached'
  | 'nature'
  | 'lowIsGood'
  | 'frame'
  | 'name'
  | 'places'
  | 'comparable'
> & {
  /** True where the sentence says 今年 and no year in figures. */
  readonly thisYear: boolean;
};

/** By what names a paragraph gives its numbers. */
export const namesOf = paragraphFact(({ reading: { text }, quantities }): readonly Named[] => {
  const found: Named[] = [];
  let before: { readonly key: string; readonly quantity: Quantity } | null = null;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.reading !== 'target' && quantity.reading !== 'state') continue;
    if (quantity.unit === '' || quantity.metric === '') continue;
    const sentence = sentenceBefore(text, quantity.inReading.start);
    const key = detached(fullKey(metricKey(quantity.metric), before, quantity, text));
    if (key === '') continue;
    const year = yearIn(sentence) ?? yearIn(wholeSentenceBefore(text, quantity.inReading.start));
    const scope = scopeOf(quantity.metric, sentence);
    const nature = natureOf(quantity);
    const distinctions = distinctionsOf(key);
    const isLowGood = lowIsGood.test(key) && !remedy.test(key);
    found.push({
      index,
      thisYear: year === null && /今年(?!以来)|本年度/u.test(sentence),
      key,
      scope,
      distinctions,
      year,
      reached: quantity.reading === 'state',
      nature,
      lowIsGood: isLowGood,
      frame: frameOf({ scope, distinctions, nature, lowIsGood: isLowGood, key }),
      name: [key, scope, nature, quantity.change].join('|'),
      places: quantity.value.mantissa.toString().length,
      comparable:
        key.length >= SHORTEST_KEY &&
        quantity.max === null &&
        quantity.distribution !== 'each' &&
        !isDealtWith(text, quantity),
    });
    before = { key, quantity };
  }
  return found;
});

/** 体质健康合格率96%、优良率50%: the second rate has the subject of the first. */
function fullKey(
  key: string,
  before: { readonly key: string; readonly quantity: Quantity } | null,
  quantity: Quantity,
  text: string,
): string {
  if (before === null || key.length > 4 || !/[率比]$/u.test(key)) return key;
  if (before.quantity.unit !== quantity.unit || before.key.length < key.length + 2) return key;
  const between = text.slice(before.quantity.inReading.end, quantity.inReading.numberStart);
  if (between.length > 16 || /[。；;]/u.test(between)) return key;
  const head = /[\u4e00-\u9fff]{2}(?:率|占比)$/u.exec(before.key)?.[0] ?? '';
  return head === '' || key.includes(before.key) ? key : before.key.slice(0, -head.length) + key;
}

function natureOf({ change, isLevel, unit, verb }: Quantity): Indicator['nature'] {
  if (/百分点|个点/u.test(unit)) return 'step';
  if (/^[%％‰]$/u.test(unit)) return change !== null && !isLevel ? 'step' : 'level';
  if (change === '+' && !isLevel) return 'flow';
  return /^(?:保持|稳定|达到?|巩固|提高|提升)$/u.test(verb) || isLevel ? 'level' : 'flow';
}

const yearOfSentence = /(20\d\d)\s?年(?!基础|相比|同期|度)/gu;

/** The last year that a sentence names, base years (在2018年基础上) left out. */
function yearIn(sentence: string): number | null {
  let year: number | null = null;
  for (const match of matchesIn(sentence, yearOfSentence)) {
    if (!/[比较与]\s?$/u.test(sentence.slice(0, match.index))) year = Number(match[1]);
  }
  return year;
}
