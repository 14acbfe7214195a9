import { lastClause } from './last-clause.ts';
import { lastMatch } from './last-match.ts';
import type { InlineContext } from './inline-context.ts';
import type { Quantity } from './quantity.ts';
import type { ScannedNumber } from './number-scan.ts';
import {
  achieving,
  countingVerb,
  futureWord,
  namingNoun,
  pastHeading,
  stateWord,
} from './quantity-words.ts';

/** What the reader knows of a number when it asks what the sentence makes of it. */
export interface NumberInSentence {
  readonly text: string;
  readonly number: ScannedNumber;
  /** Where the comparators in front of it begin. */
  readonly start: number;
  /** Behind unit and suffix. */
  readonly end: number;
  /** The sentence up to the comparators, without spaces at its end; at most 160 characters. */
  readonly before: string;
  /** Behind unit and suffix; at most 24 characters. */
  readonly after: string;
  readonly hasComparator: boolean;
  /** 以上, 以下, 以内 … behind the unit. */
  readonly suffix: string;
  /** Inside “…” or 《…》. */
  readonly inName: boolean;
  /** See {@link canHoldTargets}. */
  readonly canBeTarget: boolean;
}

type Meaning = Quantity['reading'];

/** Units that count how often something happens. */
const norm =
  /每(?:年|月|季度?|个?学期|学年|周|天|日|半年|两年|人|生|名|校|位|次|学|堂|个)[^，。；,;]{0,16}$|各$|(?:人均|日均|平均)[^，。；,;]{0,10}$/u;
const completion = /(?:完成|确保|达到?|做到|保证|保障|实现|落实)[^，。；,;、]{0,10}$/u;
const population =
  /(?:全[市县区省州国镇乡校系域局]|街道|系统|辖区内?|各地|所有|现有|上述|其余|每)$/u;

/** Indicators that are counted in years: 人均预期寿命, 平均受教育年限. */
const lifetime = /(?:寿命|教育年限)[^，。；,;、]{0,10}$/u;

/** Decides by the sentence, see “What a target is” in the contracts. */
export function meaningOf(place: NumberInSentence, context: InlineContext): Meaning {
  const { number, before, after, text } = place;
  const previous = before.slice(-1);
  if (previous === '第') return 'ordinal';
  if (place.inName || number.unit === '') return 'name';
  if (number.unitKind === 'age' || number.unitKind === 'span') {
    if (lifetime.test(before)) return isState(place, context) ? 'state' : 'target';
    return number.unitKind === 'age' ? 'condition' : spanMeaning(after);
  }
  if (/^[前后首末]$/u.test(previous) || (previous === '每' && number.unitKind !== 'time'))
    return 'condition';
  if (number.unitKind === 'time') {
    const meaning = timeMeaning(place);
    if (meaning !== 'target') return meaning;
  }
  if (isName(place)) return namingNoun.test(after) ? 'count-of-list' : 'name';
  if (isCondition(place)) return 'condition';
  if (isState(place, context)) return 'state';
  if (isBareRhythm(place)) return 'frequency';
  if (text.charAt(place.end) === '制') return 'name';
  return 'target';
}

function spanMeaning(after: string): Meaning {
  return /^(?:内|之内|以内|前|之前)/u.test(after) ? 'deadline' : 'duration';
}

/** 每天锻炼一小时, 各1小时, 不少于72学时 are norms; 24小时热线 and 30日内 are not. */
function timeMeaning(place: NumberInSentence): Meaning {
  if (/^(?:内|之内|前|之前|后|起)/u.test(place.after)) return 'deadline';
  const cut = /(?:压缩|缩短|压减|减少|提前)[^，。；,;]{0,8}$/u.test(place.before);
  if (place.suffix === '以内' && !cut) return 'deadline';
  if (place.hasComparator || cut || norm.test(place.before)) return 'target';
  if (
    /(?:课时|学时|学分)$/u.test(place.number.unit) &&
    /(?:完成|达到|开设|安排|培训)[^，。]{0,6}$/u.test(place.before)
  ) {
    return 'target';
  }
  return 'duration';
}

/** Chinese numerals name lists and idioms unless a verb of building or a comparator counts with them. */
function isName({ number, before, after, hasComparator, suffix }: NumberInSentence): boolean {
  if (/^[’”]/u.test(after) && /[“‘][^“‘，。]{0,6}$/u.test(before)) return true;
  if (
    number.unit === '个' ||
    number.unit === '项' ||
    number.unit === '件' ||
    number.unit === '条'
  ) {
    if (namingNoun.test(after) && !hasComparator) return true;
  }
  if (!number.chinese || number.unitKind === 'rate' || number.unitKind === 'time') return false;
  if (hasComparator || suffix !== '') return false;
  if (number.unitKind === 'occasion') {
    // 完成一期主体结构: 一期 is a stage of the work, 两次 says how often.
    if (number.unit === '期' || number.unit === '轮') return true;
    return !completion.test(before) && !countingVerb.test(before);
  }
  const bare = /^[百千万亿]/u.test(before.slice(-1)) || number.value.mantissa === 1n;
  if (number.upper !== null) return !lastVerb(before);
  if (/^[名人位]$/u.test(number.unit) && number.value.exponent >= 2) return true;
  if (bare)
    return (
      !countingVerb.test(before) ||
      /^[个项批种位件条]$/u.test(number.unit) ||
      number.value.exponent > 1
    );
  if (/^[个项类种]$/u.test(number.unit)) {
    return (
      !countingVerb.test(before) ||
      /^(?:[^，。；、]{0,6}(?:体系|机制|平台|中心|行动|工程|制度|措施|课堂|建设))/u.test(after)
    );
  }
  return !countingVerb.test(before);
}

function lastVerb(before: string): string {
  const clause = lastClause(before);
  return clause.match(achieving)?.at(-1) ?? '';
}

/** (600人以上)学校, 千人以上就餐学校, 56个及以上超大班额; but not 建设200个以上工作室. */
function isCondition({ number, before, after, suffix }: NumberInSentence): boolean {
  if (number.unitKind === 'rate') return false;
  if (!/^(?:及以上|以上|及以下|以下|以内|之内)$/u.test(suffix)) return false;
  const bracketed = /[（(][^（(）)，。；,;]{0,8}$/u.test(before) && /^[）)]/u.test(after);
  if (bracketed)
    return !/[0-9]/u.test(before.slice(-1)) && !/(?:达|新|建|增|培)[^（(]{0,6}$/u.test(before);
  if (!/^的?[\u4e00-\u9fff“]/u.test(after) || /^[并且和及与、]/u.test(after)) return false;
  const tail = before.slice(-6);
  achieving.lastIndex = 0;
  const governed =
    /(?:了|到|达|于|过|超|(?:遴选|培育|重点)扶持)$/u.test(tail) || endsWithVerb(tail);
  return !governed;
}

function endsWithVerb(tail: string): boolean {
  achieving.lastIndex = 0;
  let end = -1;
  for (const match of tail.matchAll(achieving)) {
    // 推动千人以上学校的食堂建设: the verb governs what follows, not the number.
    if (!/^(?:推动|推进|支持|组织|实施|开展|扶持|帮扶|落实|服务|覆盖|确保)$/u.test(match[0])) {
      end = match.index + match[0].length;
    }
  }
  return end === tail.length;
}

function isState(place: NumberInSentence, context: InlineContext): boolean {
  if (!place.canBeTarget) return true;
  const { number, before, after } = place;
  if (
    before.endsWith('了') &&
    /(?:新增|增加|达到?|完成|建成|实现|下降|提高|开展|举办|获得?|评选|召开|出台|培训|发展|投入|清理|邀请|组织)了$/u.test(
      before.slice(-3),
    )
  )
    return true;
  if (number.unitKind !== 'rate' && population.test(before.slice(-3))) return true;
  // 发挥好679个基层支部的战斗堡垒作用: the body exists, its size is no task.
  if (
    /^[^，。；、,;]{1,14}的[^，。；,;]{0,8}(?:作用|优势|力量|积极性)/u.test(after) &&
    !endsWithVerb(before.slice(-4))
  ) {
    return true;
  }
  const lastState = lastMatch(before, stateWord, (index, word) =>
    isStandingWord(before, index, word),
  );
  if (lastState === -1) return isPastYear(before, context);
  return lastMatch(before.slice(lastState), futureWord) <= 0;
}

/** Parts and chapters in which a number may be a target at all. */
export function canHoldTargets(context: InlineContext): boolean {
  if (context.kind === 'work-summary') return false;
  if (!/^(?:plan|attachment|duplicate)$/u.test(context.partRole)) return false;
  if (/^(?:responsibility|note|deadline)$/u.test(context.paragraphRole)) return false;
  return !context.headings.some((title) => pastHeading.test(title));
}

/** 比去年增长5% compares, and 剩余 in 完成剩余数的50% is what is to be done. */
function isStandingWord(before: string, index: number, word: string): boolean {
  if (index > 0 && '比较在从由按'.includes(before.charAt(index - 1))) return false;
  if (/^(?:剩余|不足|近年)/u.test(word)) return false;
  return !/^(?:去年|上年|上一年|前年|往年)(?:同期|度|水平|基础|末|底)?(?:增长|提高|下降|增加|减少|持平|相比)/u.test(
    before.slice(index),
  );
}

/** 2020年,入园率100%: a sentence that names a year before the plan's own speaks of what was. */
function isPastYear(before: string, context: InlineContext): boolean {
  const from = context.period?.from ?? context.year;
  if (from === null || !before.includes('年')) return false;
  const at = lastMatch(
    before,
    namedYear,
    (index) => !/[（(〔《][^）)〕》]*$/u.test(before.slice(0, index)),
  );
  return at !== -1 && Number(before.slice(at, at + 4)) < from;
}

const namedYear =
  /(?<![比较与同在从自])(?:19|20)\d\d(?=年(?!度?(?:基础|相比|同期|底前|前|版|修订)))/gu;

/** 每月一期 says how often, not how much; 每年不少于40场 and 完成每学期两次 do. */
function isBareRhythm({ number, before, after, hasComparator, suffix }: NumberInSentence): boolean {
  if (number.unitKind !== 'occasion') return false;
  if (hasComparator || suffix !== '' || completion.test(before)) return false;
  const rhythm =
    /每(?:年|月|季度?|个?学期|学年|周|天|日|半年|两年|班|校|人|个?月)[^，。；,;]{0,14}$/u.test(
      before,
    ) || /^\s*[/／](?:年|月|周|学期|季)/u.test(after);
  if (rhythm) return true;
  return number.unit === '次' && number.chinese;
}
