import { metricAfter, metricBefore } from './metric-phrase.ts';
import type { MetricPhrase } from './metric-phrase.ts';
import type { ScannedNumber } from './number-scan.ts';
import type { Quantity } from './quantity.ts';

/** What a number measures: the noun behind it, else the one in front, dealt out where 分别 says so. */
export function metricOf(
  text: string,
  number: ScannedNumber,
  start: number,
  end: number,
  before: string,
  previous: Pick<Quantity, 'inReading'> | null,
): MetricPhrase {
  const apart = /(?:，|,)?(?:分别|均|各)[^，。；、]{0,6}$/u.test(before.slice(-12));
  const noun = number.unitKind === 'rate' || number.unitKind === 'time' || /元$/u.test(number.unit);
  const behind = noun && !text.startsWith('的', end) ? null : metricAfter(text, end);
  if (behind !== null && behind.text !== '') return behind;
  // 学前三年入园率96%: only a target or a state ends the noun in front, no span and no name.
  const front = metricBefore(text, start, previous?.inReading.end ?? 0);
  if (front.text !== '') return apart ? dealt(text, front, start) : front;
  // 分别达到2000元和2500元: the second number belongs to the second noun.
  if (
    previous !== null &&
    /^(?:和|与|、|及|以及|或)$/u.test(text.slice(previous.inReading.end, start).trim())
  ) {
    const again = metricBefore(text, previous.inReading.start);
    if (again.text !== '') return again;
  }
  return front;
}

/** Names in front of 分别 reach no further back. */
const LONGEST_LIST = 160;

/** Of A、B分别达到X和Y: the first number takes the first noun. */
function dealt(text: string, last: MetricPhrase, start: number): MetricPhrase {
  if (!/分别[^，。；、]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))) return last;
  // A hostile line has no mark at all: no further back than a long list.
  const front = text.slice(Math.max(0, last.start - LONGEST_LIST), last.start);
  const mark = Math.max(...[...'，。；,;：:'].map((sign) => front.lastIndexOf(sign)));
  const listStart = last.start - front.length + Math.max(mark, 0);
  const list = text.slice(listStart, last.end);
  const firstEnd = list.search(/[、和与]/u);
  if (firstEnd === -1) return last;
  const first = metricBefore(text, listStart + firstEnd);
  if (first.text === '') return last;
  const head = /(?:率|占比|比例|数|额|量|值)$/u.test(first.text)
    ? ''
    : (/(?:[\u4e00-\u9fff]{1,8}(?:率|占比|比例|数|额|量|值))$/u.exec(last.text)?.[0] ?? '');
  return head === '' ? first : { ...first, text: `${first.text}${tailOf(last.text, head)}` };
}

/** The part of the last noun that its siblings share: 学龄人口入学率 of 初中学龄人口入学率. */
function tailOf(noun: string, head: string): string {
  return noun === head && noun.length > 4 ? noun.slice(2) : head;
}
