// What stood in place of a blank.

import { paragraphFact } from '@yaodian/parser';

/** 达到 亿元, 投资 万元: the number is gone, and its blanks are left. */
const asksNumber =
  /(?:达到?|超过?|突破|增长|下降|提高|降低|减少|增加|[至到为约近]|实现|完成|投[资入]|收入|产值|总值|支出|资金|[税征]收|额)$/u;
const unitBehind =
  /^(?:[万亿]?元|[万亿](?:[吨亩人户件株头]|平方米|立方米|千瓦)|个百分点|平方米|平方公里|公里|公顷|人次|亩(?!均)|吨)/u;
/** 培训护理员 人次。: at the end of a clause these are counted, whatever stands in front of the number. */
const countedBehind =
  /^(?:人次|个百分点|平方米|平方公里|立方米|公里|公顷)(?=(?:以上|以内|左右)?(?:[，。；、）]|$))/u;
const numeralBefore = /[0-9０-９一二三四五六七八九十百千万亿两几数多余]$/u;
/** 贯彻落实 关于“三农”工作重要指示精神: somebody's name is gone. */
const asksName = /(?:贯彻|落实|学习|践行|领会|按照|围绕|牢记|遵循)$/u;
const saidBehind =
  /^(?:系列)?(?:重要(?:讲话|指示|论述|批示)|视察|考察|总书记|新时代中国特色|关于[^，。；]{0,20}重要(?:讲话|指示|论述|批示))/u;

/** What a blank between two words stands for, by the words around it; null where nothing is gone. */
export function lostAt(text: string, start: number, end: number): 'lostNumber' | 'lostWord' | null {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 30);
  if (asksNumber.test(before) && unitBehind.test(behind)) return 'lostNumber';
  if (countedBehind.test(behind) && !numeralBefore.test(before)) return 'lostNumber';
  return asksName.test(before) && saidBehind.test(behind) ? 'lostWord' : null;
}

/** 整改率达到 。 不少于 ，: what is reached is gone, its unit included. 要求均已达到 。 lacks nothing. */
const asksValue =
  /(?:不[低少高多]于|不超过|(?:提高|提升|增加|降低|下降|压减|缩短|扩大)[到至]|(?:控制|稳定|保持|维持)在|(?:率|比例|占比|比重|数|量|额|产值|面积|规模)(?:要|应|须|需|力争|争取|确保|均|都)?达到?)$/u;
const LONGEST_QUESTION = 12;

/** Whether a blank in front of a mark stands for a value. */
export function isLostValue(text: string, start: number): boolean {
  return asksValue.test(text.slice(Math.max(0, start - LONGEST_QUESTION), start));
}

const blank = /[ \t\u3000\u00a0]+/gu;

/** Whether a paragraph holds a blank in place of a number: 造林达到 万亩. */
export const losesNumber = paragraphFact(({ reading: { text } }) => {
  for (const { 0: gap, index } of text.matchAll(blank)) {
    if (lostAt(text, index, index + gap.length) === 'lostNumber' || isLostValue(text, index))
      return true;
  }
  return false;
});
