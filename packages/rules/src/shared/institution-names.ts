import { detached, paragraphFact, type Paragraph } from '@yaodian/parser';

/** The name of a school or another institution inside a paragraph. */
export interface InstitutionName {
  readonly text: string;
  /** Offsets into the reading's text. */
  readonly start: number;
  readonly end: number;
}

/** What the names of schools and buildings end in. */
const ending =
  /(?:小学|中学|幼儿园|学校|书院|学院|大学|校区|医院|公园|图书馆|体育馆|文化馆|博物馆)/gu;
/** Signs and words that no name holds: the name begins behind the last of them. */
const boundary =
  /(?:[，。；：、！？,;:“”‘’《》（）()\s\n\d]|新建|改建|扩建|改扩建|迁建|推进|推动|建设|建成|完成|实施|启动|开工|动工|竣工|加快|继续|支持|指导|引导|举办|创建|打造|组建|重点|培育|移交|依托|委托|管理|续建|兴建|在建|筹建|谋划|选址|改造|改善|完善|装修|维修|修缮|加固|开办|扶持|投用|启用|前期|整治|提升|办好|撤并|规划|修建|建好|交付|督促|督导|保障|确保|以及|和(?![平县谐睦])|与|及|在|对|由|将|把|到|是|为|有|的|市本级|等)/gu;

/** Names of at least two signs in front of their ending, in order. */
export const institutionNames = paragraphFact(({ reading }) => readNames(reading.text));

/** Most paragraphs hold none. */
export function namesInstitution(paragraph: Paragraph): boolean {
  return institutionNames(paragraph).length > 0;
}

function readNames(text: string): readonly InstitutionName[] {
  const found: InstitutionName[] = [];
  ending.lastIndex = 0;
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    const end = match.index + match[0].length;
    const window = text.slice(Math.max(0, match.index - 16), match.index);
    const start = match.index - window.length + lastBoundary(window);
    if (match.index - start < 2) continue;
    const last = found.at(-1);
    // 江川市实验学校东阳校区: the longer name holds the shorter one.
    if (last !== undefined && start < last.end) {
      found[found.length - 1] = nameAt(text, last.start, end);
    } else found.push(nameAt(text, start, end));
  }
  return found;
}

/** Where the last boundary of a stretch ends. */
function lastBoundary(text: string): number {
  let end = 0;
  boundary.lastIndex = 0;
  while (boundary.test(text)) end = boundary.lastIndex;
  return end;
}

function nameAt(text: string, start: number, end: number): InstitutionName {
  return { text: detached(text.slice(start, end)), start, end };
}
