import { textFact, textFactAt } from './own-text.ts';
import type { OwnText } from './own-text.ts';

/** Where a heading ends inside its paragraph, as offsets into the paragraph's text. */
export interface HeadingText {
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the text behind the heading begins; the paragraph's length where there is none. */
  readonly bodyStart: number;
  readonly title: string;
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
export function splitHeading(own: OwnText, from: number, spaced = false): HeadingText {
  return (spaced ? splitAtBlank(own, from) : null) ?? splitAtStop(own, from);
}

/** `一、加强组织领导　各单位要……`: a blank parts the heading from its text. */
const spacedHead = /^([\p{Script=Han}“”]{4,18})\s{1,4}\p{Script=Han}[^\s。]{12}/u;

/** The heading that a blank ends, or null; looked for in the first 60 characters. */
export const splitAtBlank = textFactAt((text, from): HeadingText | null => {
  const head = spacedHead.exec(text.slice(from, from + 60));
  if (head === null) return null;
  const [whole, title = ''] = head;
  const titleEnd = from + title.length;
  return { titleStart: from, titleEnd, bodyStart: from + whole.length - 13, title };
});

const splitAtStop = textFactAt((text, from): HeadingText => {
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
  return { titleStart: from, titleEnd, bodyStart, title: text.slice(from, titleEnd) };
});

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
export const hasLeadSentence = textFact((text) => {
  const stop = text.slice(0, 36).indexOf('。');
  if (stop < 4 || text.length < stop + 7) return false;
  const head = text.slice(0, stop);
  if (/[，,；;：:！？]/u.test(head) || /[（(]/u.test(head.charAt(0))) return false;
  return !/(?:是|为|了|如下)$/u.test(head);
});
