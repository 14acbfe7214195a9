import type { Paragraph, PlanDocument, Part, Quantity } from '@yaodian/parser';
import { isComparison } from '../shared/compared-number.ts';
import type { Indicator } from '../shared/indicator.ts';
import { frameOf } from '../shared/indicator-names.ts';
import { isRate } from '../shared/written-number.ts';

/** An indicator under the name that a table shows it by. */
export class NamedIndicator implements Indicator {
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
  readonly quantity: Quantity;
  readonly index: number;
  readonly scope: string;
  readonly distinctions: string;
  readonly year: number | null;
  readonly chapter: Indicator['chapter'];
  readonly reached: boolean;
  readonly nature: Indicator['nature'];
  readonly lowIsGood: boolean;
  readonly headings: readonly string[];
  readonly key: string;
  readonly frame: string;
  readonly name: string;
  readonly places: number;
  readonly comparable: boolean;
  /** As people read it: 女党员占比. */
  readonly metric: string;
  /** True for what is said of another number's change: nobody misses it where it is not said. */
  readonly isChange: boolean;

  /** `subject` is what a share, a rate or a change is said of: fewer complaints are better, a smaller share of them too. */
  constructor(indicator: Indicator, key: string, metric: string, subject?: NamedIndicator) {
    this.document = indicator.document;
    this.part = indicator.part;
    this.paragraph = indicator.paragraph;
    this.quantity = indicator.quantity;
    this.index = indicator.index;
    this.scope = indicator.scope;
    this.distinctions = indicator.distinctions;
    this.year = indicator.year;
    this.chapter = indicator.chapter;
    this.reached = indicator.reached;
    this.nature = indicator.nature;
    this.lowIsGood = subject?.lowIsGood ?? indicator.lowIsGood;
    this.headings = indicator.headings;
    this.places = indicator.places;
    this.key = key;
    this.metric = subject === undefined ? metric + stepVerb(indicator) : metric;
    this.isChange = subject !== undefined && change.test(key);
    this.frame = frameOf(this);
    this.name = [key, indicator.scope, indicator.nature, indicator.quantity.change].join('|');
    this.comparable = key === indicator.key ? indicator.comparable : key.length >= SHORTEST;
  }
}

/** 近视率下降1个百分点 says how far to go, not where to stand. */
function stepVerb({ nature, quantity: { verb, metric } }: Indicator): string {
  const isStep =
    nature !== 'level' && /^(?:提高|降低|下降|减少|增长|上升|压减|压降|回落)$/u.test(verb);
  return isStep && metric !== '' && !metric.endsWith(verb) ? verb : '';
}

/** Shorter names say too little without their place. */
const SHORTEST = 4;

/** What a share, a rate or a change is called, which has its subject in front of it. */
const share = /^(?:约?占|占比|比重|比例)/u;
const growth = /^(?:增幅|增速|增长|降幅|同比|环比|[比较与])/u;
const bareVerb =
  /^(?:改造|新建|改建|扩建|提升|改造提升|续建|建成|修复|新增|开工|完工|竣工|建设|整治|治理)$/u;
const change = /(?:[增降]幅|净[增减]|[增减]收|[增减]产|增加|减少|增减)$/u;
const average = /([日月年人户亩]均)(?:为|达|约)?$/u;

/**
 * The indicators of a plan in the order of its text, each under a name of its own: 占30% behind 女党员12名 is
 * 女党员占比. What says in another unit what stands in front of it (26700公顷（40万亩）) is none, nor is a share
 * without a subject.
 */
export function namedIndicators(indicators: readonly Indicator[]): NamedIndicator[] {
  const found: NamedIndicator[] = [];
  let subject: NamedIndicator | null = null;
  for (const indicator of indicators) {
    const { text } = indicator.paragraph.reading;
    if (isRestated(text, indicator.quantity)) continue;
    const kind = kindOf(text, indicator);
    if (kind === null) {
      subject = new NamedIndicator(indicator, indicator.key, metricOf(text, indicator));
      found.push(subject);
      continue;
    }
    // What was said in another paragraph is no subject of this one.
    if (subject?.paragraph !== indicator.paragraph) continue;
    found.push(new NamedIndicator(indicator, subject.key + kind, subject.metric + kind, subject));
  }
  return found;
}

/** 占比, 增幅, 净增, 日均: what a number says of the one in front; null where it has a name of its own. */
function kindOf(text: string, { quantity }: Indicator): string | null {
  const { metric, unit } = quantity;
  const isShare = isRate(unit);
  const { start } = quantity.inReading;
  const front = text.slice(Math.max(0, start - 12), start);
  if (isShare && share.test(metric)) return '占比';
  const rate = `${front.includes('环比') ? '环比' : ''}${quantity.change === '-' ? '降幅' : '增幅'}`;
  if (isShare && (growth.test(metric) || metric === '')) return rate;
  if (isComparison(text, quantity))
    return isShare
      ? rate
      : (/(?:净增|净减|增收|减收|增产|减产|增加|减少)(?=了?$)/u.exec(front)?.[0] ?? '增减');
  if (growth.test(metric) && /(?:净增|增产|减产|增加|减少)$/u.test(metric)) return metric.slice(-2);
  const mean = average.exec(front)?.[1];
  if (mean !== undefined && metric.length <= 1) return mean;
  return bareVerb.test(metric) ? metric : null;
}

/** How far in front of its number a name may stand, and a list in front of a name begin. */
const FURTHEST = 40;
const listInFront = /(?:[，。；：,;:（(的]|其中|组织|开展|完成|建设)((?:[一-鿿]{1,8}、){1,4})$/u;

/** 新建幼儿园12所 is not 幼儿园1200所: what is added to a stock is told apart from it. */
const adding = /^(?:新建|新增|改建|扩建|改扩建|新改扩建|续建|拆除)$/u;

const actionBehind = /^(.{2,}?)(?:更换|配备|安装|新增|改造|增加|购置|添置|完成).*$/u;

/** The name with all that it lists (音乐、体育、美术教师), without verbs in front, and in full where it is short. */
function metricOf(text: string, { key, quantity }: Indicator): string {
  const { metric, verb } = quantity;
  if (metric.length <= SHORTEST && key.length > metric.length && key.endsWith(metric)) return key;
  const name = metric
    .replace(/^.*\d[^0-9]{0,12}共(?=接收|受理|接到|收到|完成)/u, '')
    .replace(/^(?:\d{1,2}月份?|[一二三四]季度|[上下]半年|全年)(?=.{3})/u, '')
    .replace(/^(全[国省市县区州])?(?:共有|另有|现有|按(?=每))/u, '$1')
    .replace(/(?:\d.*|保持|稳定|巩固|拟按|拟安排)$/u, '');
  if (name === '') return metric;
  const { start, end } = quantity.inReading;
  // 为12所乡镇学校更换床铺5600张: the verb belongs to the next number.
  if (text.startsWith(metric, end))
    return name === metric ? name : name.replace(actionBehind, '$1');
  const at = text.lastIndexOf(metric, start);
  if (at === -1 || start - at > FURTHEST) return name;
  const front = text.slice(Math.max(0, at - FURTHEST), at);
  const bare = name.length <= 2 || (name.length <= SHORTEST && adding.test(verb));
  if (bare && verb !== '' && front.endsWith(verb)) return verb + name;
  return (listInFront.exec(front)?.[1] ?? '').replace(/^其中/u, '') + name;
}

/** 26703千公顷（40054万亩）: the bracket says the same in another unit. */
function isRestated(text: string, { inReading: { start, end } }: Quantity): boolean {
  return (
    start > 0 &&
    '（('.includes(text.charAt(start - 1)) &&
    /^(?:\/[一-鿿]{1,3})?[）)]/u.test(text.slice(end, end + 5)) &&
    /[一-鿿]$/u.test(text.slice(start - 2, start - 1))
  );
}
