import { defineRule } from '@yaodian/linter';
import type { Report } from '@yaodian/linter';
import { isCommonWord, isRunTogether, paragraphFact, sourceRange } from '@yaodian/parser';
import type { Paragraph, Reading, Task } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const blanks =
  /[ \t\u3000\u00a0](?<=[\u3400-\u9fff0-9%％].)[ \t\u3000\u00a0]{0,7}(?=[\u3400-\u9fff0-9])/gu;
/** 加强管理 ，: a mark stands at once behind its word. */
const beforeMark = /[ \t\u3000\u00a0](?<=[\u3400-\u9fff].)[ \t\u3000\u00a0]{0,7}(?=[，。；、])/gu;
const beforeStop = /^[ \t\u3000\u00a0]+(?=。)/u;
const LONGEST_BLANK = 9;
const han = /[\u3400-\u9fff]/u;
const sentenceMark = /[，。；：、,;:]/u;
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
/** Blanks beside figures that make a uniform way of writing. */
const HABIT = 4;

/** 在某次会议上 各位代表： is what is left of two lines. */
const salutation = /^(?:各位[\u3400-\u9fff]{2,6}|[\u3400-\u9fff]{0,4}同志们)[：:，,]/u;

/** “聚焦转型 驱动变革——展示活动: the name of an event is quoted, though the second mark was forgotten. */
const unclosed = /“[^“”，。；]{2,30}$/u;

/** 扣好第一粒扣子 争做好少年: a heading is set as its writer likes, up to the length of a sentence. */
const SENTENCE = 40;
/** 前 言 and 总 结 are set wide on purpose. */
const SHORTEST = 5;
type Headed = Pick<Task, 'heading' | 'headingParagraph'>;

export const noStraySpace = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-stray-space',
    category: 'residue',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome', 'title', 'element'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '排版校对惯例；GB/T 15834—2011 附录' },
  },
  defaultOptions: {},
  create(context) {
    const besideFigures: Report<MessageId>[] = [];
    const ofSentence = ({ heading, headingParagraph }: Headed): void => {
      checkEnd(heading);
      if (heading.title.length < SENTENCE) {
        if (mayErr(headingParagraph)) checkMarks(headingParagraph.reading, 0);
        checkWords(headingParagraph.reading, heading.title);
        return;
      }
      // 工作目标 以提升质量为目标，……: the blank sets the heading off from its text.
      const head = headingParagraph.reading.text.search(sentenceMark);
      check(headingParagraph, head);
    };
    return {
      paragraph: (paragraph) => {
        check(paragraph, 0);
      },
      section: ofSentence,
      task: ofSentence,
      goal: ofSentence,
      item: ofSentence,
      'document:exit'() {
        // One blank may stand for a mark that was lost; only a habit is a habit.
        if (besideFigures.length >= HABIT)
          for (const report of besideFigures) context.report(report);
      },
    };

    /** Blanks behind `from`. */
    function check(paragraph: Paragraph, from: number): void {
      if (!mayErr(paragraph)) return;
      const { reading } = paragraph;
      const { text } = reading;
      checkMarks(reading, from);
      const labelEnd = spacedLabel.exec(text)?.[0].length ?? 0;
      for (const match of text.matchAll(blanks)) {
        if (match.index < from) continue;
        const end = match.index + match[0].length;
        const left = text.charAt(match.index - 1);
        const right = text.charAt(end);
        const isBetweenHan = han.test(left) && han.test(right);
        if (!isBetweenHan && !han.test(left) && !han.test(right)) continue;
        if (isBetweenHan && unclosed.test(text.slice(0, match.index))) continue;
        if (isBetweenHan && salutation.test(text.slice(end, end + 12))) continue;
        if (isBetweenHan && areIssuers(text, match.index, end)) continue;
        if (isBetweenHan && openDate.test(left + text.slice(end, end + 2))) continue;
        if (isBetweenHan && (isListOfNames(text, match.index, end) || end <= labelEnd)) continue;
        if (text.length - end <= 6 && person.test(text.slice(0, match.index))) continue;
        if (text.length - end <= 2 && surname.test(text.slice(0, match.index))) continue;
        if (match.index <= 20 && lead.test(text.slice(0, match.index))) continue;
        if (match.index <= 8 && article.test(text.slice(0, match.index))) continue;
        if (match.index <= 8 && decimal.test(text.slice(0, match.index))) continue;
        if (
          isBetweenHan &&
          decimalHeading.test(text.slice(Math.max(0, match.index - 24), match.index))
        )
          continue;
        if (isBetweenHan && endsHeading(text, match.index)) continue;
        if (isBetweenHan && motto.test(text.slice(end, end + 14))) continue;
        const lost = isBetweenHan ? lostAt(text, match.index, end) : null;
        if (lost !== null) reportLost(lost, reading, match.index, end);
        else report(isBetweenHan ? 'between' : 'digits', reading, match.index, end);
      }
    }

    /** 规范户外广告 。拆除……: between a run-in heading and its stop. */
    function checkEnd({ runIn, titleRange: { end: start } }: Task['heading']): void {
      const { text } = context.document.source;
      const blank = runIn ? beforeStop.exec(text.slice(start, start + LONGEST_BLANK))?.[0] : null;
      if (blank == null) return;
      const range = { start, end: start + blank.length };
      context.report({
        messageId: 'between',
        data: { left: text.charAt(start - 1), right: text.charAt(range.end) },
        range,
        fix: { edits: [{ range, text: '' }] },
        aggregate: { key: 'between', over: 8, messageId: 'many' },
      });
    }

    /** 完善安 全制度: in a heading a blank may part phrases, and no word. */
    function checkWords(reading: Reading, title: string): void {
      if (title.length < SHORTEST || !/[ \t\u3000\u00a0]/u.test(title)) return;
      for (const { 0: blank, index } of reading.text.matchAll(blanks)) {
        const end = index + blank.length;
        if (isListOfNames(reading.text, index, end)) continue;
        if (!isCommonWord(reading.text.charAt(index - 1), reading.text.charAt(end))) continue;
        report('between', reading, index, end);
      }
    }

    /** Blanks in front of a mark, behind `from`. */
    function checkMarks(reading: Reading, from: number): void {
      for (const { 0: blank, index } of reading.text.matchAll(beforeMark))
        if (index >= from) report('between', reading, index, index + blank.length);
    }

    /** What stood in place of a blank: nothing here can put it back. */
    function reportLost(
      messageId: 'lostNumber' | 'lostWord',
      reading: Reading,
      at: number,
      end: number,
    ): void {
      const { text } = reading;
      const data = { left: text.slice(at - 2, at), right: text.slice(end, end + 2) };
      context.report({ messageId, data, range: sourceRange(reading, at, end) });
    }
    function report(
      messageId: 'between' | 'digits',
      reading: Reading,
      start: number,
      end: number,
    ): void {
      const { text } = reading;
      const range = sourceRange(reading, start, end);
      const asRead = context.document.source.slice(range) === text.slice(start, end);
      const found: Report<MessageId> = {
        messageId,
        data: { left: text.charAt(start - 1), right: text.charAt(end) },
        range,
        fix: asRead ? { edits: [{ range, text: '' }] } : null,
        aggregate:
          messageId === 'between'
            ? { key: 'between', over: 8, messageId: 'many' }
            : { key: 'digits', over: 0, messageId: 'everywhere' },
      };
      if (messageId === 'between') context.report(found);
      else besideFigures.push(found);
    }
  },
});

const mayErr = paragraphFact(({ reading: { text }, role }) => {
  if (!/[ \t\u3000\u00a0]/u.test(text)) return false;
  // Without a mark it is no sentence: a list of names, a row of a table, a signature.
  return role !== 'responsibility' && sentenceMark.test(text) && !isRunTogether(text);
});

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
function isListOfNames(text: string, start: number, end: number): boolean {
  const before = /[ \u3000][\u3400-\u9fff]{2,4}$/u.test(text.slice(Math.max(0, start - 6), start));
  const behind = /^[\u3400-\u9fff]{2,4}[ \u3000]/u.test(text.slice(end, end + 6));
  return before || behind;
}

/** 达到 亿元, 投资 万元: the number is gone, and its blanks are left. */
const asksNumber =
  /(?:达到?|超过?|突破|增长|下降|提高|降低|减少|增加|[至到为约近]|实现|完成|投[资入]|收入|产值|总值|支出|资金|[税征]收|额)$/u;
const unitBehind =
  /^(?:[万亿]?元|[万亿](?:[吨亩人户件株头]|平方米|立方米|千瓦)|个百分点|平方米|平方公里|公里|公顷|人次|亩(?!均)|吨)/u;
/** 贯彻落实 关于“三农”工作重要指示精神: somebody's name is gone. */
const asksName = /(?:贯彻|落实|学习|践行|领会|按照|围绕|牢记|遵循)$/u;
const saidBehind =
  /^(?:系列)?(?:重要(?:讲话|指示|论述|批示)|视察|考察|总书记|新时代中国特色|关于[^，。；]{0,20}重要(?:讲话|指示|论述|批示))/u;

function lostAt(text: string, start: number, end: number): 'lostNumber' | 'lostWord' | null {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 30);
  if (asksNumber.test(before) && unitBehind.test(behind)) return 'lostNumber';
  return asksName.test(before) && saidBehind.test(behind) ? 'lostWord' : null;
}

/** 。一、加强管理，美化社区 社区是……: a page ran a heading into its text, and a blank is left between them. */
function endsHeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SENTENCE), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return sentence.length < before.length && headed.test(sentence);
}
const headed = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^\s]+$/u;
