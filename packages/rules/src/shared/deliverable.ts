/** A result that can be shown at the deadline: `印发《…》`, `举办第五届…`, `通过省级验收`. */
export interface Deliverable {
  readonly verb: string;
  /** Offset of the verb in the text. */
  readonly start: number;
  /** Offset behind the clause that holds the object. */
  readonly end: number;
}

type Kind = 'document' | 'facility' | 'event' | 'approval' | 'completion';

/** Verbs by what their object must be, so that `健全机制` and the noun in `教师编制` are none. */
const verbs: readonly (readonly [Kind, readonly string[]])[] = [
  ['document', ['出台', '印发', '发布', '公布', '编制', '制定', '制订', '修订', '报送', '签订']],
  [
    'facility',
    [
      ...['开工', '动工', '封顶', '竣工', '建成', '交付', '投用', '投入使用', '启用', '移交'],
      ...['上线', '成立', '组建', '挂牌', '授牌', '获批', '建设完成', '搬迁'],
    ],
  ],
  ['event', ['举办', '办好', '承办', '召开']],
  ['approval', ['通过']],
  ['completion', ['完成']],
];

/** Longest stretch in front of and behind a verb that is looked at. */
const REACH = 60;
const clauseEnd = /[，。；：！？,;:!?\n]/u;
const ordinal = /第[一二三四五六七八九十百0-9]{1,4}[届次期轮批]/u;
const quoted = /[《“]/u;
const generic = /实施|工作|相关|有关|具体|配套|年度|本地|各类|一批|若干|等/gu;
const documentNoun =
  /意见|方案|办法|规划|计划|细则|规定|条例|指南|标准|清单|目录|章程|规程|手册|协议|责任书|报告|预案|公约|白皮书|制度/u;
const facilityNoun =
  /学校|校区|中学|小学|初中|高中|学院|大学|幼儿园|医院|卫生院|中心|平台|公园|广场|大桥|道路|公路|快速路|铁路|场馆|[体图博展]\S{0,3}馆|食堂|宿舍|教学楼|综合楼|大楼|基地|园区|产业园|小区|项目|工程|泵站|水厂|电站|车站|码头|停车场|实验室|工作站|联盟|集团|委员会|公司|系统|专班|一期|二期/u;
const approval = /验收|评估|认定|复评|复检|审查|评审|复核|核查|备案|立项|考核|达标/u;
const completion = /搬迁|验收|换届|修编|改造|封顶|主体|整治|评估|移交|挂牌/u;

/** The first deliverable of a text, by kind of verb. Looks at 60 characters around each verb only. */
export function findDeliverable(text: string): Deliverable | null {
  for (const [kind, names] of verbs) {
    const [found] = deliverables(text, kind, names);
    if (found !== undefined) return found;
  }
  return null;
}

/** The documents that a text says will be issued: `出台《…》`, `制定家校协同育人实施意见`. */
export function documentsIn(text: string): Deliverable[] {
  return verbs
    .filter(([kind]) => kind === 'document')
    .flatMap(([kind, names]) => [...deliverables(text, kind, names)])
    .sort((a, b) => a.start - b.start);
}

function* deliverables(
  text: string,
  kind: Kind,
  names: readonly string[],
): Generator<Deliverable, undefined> {
  for (const verb of names) {
    for (let at = text.indexOf(verb); at !== -1; at = text.indexOf(verb, at + verb.length)) {
      const found = deliverableAt(text, kind, verb, at);
      if (found !== null) yield found;
    }
  }
}

function deliverableAt(text: string, kind: Kind, verb: string, at: number): Deliverable | null {
  const behind = text.slice(at + verb.length, at + verb.length + REACH);
  const stop = behind.search(clauseEnd);
  const object = stop === -1 ? behind : behind.slice(0, stop);
  const front = clauseBefore(text, at);
  if (isNoVerb(verb, front, object) || !suffices(kind, front, object)) return null;
  return { verb, start: at, end: at + verb.length + object.length };
}

function clauseBefore(text: string, at: number): string {
  const front = text.slice(Math.max(0, at - REACH), at);
  for (let i = front.length - 1; i >= 0; i--) {
    if (clauseEnd.test(front.charAt(i))) return front.slice(i + 1);
  }
  return front;
}

/** 公开工作, 推动工作, 教师编制, 挂牌督导: the same characters, another word. */
function isNoVerb(verb: string, front: string, object: string): boolean {
  if (verb === '开工') return front.endsWith('公') || object.startsWith('作');
  if (verb === '动工') return object.startsWith('作');
  if (verb === '挂牌') return object.startsWith('督');
  if (verb === '编制') {
    return (
      /(?:教师|人员|机构|事业|教职工|核定|专项|盘活|使用|满)$/u.test(front) ||
      /^[、管部内外标岗总]/u.test(object)
    );
  }
  return false;
}

function suffices(kind: Kind, front: string, object: string): boolean {
  switch (kind) {
    case 'document':
      return object.includes('《') || isNamedDocument(object);
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
