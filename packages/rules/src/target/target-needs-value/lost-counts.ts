// A measure word that begins its phrase: 、家以上骨干企业, 与家企业签约, 对个集团考核, 最高万元.

import { SignSet } from '../../shared/sign-set.ts';
import type { LostNumber } from './lost-numbers.ts';

/** What makes a number, or points where one would stand: nearly every measure word stands behind one. */
const counting = new SignSet(
  '0123456789０１２３４５６７８９.．%％一二两三四五六七八九十百千万亿几数多余半来零〇每各这那哪某整单逐首全前后另上下同少该第若本是有个做当搞',
);
const starts = new SignSet('个名家所间人公平亩吨栋辆岁万场次项件条座处套户支期门种张台元周天');
/** Behind these a phrase begins. */
const opens = new SignSet('，。；、：（,;:(和及与或对为等');
/** The ends of verbs that ask for a number: 达到, 不少于, 培育, 新增. */
const asks = new SignSet('到达于过超至育养建增聘派训');

const han = new SignSet('', ['一\u9fff']);

const bound = '(?:以上|以内|以下|左右)';
const atBound = new RegExp(
  `(?:人次|公里|平方米|[个家所名人场次项件条座处套亩户支期门种间张栋台吨辆元周天])${bound}`,
  'uy',
);
/** Units that end no word, whatever stands in front. */
const anywhereAtBound = new RegExp(`(?:人次|平方米|亩|吨|栋|辆|岁)${bound}`, 'uy');
const endsUnit = /[方公周车人]/u;
/** 骨干教师名以上, and no 排名以上. */
const namedAtBound = new RegExp(`名${bound}`, 'uy');
const endsPerson = /[师家员生长才人干]/u;

const person =
  '(?:教师|医师|医生|学生|毕业生|人员|党员|学员|队员|人才|校长|园长|干部|骨干|带头人|博士|硕士|护士|专家|儿童|老人|志愿者|能手|后备人选|后备人才)';
const body =
  '(?:企业|机构|公司|医院|基地|门店|超市|合作社|农场|食堂|景区|民宿|养老院|幼儿园|图书馆)';
/** By its nouns a measure word at the start of a phrase is told from 名师, 家庭, 所属 and 间接. */
const withThing = new RegExp(
  `名(?!师(?!范)|[校家优医录单额称牌城镇村园著贵老中特企院班教品片胜次义誉人作店])[\\u4e00-\\u9fff]{0,12}?${person}|` +
    `家(?![庭长校政访电具禽畜园风教门属装委用居纺])[\\u4e00-\\u9fff]{0,10}?${body}|` +
    '所(?:[省市区县]级|公办|民办|普通|示范|独立|完全|九年|初中|高中|中职|高校|幼儿园|小学|中小学|学校|乡镇|农村|城区|境外)|' +
    '间(?:教室|宿舍|实验室|功能室)',
  'uy',
);
/** 个人, 个体, 个别, 个旧市 */
/** 新开工49个、万平方米、3.2万户: of 256万 the numeral is left; 、亩围栏, and no 亩均. */
const inSeries =
  /(?:万(?:个|平方米|户|人次|亩|吨|公里)(?=[、，；。])|(?:公里|平方米|亩(?!均)|吨)(?=[\u4e00-\u9fff]))/uy;
/** 培训万人次以上: with a bound nobody means ten thousand. */
const thousandsAtBound = new RegExp(
  `万(?:(?:人次|平方米|公里)${bound}|(?:[人名户亩个吨件])左右)`,
  'uy',
);
/** 城镇新增就业人以上 */
const working = /(?:就业|再就业|参保)$/u;
const item =
  /个(?![人体性别案股税头子把儿月私位贷展转数中例旧好]|[，。；、）])(?:[\u4e00-\u9fff]{1,2}|(?=“))/uy;
const amount = /万元(?![产工增单生地户村以])/uy;
const paid =
  /(?:给予|补助|奖励|投入|投资|最高|可至|可达|不超过|不低于|不少于|资助|下拨|安排|筹集|拨付|补贴|资金)$/u;
/** 对全区家养老机构开展检查 */
const wholePlace = /^[全我本][省市县区镇乡校旗州]$/u;
const LONGEST_WORD = 4;

/** Where a text begins a phrase with a measure word, and the number in front of it is gone. */
export function lostCounts(text: string): LostNumber[] {
  const found: LostNumber[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!starts.hasAt(text, at) || counting.hasAt(text, at - 1)) continue;
    if (text.startsWith('若干', at - 2)) continue;
    const end = endOfCount(text, at);
    if (end === null) continue;
    found.push({ at: opens.hasAt(text, at - 1) ? at : Math.max(0, at - 2), end });
    at = end - 1;
  }
  return found;
}

function endOfCount(text: string, at: number): number | null {
  const opening = opens.hasAt(text, at - 1);
  const here =
    opening || wholePlace.test(text.slice(Math.max(0, at - 2), at))
      ? (endAt(withThing, text, at) ??
        (text.charAt(at - 1) === '、' ? endAt(inSeries, text, at) : null))
      : null;
  if (here !== null) return here;
  const asked = (opening && !text.startsWith('等次', at - 1)) || asks.hasAt(text, at - 1);
  const bounded = asked ? endAt(atBound, text, at) : null;
  if (bounded !== null) return bounded;
  const isHan = han.hasAt(text, at - 1);
  switch (text.charAt(at)) {
    case '个':
      return isHan || opening ? endAt(item, text, at) : null;
    case '万':
      if (isHan && endAt(thousandsAtBound, text, at) !== null)
        return endAt(thousandsAtBound, text, at);
      return paid.test(text.slice(Math.max(0, at - LONGEST_WORD), at))
        ? endAt(amount, text, at)
        : null;
    case '名':
      return endsPerson.test(text.charAt(at - 1)) ? endAt(namedAtBound, text, at) : null;
    default:
      if (text.charAt(at) === '人' && working.test(text.slice(Math.max(0, at - LONGEST_WORD), at)))
        return endAt(atBound, text, at);
      return isHan && !endsUnit.test(text.charAt(at - 1)) ? endAt(anywhereAtBound, text, at) : null;
  }
}

function endAt(sign: RegExp, text: string, at: number): number | null {
  sign.lastIndex = at;
  return sign.test(text) ? sign.lastIndex : null;
}
