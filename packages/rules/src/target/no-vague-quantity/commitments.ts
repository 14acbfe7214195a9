// Verbs with which an office promises what it then counts with a vague word.

/** How far in front of the word its verb is looked for. */
const REACH = 20;

const commits =
  /建设|建成|新建|改建|扩建|创建|打造|培育|培养|引进|评选|认定|遴选|选聘|选树|招聘|开发|举办|组建|推出|创作|表彰|锻造|储备|扶持|推广/u;
/** What is done or added: of 一系列 or 部分 nobody expects a number there, of 一批 one does. */
const finishes =
  /新增|新开工|改造|完成|整治|整顿|修缮|修复|盘活|培训|选派|轮训|资助|救助|救治|组织|添置|购置|配备|更新|安装|发展|布局|上线|引育|增设|设立|清理|淘汰|迁建|提升/u;
const inPlaceOfNumber = /^(?:一大?批|若干|大批|多[个所家名项场]|数[个十百]|几个|众多)$/u;
const mayStandBehind = /^(?:一大?批|若干|多[个所家名项场])$/u;

const counted = new RegExp(
  `(?:${commits.source}|${finishes.source})([\\u4e00-\\u9fff“”]{2,12})$`,
  'u',
);
/** 安排培训经费若干 */
const money =
  /(?:安排|拨付|投入|筹集|筹措|列支|下达|争取)([\u4e00-\u9fff]{0,10}(?:资金|经费|补助|补贴|投资))$/u;
/** 开工一批、竣工一批: each stage of a list with its 一批 counts nothing. */
const stage = /(?:建设|改造|开工|竣工|储备|谋划|实施|推进|整治|完成|投产|建成|培育|签约|落地)$/u;

/** Whether the clause in front of `word` promises something that the word should count. */
export function commitsTo(word: string, front: string): boolean {
  const near = front.slice(-REACH);
  return commits.test(near) || (inPlaceOfNumber.test(word) && finishes.test(near));
}

/** Something that stands in front of the word that counts it, and what it is counted in. */
export interface ThingInFront {
  readonly thing: string;
  readonly unit: '个' | '万元';
}

/** 基层党组织 of 新建基层党组织若干: what a word counts that ends its clause; null where it counts nothing. */
export function thingInFront(word: string, front: string): ThingInFront | null {
  if (!mayStandBehind.test(word)) return null;
  const near = front.slice(-REACH);
  const funds = money.exec(near)?.[1];
  if (funds !== undefined) return { thing: funds, unit: '万元' };
  const thing = counted.exec(near)?.[1];
  return thing === undefined || stage.test(thing) ? null : { thing, unit: '个' };
}
