import type { Quantity } from '@yaodian/parser';
import { subtract } from '@yaodian/schema';
import { restated } from '../../shared/restated.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { isDoneOf } from './bracket-rates.ts';
import { mayBe } from './one-digit-share.ts';
import { PLAN } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';

/** Words of the whole of which a duty was done: 应办结4500件, 受理120件, 交办85件. */
const duty =
  /(?:应|受理|收到|接到|接收|收件|交办|派单|转办|转派|排查|摸排|计划|下达|任务|检查|抽查|抽检|监测|签约|投资总额|协议资金|送审|报审)[^，。；、,;]{0,8}$/u;
/** 计划新建20个，已建成18个，完成率90%: what was planned was completed. */
const built = /(?:建成|竣工|完工|建设|新建|改造|实施|到位|造林|开工)$/u;
/** 受理1250件，审结1175件，结案率94%: a court's word for it; 立案 is what it is of elsewhere. */
const closed = /(?:[审办执]结|结案)[^，。；、,;0-9]{0,4}$/u;
const opened = /立案[^，。；、,;0-9]{0,4}$/u;
/** 到位资金26亿元，拨付25亿元，拨付率96%: nobody pays out what did not come in. */
const received = /到位[^，。；、,;0-9]{0,8}$/u;
const longestRate = 6;
/** No more numbers stand between a rate and its whole. */
const MOST_BETWEEN = 9;

/**
 * 应接种5400人，已接种5130人，接种率95%: a rate that is named after what was done. The whole is the
 * number whose words speak of a duty, the part the one whose verb the rate repeats.
 */
export function rateOfDuty(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  if (rate === undefined || !isRate(rate.unit)) return null;
  // 办结率达98% says what is, 办结率提高到98% what will be.
  if (rate.isLevel && !/^达到?/u.test(rate.text)) return null;
  const name = /([一-鿿]{2,6})率(?:为|达|达到)?\s?$/u.exec(
    text.slice(Math.max(0, rate.inReading.start - longestRate - 4), rate.inReading.start),
  )?.[1];
  if (name === undefined) return null;
  const verb = name.slice(-2);
  let part: Quantity | null = null;
  let isRest = false;
  let isPlanned = false;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at -= 1) {
    const candidate = quantities[at];
    if (candidate === undefined) return null;
    const stops = between(text, candidate, rate).match(/[。\n]/gu)?.length ?? 0;
    if (stops > 1 || (stops > 0 && part === null)) return null;
    const front = text.slice(
      Math.max(0, candidate.inReading.start - 14),
      candidate.inReading.start,
    );
    if (part === null) {
      const done = endsInDeed(front, name, verb);
      // 已按期办结 is more than 办结: the rate must name what was done as the text does.
      if (done && isExact(candidate) && isWhole(front, name)) {
        part = candidate;
        isRest = isOpposed(front, verb) !== isOpposed(name, verb);
      }
    } else if (candidate.unit === part.unit) {
      // 建设住房107000套，已配租配售105272套，配租配售率98.39%: no duty, but so near that nothing else is meant.
      const isDuty =
        duty.test(front) ||
        (name === '结案' && opened.test(front)) ||
        (name === '拨付' && received.test(front));
      if (isDuty) isPlanned = true;
      // 计划投资12亿元。已完成投资9亿元，投资完成率75%: what a sentence in front planned must come near.
      if (stops > 0 && !(isDuty && mayBe(part, candidate, rate))) return null;
      const isSaid = isSaidSo(text, part, name) || isDoneOf(between(text, candidate, part));
      if (!isDuty && !(isSaid && mayBe(part, candidate, rate))) continue;
      const isSure = verb !== '完成' && verb !== '结案' && verb !== '拨付';
      const sure = !isDuty || isSure || mayBe(part, candidate, rate);
      if (isRest) return rateOfRest(part, candidate, rate);
      return sure && isExact(candidate)
        ? { rate, part, total: candidate, series: null, name: `${name}率` }
        : null;
    }
  }
  // 完成投资78亿元，投资完成率120%: a paragraph in front may say what was planned.
  return verb === '完成' && part !== null && !isRest && !isPlanned && !isRate(part.unit)
    ? { rate, part, total: null, series: null, name: PLAN }
    : null;
}

/** Whether words end in a deed that was not done: 不合格, 检出不合格食品. */
function isOpposed(words: string, verb: string): boolean {
  const at = words.lastIndexOf(verb);
  return at > 0 && '不未'.includes(words.charAt(at - 1));
}

/** 抽检1000批次，不合格20批次，合格率98%: of what is left. */
function rateOfRest(part: Quantity, total: Quantity, rate: Quantity): ShareStatement | null {
  if (!isExact(total)) return null;
  const rest = restated(part, { value: subtract(total.value, part.value) });
  return rest.value.mantissa > 0n && mayBe(rest, total, rate)
    ? { rate, part: rest, total, series: null, name: '合格率' }
    : null;
}

/** 已接种, 办结 and 履约项目: the verb, and perhaps the general noun that it has. */
function endsInDeed(front: string, name: string, verb: string): boolean {
  const words = front.replace(/(?:项目|资金|案件|金额|样品|食品|产品)$/u, '');
  // 已完成森林抚育面积10.9万亩，任务完成率80%: what was completed stands behind the verb.
  if (verb === '完成' && /完成[^，。；、,;：:0-9]{2,8}$/u.test(front)) return true;
  if (verb === '拨付' && /拨付[^，。；、,;：:0-9]{2,8}$/u.test(front)) return true;
  if (verb === '完成' && built.test(front)) return true;
  if (name === '结案' && closed.test(front)) return true;
  return words.endsWith(name) || words.endsWith(verb) || words.endsWith(`已${verb.slice(-1)}`);
}

/** Whether a number was said to be done in the very words of the rate. */
function isSaidSo(text: string, { inReading: { start } }: Quantity, name: string): boolean {
  return text.slice(Math.max(0, start - name.length - 1), start) === `已${name}`;
}

function between(text: string, from: Quantity, to: Quantity): string {
  return text.slice(from.inReading.end, to.inReading.start);
}

/** 按期办结率 is of what was 按期办结, 办结率 of all that was 办结. */
function isWhole(front: string, name: string): boolean {
  const qualified = /(?:按时|按期|及时|一次|初次|限期|规范)[^，。；、,;]{0,4}$/u;
  return qualified.test(front) === (name.length > 2 && qualified.test(name));
}
