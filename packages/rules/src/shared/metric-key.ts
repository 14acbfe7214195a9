// Metric phrases as keys: what two sentences call the same thing is folded together.

/** Region and whole in front of a metric; read as its scope, see `scopeOf`. */
const scopeWords =
  /^(?:全国|全省|全市|全县|全区|全州|全镇|全乡|全系统|我[省市县区州校]|各县[（(]市、区[）)]|各县区|各区县?|各县|各地|市本级|市直|县直|区直|省属|市属|区属|城区|农村|中心城区|老城区|新区)(?:的)?/u;

const leadingWords =
  /^(?:到?20\d\d年底?前?|到?年底前?|年内|到?\d{1,2}月底前?|今年|本年度?|全年|力争|确保|争取|推动|推进|努力|实现|使|让|继续|新|其中|以及|共有|现有|另有|和|与|及|或|同时|完成|达到|新增|增加|新建|创建|建设|培育|招聘|评选|投入|保持|巩固|提高|提升|降低|，|、|的|“|”|\s)+/u;

/** Ways of saying the same: longer first. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/公办园/gu, '公办幼儿园'],
  [/民办园/gu, '民办幼儿园'],
  [/示范园/gu, '示范幼儿园'],
  [/(?:适龄)?儿童少年/gu, '儿童'],
  [/适龄儿童|适龄幼儿/gu, '适龄幼儿'],
  [/持有教师资格证(?:书)?(?:的)?比例|教师资格证持证率|持教师资格证比例/gu, '持证占比'],
  [/持证率/gu, '持证占比'],
  [/比例|比率|比重|占比率/gu, '占比'],
  [/学前三年教育/gu, '学前三年'],
  [/幼儿数占比/gu, '幼儿占比'],
  [/中小学生|中小学/gu, '学生'],
  [/教师人数|教师数/gu, '教师'],
];
/** What every one of them holds: most names hold none. */
const hasSynonym =
  /[公民]办园|示范园|儿童少年|适龄|持教师|持有教师|持证率|占比率|比[例率重]|学前三年教育|幼儿数|中小学|教师资格证|教师人?数/u;

/** 联合协会举办技能竞赛: what stands in front of a verb that no noun holds is no part of the name. */
const innerVerb = /^.{0,12}(?:创建|举办|评选|修订|选派|创评|遴选|组建|引进|聘请)(?=.{4})/u;

/** The metric without region, verbs, quotation marks and brackets, synonyms folded. */
export function metricKey(metric: string): string {
  let key = /[（(“”‘’《》\s]/u.test(metric)
    ? metric.replaceAll(/[（(][^（()）]{0,20}[）)]/gu, '').replaceAll(/[“”‘’《》\s]/gu, '')
    : metric;
  for (let step = 0; step < 4; step += 1) {
    const shorter = key.replace(leadingWords, '').replace(scopeWords, '');
    if (shorter === key) break;
    key = shorter;
  }
  key = key
    .replace(innerVerb, '')
    .replace(/(?:已经?|均|将|总体|目前|保持|稳定|巩固|控制|维持)$/u, '');
  if (hasSynonym.test(key)) {
    for (const [pattern, word] of synonyms) key = key.replaceAll(pattern, word);
  }
  return key.replaceAll('的', '');
}

/** The whole that a metric speaks of: 全市 and an unnamed one are the same. */
export function scopeOf(metric: string, sentence: string): string {
  const inMetric =
    /(市本级|市直|县直|区直|省属|市属|区属|中心城区|老城区|新区|农村|城区|乡镇)/u.exec(metric)?.[1];
  if (inMetric !== undefined) return inMetric;
  return (
    /(市本级|市直|县直|区直|中心城区|老城区|江南新区|农村)(?=[^，。；]{0,20}$)/u.exec(
      sentence,
    )?.[1] ?? ''
  );
}

/** School stages and levels. */
const distinguishing = [
  '幼儿园',
  '学前',
  '小学',
  '初中',
  '义务教育',
  '高中',
  '中职',
  '高职',
  '高校',
  '大学',
  '特教',
  '特殊',
  '老年',
  '社区',
  '研究生',
  '本科',
  '国家级',
  '省级',
  '市级',
  '县级',
  '区级',
  '校级',
  '省一级',
  '省二级',
  '省三级',
  '省一二级',
];

/** School stages and levels that a metric names: two metrics that differ here are two metrics. */
export function distinctionsOf(key: string): string {
  return distinguishing.filter((word) => key.includes(word)).join(' ');
}
