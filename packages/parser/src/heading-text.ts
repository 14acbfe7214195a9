/** Where a heading ends inside its paragraph, as offsets into the paragraph's text. */
export interface HeadingText {
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the text behind the heading begins; the paragraph's length where there is none. */
  readonly bodyStart: number;
}

const closing = '。；：;:.．';

/** A bracket at the end that names who is responsible is no part of a title. */
const responsibleBracket =
  /[（(【[](?:[^（()）【】[\]]{0,80}(?:负责|牵头|配合|落实)|[^（()）【】[\]]{0,6}(?:责任|牵头|主办|承办|配合|协办|主责|责任人|完成时限|完成时间|时限)[^（()）【】[\]]{0,12}[:：])/u;

/** `；责任单位：` behind a heading in the same line. */
const labelInside =
  /[；;，,\s](?:责任|牵头|主办|承办|配合|协办)(?:单位|处室|科室|股室|部门|人|领导)\s?[:：]/u;

/** `一、指导思想：以……为指导`: the colon parts the heading from its text. */
const namedHeading =
  /^[^，。：:；]{0,6}(?:指导思想|总体要求|总体思路|工作思路|基本原则|工作原则|工作目标|总体目标|主要目标|发展目标|组织领导|活动主题|活动时间|适用范围)\s?[:：]/u;

/** Finds the title of a heading whose text begins at `from`: up to the first 。 of the paragraph. */
export function splitHeading(text: string, from: number, spaced = false): HeadingText {
  const head = spaced ? spacedHead.exec(text.slice(from, from + 60)) : null;
  if (head !== null) {
    const titleEnd = from + (head[1] ?? '').length;
    return { titleStart: from, titleEnd, bodyStart: from + head[0].length - 13 };
  }
  return splitAtStop(text, from);
}

/** `一、加强组织领导　各单位要……`: a blank parts the heading from its text. */
const spacedHead = /^([\p{Script=Han}“”]{4,18})\s{1,4}\p{Script=Han}[^\s。]{12}/u;

/** True where most of the numbered paragraphs, each given by its first 60 characters, part their headings from the text by a blank. */
export function headsBySpace(paragraphs: readonly string[]): boolean {
  let spaced = 0;
  for (const text of paragraphs) if (spacedHead.test(text)) spaced++;
  return spaced >= 2 && spaced * 5 >= paragraphs.length * 4;
}

function splitAtStop(text: string, from: number): HeadingText {
  const stop = titleStop(text, from);
  let titleEnd = stop < 0 ? text.length : stop;
  let bodyStart = stop < 0 ? text.length : stop + 1;
  const head = text.slice(from, Math.min(titleEnd, from + 400));
  const named = namedHeading.exec(head);
  if (named !== null && head.length > named[0].length + 6) {
    titleEnd = from + named[0].length;
    bodyStart = titleEnd;
  }
  const label = head.search(labelInside);
  if (label > 1) {
    titleEnd = from + label;
    bodyStart = titleEnd;
    while (/[；;，,。\s]/u.test(text.charAt(bodyStart))) bodyStart++;
  }
  const bracket = /[（(【[]/u.test(head) ? responsibleBracket.exec(head) : null;
  if (bracket !== null && bracket.index > 1 && from + bracket.index < titleEnd) {
    titleEnd = from + bracket.index;
    bodyStart = titleEnd;
  }
  while (
    titleEnd > from &&
    (closing.includes(text.charAt(titleEnd - 1)) || /\s/u.test(text.charAt(titleEnd - 1)))
  ) {
    titleEnd--;
  }
  while (bodyStart < text.length && /\s/u.test(text.charAt(bodyStart))) bodyStart++;
  return { titleStart: from, titleEnd, bodyStart };
}

/** The first 。; a ? that a wrong encoding put in its place counts where only a heading precedes it. */
function titleStop(text: string, from: number): number {
  const stop = text.indexOf('。', from);
  const head = text.slice(from, Math.min(from + 40, stop < 0 ? text.length : stop));
  if (!head.includes('?')) return stop;
  const garbled = head.search(/[^\p{P}]\?\p{Script=Han}[A-Za-z]/u);
  if (garbled >= 3 && !/[，,；]/u.test(head.slice(0, garbled))) return from + garbled + 1;
  return stop;
}

/** True for a paragraph that begins with a heading of its own: `促进学生身心健康。坚持……`. */
export function hasLeadSentence(text: string): boolean {
  const stop = text.slice(0, 36).indexOf('。');
  if (stop < 4 || text.length < stop + 7) return false;
  const head = text.slice(0, stop);
  if (/[，,；;：:！？]/u.test(head) || /[（(]/u.test(head.charAt(0))) return false;
  return !/(?:是|为|了|如下)$/u.test(head);
}
