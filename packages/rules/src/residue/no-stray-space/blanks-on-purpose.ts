// Blanks that a writer sets on purpose, or that a converter left where nothing is wrong.

export const han = /[\u3400-\u9fff]/u;
/** A heading is no longer. */
export const SENTENCE = 40;

/** 联 系 人： is set wide on purpose. */
const spacedLabel = /^[\u3400-\u9fff \u3000]{2,10}[：:]/u;
/** 第一条 为了……: an article is set off from its text. */
const article = /^第[一二三四五六七八九十百零〇0-9]{1,5}条(?:之[一二三四五六七八九十])?$/u;
/** 1.1 确定成员: the number of a clause, as in a technical text. */
const decimal = /^\d{1,2}(?:\.\d{1,2}){1,3}$/u;
/** 1.1工作背景  近年来……: a heading whose line break became a blank. */
const decimalHeading = /\d\.\d{1,2}[\u3400-\u9fff]{2,16}$/u;
/** 以同城共读 万卷共知为主题: two halves of a motto. */
const motto = /^[\u3400-\u9fff]{2,10}为(?:活动)?(?:主题|口号)/u;
/** 某某新闻网讯 某区召开会议: how a report begins. */
const lead = /^[\u3400-\u9fff]{1,12}(?:讯|电)$/u;
/** 自　月　日至　月　日: left free for a date that is not fixed yet. */
const openDate = /^(?:年月|月日|.[年月日](?:[^\p{Script=Han}]|[至到前起止底]|$))/u;
/** 在某次会议上 各位代表： is what is left of two lines. */
const salutation = /^(?:各位[\u3400-\u9fff]{2,6}|[\u3400-\u9fff]{0,4}同志们)[：:，,]/u;

/** 日期：2026年3月5日 来源：县政府: fields that share a line. */
const field = /^[\u3400-\u9fff]{2,6}[：:]/u;

/** “聚焦转型 驱动变革——展示活动: the name of an event is quoted, though the second mark was forgotten. */
const unclosed = /“[^“”，。；]{2,30}$/u;

/** Whether a blank is no slip; `isBetweenHan` where a Chinese character stands on both sides. */
export function isOnPurpose(
  text: string,
  start: number,
  end: number,
  isBetweenHan: boolean,
): boolean {
  const before = text.slice(0, start);
  if (!isBetweenHan) {
    const besideHan = han.test(text.charAt(start - 1)) || han.test(text.charAt(end));
    return !besideHan || isSetOff(text, before, end);
  }
  return (
    isSetOff(text, before, end) ||
    unclosed.test(before) ||
    salutation.test(text.slice(end, end + 12)) ||
    (field.test(text.slice(end, end + 8)) && field.test(text)) ||
    areIssuers(text, start, end) ||
    openDate.test(text.charAt(start - 1) + text.slice(end, end + 2)) ||
    isListOfNames(text, start, end) ||
    end <= (spacedLabel.exec(text)?.[0].length ?? 0) ||
    decimalHeading.test(before.slice(-24)) ||
    endsHeading(text, start) ||
    motto.test(text.slice(end, end + 14))
  );
}

/** Behind a title, the number of an article or the head of a report; in front of a name. */
function isSetOff(text: string, before: string, end: number): boolean {
  return (
    (text.length - end <= 6 && person.test(before)) ||
    (text.length - end <= 2 && surname.test(before)) ||
    (before.length <= 20 && lead.test(before)) ||
    (before.length <= 8 && (article.test(before) || decimal.test(before)))
  );
}

/** 市教育局局长 王某某: who gives a report. */
const person = /(?:书记|局长|主任|[省市县区镇乡]长|主席|校长|院长|处长|厅长|记者|报告人|主持人)$/u;

/** 市教育局局长  王  某: a name of two signs is set as wide as one of three. */
const surname =
  /(?:书记|局长|主任|[省市县区镇乡]长|主席|校长|院长|处长|厅长|报告人)[ \u3000]+[\u4e00-\u9fff]$/u;

/** 县委办公室 县政府办公室《关于……》: bodies that issued a document together. */
function areIssuers(text: string, start: number, end: number): boolean {
  return (
    /[厅委局部府会院办室]$/u.test(text.slice(start - 1, start)) &&
    /^[\u3400-\u9fff]{2,14}[厅委局部府会院办室](?:《|关于|联合?印发)/u.test(
      text.slice(end, end + 20),
    )
  );
}

/** 张某 李某某 王某: short members, each with a blank on the other side too. */
export function isListOfNames(text: string, start: number, end: number): boolean {
  const before = /[ \u3000][\u3400-\u9fff]{2,4}$/u.test(text.slice(Math.max(0, start - 6), start));
  const behind = /^[\u3400-\u9fff]{2,4}[ \u3000]/u.test(text.slice(end, end + 6));
  return before || behind;
}

/** 。一、加强管理，美化社区 社区是……: a page ran a heading into its text, and a blank is left between them. */
function endsHeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SENTENCE), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return sentence.length < before.length && headed.test(sentence);
}
const headed = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^\s]+$/u;
