/** The noun phrase that a number counts or measures, with offsets in the same text. */
export interface MetricPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const none: MetricPhrase = { text: '', start: 0, end: 0 };

/** Verbs and adverbs in front of the noun: 计划增加|公办园学位8000个. */
const leading =
  /^(?:(?:全[年区市县省州]将|全年|今年|本年度?|年内|预计|计划|力争|争取|确保|努力|拟|将|再|要|共(?!青|享|建)|均|总(?!体近视|支部|书记|工会|干事)|累计|继续|推动|推进|加快|完成|实现|达到|新建成?|改扩建|改建|扩建|迁建|重建|新增|增加|新设|增设|建成|建设|创建|打造|培育|培养|发展|引进|招聘|招收|推出|推选|遴选|评选|选派|认定|开展|举办|组织|组建|实施|启动|投入|争创|支持|保持|巩固|稳步|提高|提升|降低|减少|压减|扩大|加固|改造|拆除|重点|落实|打通|治理|优化|调整|树立|续建|亮化|安排|改善|新改扩?建|归集|化解|开工|动工|整治|修建|铺设|实施|聘请|创作|开工|竣工|购置|配备|安装|解决|资助|培训|新培育|力求|分别|其中|以及|以|及|和|与|使|让|对|并|且|并且|含|（|\(|）|\)|：|:|\s|“|(?:到|至)?20\d\d\s?年(?:底前|底|末)?|在?“?十[三四五六]五”?(?:期间|时期)|在(?![校园职编岗建册读]))(?![率类性]))+/u;

/** What follows the noun in front of its number: 合格率|不低于95%. */
const trailing =
  /(?:不得低于|不低于|不少于|不超过|不高于|达到|分别达到|分别达|均达到|均达|分别为|均为|达|为|是|有|保持在|稳定在|巩固在|控制在|巩固达|提高到|提升到|提升至|提高至|增加到|增加至|扩大到|扩大至|下降到|下降至|降低到|降低至|降到|降至|增至|提高|提升|降低|下降|增加|增长|减少|上升|回落|下滑|上涨|压缩至|压缩到|缩短至|缩短到|压缩|缩短|每年|全部|均|都|各|约|近|超过|超|逾|突破|至少|再|了|共|总计|合计|累计|平均|以|（|\(|：|:|\s|“|由|从|计划|力争|确保)$/u;

/** 近视率|比2020年|下降: the comparison belongs to neither. */
const comparison = /(?:比|较|在)(?:20\d\d年|去年|上年|上一年|同期|前年)(?:度|同期|基础上|末|底)?$/u;

/** A verb behind the counted noun ends it: 2所特教学校|通过…. */
const predicate =
  /(?:通过|参加|完成|成为|获|纳入|达到|实现|增挂|入选|并|开展|进行|参与|创成|投入使用|得到|竣工|开工|建成|全部|均|都|到|在|为|，|。|；|、|,|;|：|:|！|（|）|\(|\)|《|》|\n|以上|左右|和|以及|其中|等(?![级次]))/u;

/** What a phrase does not reach over, by code unit. */
const punctuation = new Uint8Array(0x10000);
for (const sign of '，。；、,;：:！？!?\n《》（）()【】') punctuation[sign.charCodeAt(0)] = 1;
/** Longest words that {@link trailing} and {@link comparison} find at the end of a text. */
const longestTrailing = 4;
const longestComparison = 9;

/** Longest phrase that is looked for on either side of a number. */
const reach = 28;

/** The noun behind a number and its unit: 20所|书香校园. */
export function metricAfter(text: string, from: number): MetricPhrase {
  const window = text.slice(from, from + reach);
  const skipped = /^(?:以上|左右|的|及以上|\s|“)*/u.exec(window)?.[0].length ?? 0;
  const rest = window.slice(skipped);
  const stop = predicate.exec(rest)?.index ?? rest.length;
  const noun = rest.slice(0, stop).replace(/[”"\s]+$/u, '');
  if (noun === '' || /^(?:[的之内前后上下者/]|增加|提高|提升|扩大|增长|下降|降低|减少)/u.test(noun))
    return none;
  const start = from + skipped;
  return { text: noun, start, end: start + noun.length };
}

/**
 * The noun in front of a number, its comparators and verbs: 公办园学位|8000个. It does not reach
 * over `floor`, where the number before it ends.
 */
export function metricBefore(text: string, at: number, floor = 0): MetricPhrase {
  const windowStart = Math.max(floor, at - reach);
  let window = text.slice(windowStart, at);
  let end = window.length;
  for (let step = 0; step < 8; step += 1) {
    const tail =
      trailing.exec(window.slice(-longestTrailing)) ??
      comparison.exec(window.slice(-longestComparison));
    if (tail === null) break;
    end -= tail[0].length;
    window = window.slice(0, end);
  }
  let from = 0;
  let depth = 0;
  for (let i = end - 1; i >= 0; i -= 1) {
    const sign = window.charAt(i);
    // A name with brackets of its own: 项目（含子项目）4项.
    if (sign === '）' || sign === ')' || sign === '”') depth += 1;
    else if ((sign === '（' || sign === '(' || sign === '“') && depth > 0) depth -= 1;
    else if (depth === 0 && punctuation[window.charCodeAt(i)] === 1) {
      from = i + 1;
      break;
    }
  }
  let phrase = window.slice(from);
  const lead = leading.exec(phrase)?.[0] ?? '';
  if (phrase.trim() === '') return none;
  if (lead.length < phrase.length) {
    from += lead.length;
    phrase = phrase.slice(lead.length);
  } else if (/^(?:投资|投入|培训|建设|发展|服务|改造|资助)$/u.test(phrase)) {
    // 计划投入450万元: the verb is all that names the sum.
  } else return none;
  // The clause before the noun ends with 的 or a verb and its object when it is long: keep the head.
  const inner = /(?:计划|力争|预计|确保)(?=[^计力预确]{0,12}$)/u.exec(phrase);
  const noun =
    inner === null ? phrase : phrase.slice(0, inner.index) + phrase.slice(inner.index + 2);
  const trimmed = noun.replace(/^[\s”"“]+|[\s“”]+$/gu, '');
  if (trimmed === '') return none;
  return { text: trimmed, start: windowStart + from, end: windowStart + end };
}
