import { defineRule } from '@yaodian/linter';
import type { Report } from '@yaodian/linter';
import { isCommonWord, isRunTogether, paragraphFact, sourceRange } from '@yaodian/parser';
import type { Paragraph, Range, Reading, Task } from '@yaodian/parser';
import { isLostValue, lostAt } from '../../shared/lost-words.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { han, isListOfNames, isOnPurpose, SENTENCE } from './blanks-on-purpose.ts';
import { spacedLabels } from './spaced-labels.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const blanks =
  /[ \t\u3000\u00a0](?<=[\u3400-\u9fff0-9%％].)[ \t\u3000\u00a0]{0,7}(?=[\u3400-\u9fff0-9])/gu;
/** 加强管理 ，: a mark stands at once behind its word. */
const beforeMark = /[ \t\u3000\u00a0](?<=[\u3400-\u9fff].)[ \t\u3000\u00a0]{0,7}(?=[，。；、])/gu;
const beforeStop = /^[ \t\u3000\u00a0]+(?=。)/u;
const LONGEST_BLANK = 9;
const sentenceMark = /[，。；：、,;:]/u;
/** Blanks beside figures that make a uniform way of writing. */
const HABIT = 4;

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
    const labelled: Paragraph[] = [];
    const ofSentence = ({ heading, headingParagraph }: Headed): void => {
      checkEnd(heading);
      // 扣好第一粒扣子 争做好少年: a heading is set as its writer likes, up to the length of a sentence.
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
        if (paragraph.label !== null) labelled.push(paragraph);
        check(paragraph, 0);
      },
      section: ofSentence,
      task: ofSentence,
      goal: ofSentence,
      item: ofSentence,
      'document:exit'(document) {
        for (const range of spacedLabels(document, labelled))
          reportBetween(range, context.document.source.text);
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
      for (const match of text.matchAll(blanks)) {
        if (match.index < from) continue;
        const end = match.index + match[0].length;
        const isBetweenHan = han.test(text.charAt(match.index - 1)) && han.test(text.charAt(end));
        if (isOnPurpose(text, match.index, end, isBetweenHan)) continue;
        const lost = isBetweenHan ? lostAt(text, match.index, end) : null;
        if (lost !== null) reportLost(lost, reading, match.index, end);
        else report(isBetweenHan ? 'between' : 'digits', reading, match.index, end);
      }
    }

    function reportBetween(range: Range, text: string): void {
      context.report({
        messageId: 'between',
        data: { left: text.charAt(range.start - 1), right: text.charAt(range.end) },
        range,
        fix: { edits: [{ range, text: '' }] },
        aggregate: { key: 'between', over: 8, messageId: 'many' },
      });
    }

    /** 规范户外广告 。拆除……: between a run-in heading and its stop. */
    function checkEnd({ runIn, titleRange: { end: start } }: Task['heading']): void {
      const { text } = context.document.source;
      const blank = runIn ? beforeStop.exec(text.slice(start, start + LONGEST_BLANK))?.[0] : null;
      if (blank == null) return;
      reportBetween({ start, end: start + blank.length }, text);
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
      for (const { 0: blank, index } of reading.text.matchAll(beforeMark)) {
        if (index < from) continue;
        const end = index + blank.length;
        if (isLostValue(reading.text, index)) reportLost('lostNumber', reading, index, end);
        else report('between', reading, index, end);
      }
    }

    /** What stood in place of a blank: nothing here can put it back. */
    function reportLost(
      messageId: 'lostNumber' | 'lostWord',
      reading: Reading,
      at: number,
      end: number,
    ): void {
      const { text } = reading;
      const right = /^[\u4e00-\u9fff]{2}|^./u.exec(text.slice(end, end + 2))?.[0] ?? '';
      const data = { left: text.slice(at - 2, at), right };
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
