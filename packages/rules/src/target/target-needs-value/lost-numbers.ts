// A unit without its number: 达到%以上, 新建所, 提高个百分点, 投资.亿元.

import { matchesIn } from '../../shared/matches-in.ts';
import { SignSet } from '../../shared/sign-set.ts';
import { lostByNeighbours } from './lost-by-neighbours.ts';
import { lostCounts } from './lost-counts.ts';

/** A span of a text: from the verb or the mark in front to behind the unit. */
export interface LostNumber {
  readonly at: number;
  readonly end: number;
}

/** 个转企, 名师, 家庭, 项目: what a measure word begins is a word of its own. */
const counted =
  '个(?![性人体别税案股展转数])|名(?!师(?!范)|[校家医录单额称牌城镇村园著贵老中特企院班教品片胜次义誉人作店]|优(?!秀))|所(?:学校|(?![有属在需得长辖涉以谓示述学定列提规]))|' +
  '家(?![庭长校政访电具禽畜园风教门属装委用居纺])|户(?![厕籍外口用均型改的])|场(?![所地馆景域内外站长次])|座(?![谈位椅席])|' +
  '套(?![餐路件种算房内])|台(?![账湾阶风区站资商胞企青农])|门(?![店诊户类槛牌前面楼窗头])|间(?![接隔距])|' +
  '人次|公里|万?平方米|平方公里|公顷|栋|辆|亩(?!均)';
const rate = '[%％‰]|个百分点';
/** Words in front of a bound or a new value. */
const comparing =
  '达到?|[不高低多少超大小]{1,2}于|超过?|不超|(?:控制|稳定|保持|维持|巩固)在|(?:提高|提升|增加|降低|下降|压减|压缩|缩短|扩大)[到至]|[增降]至';
const changing = '增长|下降|提高|提升|降低|增加|减少|压减|压缩|缩短';
const building =
  '新建|改建|扩建|新改建|新增|建成|建有|建设|改造|创建|培育|培养|培训|招聘|引进|引育|选派|选拔|遴选|选树|评选|支持|扶持|推动|获批|筹建|组建|设立|新设|引入|投放|盘活|开展|组织|举办|完成|覆盖|惠及|资助|救助|帮助|帮扶|安置|购置|安装|整治|修复';
/** What units begin with, and what the words in front of them end in: nearly every unit stands behind its number. */
const unitStarts = new SignSet('%％‰个名所家户场座套台门间人公平万亿栋辆亩');
const wordEnds = new SignSet(
  '达到于过超在至长降高升低加少建增造成设育养训聘进派选拔树持动批有展织办盖及助救置装治复约近现资入出金值额扶立放活',
);
const unitHere = new RegExp(
  `(?:${rate}|${counted}|[万亿][元吨](?=[，。；、）])|人(?=[，。；、）]))`,
  'uy',
);
const point = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?<![一二三四五六七八九十])[.．](?:[万亿]?(?:元|亩|人|吨)|${rate}|个(?![性人体别税案]))`,
  'gu',
);

/** Units that begin other words, or stand in front of a thing: only at the end of a clause is their number missing. */
const ended = new RegExp(
  `[达到于过超在至约]([约近]?(?:(?:每(?:[年月人亩户生吨床所个村次]|公里|平方米))?[万亿]?元|万人次|万[亩吨人户件个]|亿[亩吨斤]|[万亿]?千瓦时?|亿?立方米|个工作日|工作日|小时|分钟|吨|张|件|条|处|支|次|项|册|部|周|天|岁|倍|亩|公里|平方米|台|人次|人))(?=(?:以上|以内|以下|左右|之内)?(?:[，。；、）,;)]|$))`,
  'gu',
);
const comparator = new RegExp(`(?:${comparing}|约)$`, 'u');
/** A per cent sign behind a word (上报率%、, 增长 %，) or at the start of a clause (。%以上的学校). */
const percent =
  /[%％‰](?<=[\u4e00-\u9fff，。；、≥≤><][ \u3000]?[%％‰])(?=[\u4e00-\u9fff]|[，。；、）,;)])/gu;
/** 达到万元以上, 突破亿元: ten thousand and a hundred million are numbers; 达到亿元 and 约亿元 are none that a plan writes. */
const isNumeral =
  /万元$|(?<!达到?|约)亿元$|万人$|(?<![在到至约])[万亿](?:人次|[亩吨户件个斤]|千瓦时?)$/u;

/** By what begins a unit: the words that ask for a number in front of it. */
const wordsBefore: readonly (readonly [RegExp, RegExp])[] = [
  [/^个百/u, new RegExp(`(?:${comparing}|${changing}|${building})[约近]?$`, 'u')],
  [/^[%％‰]/u, new RegExp(`(?:${comparing}|${changing})[约近]?$`, 'u')],
  // 财政收入亿元，: 万 and 亿 are numbers themselves behind 超, 突破 and the like.
  [
    /^[万亿][元吨]/u,
    /(?:比上年增加|较上年增加|同比增加|[，、]增加|完成|实现|投资|投入|收入|支出|资金|产值|总值|销售额|总额)$/u,
  ],
  [/^人$/u, /(?:培训|招聘|惠及|资助|救助|选派)$/u],
  [/^/u, new RegExp(`(?:${comparing}|${building})[约近]?$`, 'u')],
];
const LONGEST_WORD = 8;

/** Where a text has a unit whose number is gone. */
export function lostNumbers(text: string): LostNumber[] {
  const found: LostNumber[] = [];
  const add = (at: number, end: number): void => {
    found.push({ at, end });
  };
  for (const { 1: unit = '', index } of matchesIn(text, ended)) {
    const start = index + 1;
    const from = Math.max(0, start - LONGEST_WORD);
    const word = comparator.exec(text.slice(from, start));
    const end = start + unit.length;
    if (!word || isNumeral.test(word[0] + unit)) continue;
    if (!(unit === '亿元' && text.startsWith('以上', end))) add(from + word.index, end);
  }
  for (let at = 1; at < text.length; at++) {
    if (!unitStarts.hasAt(text, at) || !wordEnds.hasAt(text, at - 1)) continue;
    unitHere.lastIndex = at;
    const unit = unitHere.exec(text)?.[0];
    if (unit === undefined) continue;
    const asked = askedAt(text, at, unit);
    if (asked !== null) add(asked, at + unit.length);
  }
  for (const { index } of matchesIn(text, percent)) add(index - 1, index + 1);
  // 投资.亿元: only the point is left.
  if (/[.．]/u.test(text))
    for (const { 0: unit, index } of matchesIn(text, point)) add(index, index + unit.length);
  return apart([...found, ...lostCounts(text), ...lostByNeighbours(text)]);
}

/** Where the word begins that asks for a number in front of the unit at an offset. */
function askedAt(text: string, at: number, unit: string): number | null {
  const from = Math.max(0, at - LONGEST_WORD);
  const before = wordsBefore.find(([begin]) => begin.test(unit))?.[1];
  const word = before?.exec(text.slice(from, at));
  return word ? from + word.index : null;
}

/** In order, and of those that overlap the first and longest. */
function apart(found: LostNumber[]): LostNumber[] {
  let last = 0;
  return found
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter(({ at, end }) => {
      if (at < last) return false;
      last = end;
      return true;
    });
}

const unitAtStart = new RegExp(`^[约近]?(?:${rate}|${counted})`, 'u');

/** True for what stands behind a comparator where `lostNumbers` speaks of it. */
export function startsWithUnit(text: string): boolean {
  return unitAtStart.test(text);
}
