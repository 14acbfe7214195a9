import type { RuleSettings } from '@yaodian/linter';
import type { DeliverableObject } from '../dictionaries/entry.ts';
import { paragraphFact, type Paragraph } from '@yaodian/parser';
import { wordFinder, type WordFinder, type WordHit } from '../dictionaries/word-finder.ts';
import { clauseBefore } from './clause.ts';

/** A result that can be shown at the deadline: `印发《…》`, `举办第五届…`, `通过省级验收`. */
export interface Deliverable {
  readonly verb: string;
  /** Offset of the verb in the text. */
  readonly start: number;
  /** Offset behind the clause that holds the object. */
  readonly end: number;
}

type Dictionaries = RuleSettings<unknown>['dictionaries'];

/** Longest stretch in front of and behind a verb that is looked at. */
const REACH = 60;
const clauseEnd = /[，。；：！？,;:!?\n]/u;
const ordinal = /第[一二三四五六七八九十百0-9]{1,4}[届次期轮批]/u;
const quoted = /[《“]/u;
const generic = /实施|工作|相关|有关|具体|配套|年度|本地|各类|一批|若干|等/gu;
const documentNoun =
  /意见|方案|办法|规划|计划|细则|规定|条例|指南|标准|清单|目录|章程|规程|手册|协议|责任书|报告|预案|公约|白皮书|制度|台账|名录|流程图|路线图|时间表/u;
const facilityNoun =
  /学校|校区|中学|小学|初中|高中|学院|大学|幼儿园|医院|卫生院|中心|平台|公园|广场|大桥|道路|公路|快速路|铁路|场馆|[体图博展]\S{0,3}馆|食堂|宿舍|教学楼|综合楼|养护楼|业务楼|住院楼|大楼|水库|湿地|基地|园区|产业园|小区|项目|工程|泵站|水厂|电站|车站|码头|停车场|实验室|工作站|联盟|集团|委员会|公司|系统|专班|监测网|管网|路网|一期|二期/u;
const approval = /验收|评估|认定|复评|复检|审查|评审|复核|核查|备案|立项|考核|达标/u;
const completion = /普查|清查|搬迁|验收|换届|修编|改造|封顶|主体|整治|评估|移交|挂牌/u;

/** Whether a paragraph names a deliverable. Looks at 60 characters around each verb only. */
export function holdsDeliverable(paragraph: Paragraph, dictionaries: Dictionaries): boolean {
  return factsOf(wordFinder('deliverable-verbs', dictionaries)).holdsDeliverable(paragraph);
}

/** The documents that a paragraph says will be issued: `出台《…》`, `制定家校协同育人实施意见`. */
export function documentsIn(paragraph: Paragraph, dictionaries: Dictionaries): Deliverable[] {
  return factsOf(wordFinder('deliverable-verbs', dictionaries))
    .verbsIn(paragraph)
    .filter(({ entry }) => entry.object === 'document')
    .flatMap((hit) => deliverableAt(paragraph.reading.text, hit) ?? []);
}

/** What is kept with each paragraph, for the words of one config. */
interface DeliverableFacts {
  readonly verbsIn: (paragraph: Paragraph) => readonly WordHit[];
  readonly holdsDeliverable: (paragraph: Paragraph) => boolean;
}

const known = new WeakMap<WordFinder, DeliverableFacts>();

function factsOf(verbs: WordFinder): DeliverableFacts {
  let facts = known.get(verbs);
  if (facts === undefined) {
    const verbsIn = paragraphFact(({ reading }) => verbs.find(reading.text));
    const holdsDeliverable = paragraphFact((paragraph) =>
      verbsIn(paragraph).some((hit) => deliverableAt(paragraph.reading.text, hit) !== null),
    );
    facts = { verbsIn, holdsDeliverable };
    known.set(verbs, facts);
  }
  return facts;
}

function deliverableAt(text: string, { entry, start, end }: WordHit): Deliverable | null {
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(clauseEnd);
  const object = stop === -1 ? behind : behind.slice(0, stop);
  const front = clauseBefore(text, start);
  if (inTitle(front) || !suffices(entry.object ?? 'completion', front, object)) return null;
  return { verb: entry.word, start, end: end + object.length };
}

/** 《名师评选办法》: a word of a title does nothing. */
function inTitle(front: string): boolean {
  return front.lastIndexOf('《') > front.lastIndexOf('》');
}

function suffices(kind: DeliverableObject, front: string, object: string): boolean {
  switch (kind) {
    case 'document':
      // 某规划纲要的编制 names it in front.
      return (
        object.includes('《') ||
        isNamedDocument(object) ||
        (front.endsWith('的') && isNamedDocument(front))
      );
    case 'facility':
      return quoted.test(object) || facilityNoun.test(object) || facilityNoun.test(front);
    case 'event':
      return quoted.test(object) || ordinal.test(object);
    case 'approval':
      return approval.test(object);
    case 'completion':
      return (
        quoted.test(object) ||
        ordinal.test(object) ||
        facilityNoun.test(object) ||
        completion.test(object)
      );
  }
}

/** `家校协同育人实施意见` names a document, `相关配套方案` does not. */
function isNamedDocument(object: string): boolean {
  const at = object.search(documentNoun);
  return at > 0 && object.slice(0, at).replaceAll(generic, '').length >= 4;
}
