// A comparison whose value is gone with its unit: 覆盖率达到。 面积稳定在以上, 比上年下降左右.

import { matchesIn } from '../../shared/matches-in.ts';
import type { LostNumber } from './lost-numbers.ts';

const bounds = '以上|以下|以内|之内|左右';
const clauseEnd = '(?=[，。；、）,;)和及]|$)';
const reaching =
  '(?:控制|稳定|保持|维持|巩固)在|(?:提高|提升|增加|降低|下降|压减|压缩|缩短|扩大|增长)[到至]|[增降]至';
const words = `${reaching}|达到?|不低于|不少于|不高于|不超过|超过?|增长|下降|提高|提升|降低|增加|减少|压减|压缩|缩短`;
/** 达到以上, and at the end of a clause also 稳定在. */
const lost = new RegExp(`(?:(?:${words})(?:${bounds})|(?:${reaching}|达到?))${clauseEnd}`, 'gu');
/** What has a value: the word alone may end a clause behind anything else (要求均已达到). */
const metric =
  /(?:率|比例|占比|比重|数|量|总额|额|产值|面积|规模|人次|人数|里程|指数|密度|投资|收入|支出|经费|床位|学位|托位|增速|增幅|强度|浓度|寿命|年限|水平|成本|学生|教师|人员|企业|学校|基地|机构|项目|游客)(?:[（(][^（）()]{1,12}[）)])?(?:要|应|须|需|力争|争取|确保|均|都|分别|总体|平均|全部)?$/u;
const LONGEST_METRIC = 24;
/** 要求均已达到。 is passive: what is met stands in front. */
const met =
  /(?:已经?|[均都]|全部|全面|如期|[未能可难]|能够|可以|难以|基本|标准|要求|目标|条件|任务|预期|需求|[的所])$/u;
/** 分别增长、6%和5%: of a series the first value is lost. */
const first = /(?:增长|下降|提高|提升|降低|增加|减少|压减)(?=、[0-9.]+(?:%|％|个百分点))/gu;
/** 旅游收入增长。 with nothing in front of it: 促进收入增长, 保持投资增长 are aims, and need none. */
const changed =
  /(?<=^|[：，。；、,;])[\u4e00-\u9fff]{2,12}(?:收入|产值|总值|营收|总额|销售额|零售额|投资|贸易|吞吐量|游客|人次|增加值|进出口|成交额|数量)(?:同比|年均|分别|均)?(?:增长|下降|压减)(?=[，。；,;]|、力争|$)/gu;
const governed =
  /[促带推拉助保]|实现|支撑|支持|满足|适应|随着|确保|力争|争取|有利|引领|驱动|刺激|稳定|持续|快速|稳步|平稳|逐[年步]|不断|明显|大幅|显著|以(?![上下内])|使|让|让|为|因|由|与|和/u;

/** Where a comparator has lost the value behind it. */
export function lostValues(text: string): LostNumber[] {
  const found: LostNumber[] = [];
  for (const { 0: word, index } of matchesIn(text, lost)) {
    const alone = word === '达到' || word === '达';
    const before = text.slice(Math.max(0, index - LONGEST_METRIC), index);
    if (alone && !metric.test(before) && (word === '达' || met.test(before))) continue;
    found.push({ at: index, end: index + word.length });
  }
  for (const { 0: word, index } of matchesIn(text, first))
    found.push({ at: index, end: index + word.length });
  if (/增长|下降|压减/u.test(text))
    for (const { 0: clause, index } of matchesIn(text, changed)) {
      if (!governed.test(clause)) found.push({ at: index, end: index + clause.length });
    }
  return found;
}
