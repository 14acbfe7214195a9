import { defineRule } from '@yaodian/linter';
import { isRunTogether, sourceRange } from '@yaodian/parser';
import { sentencesOf } from '../../shared/sentences.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export interface Options {
  /**
   * 一句最多多少字，标点在内。
   * @en Most characters that a sentence may have, punctuation included.
   * @integer
   * @minimum 40
   */
  readonly max: number;
}

/** Blanks where a page ran lines together: `某市人民政府 2026年3月5日 某市实施方案`. */
const joined = /\p{Script=Han}[ \u3000]+[\p{Script=Han}0-9]/u;

/** 【制定机关】……•【公布日期】……: fields that a page ran together are no sentence. */
const fields = /【[\u4e00-\u9fff]{2,6}】[^【】]{1,40}【[\u4e00-\u9fff]{2,6}】/u;

/** 一、总体要求以……为指导: in the middle of a paragraph the heading in front ran into its text. */
const headed = /^\s{0,4}[一二三四五六七八九十]{1,3}、/u;

/** 工作计划一、指导思想：……: a title and a heading that a page ran into the sentence. */
const afterHeading = /(?:计划|总结|要点|方案|规划|报告)\s{0,4}一、/u;
const HEAD = 80;

export const longSentence = defineRule<Options, MessageId>({
  meta: {
    id: 'long-sentence',
    category: 'structure',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'element', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文文风惯例：句子简短' },
  },
  defaultOptions: { max: 200 },
  create(context) {
    const { max } = context.options;
    return {
      paragraph({ reading }) {
        if (reading.text.length <= max) return;
        const runTogether = isRunTogether(reading.text);
        for (const { start, end } of sentencesOf(reading.text)) {
          if (end - start <= max) continue;
          const sentence = reading.text.slice(start, end);
          if (fields.test(sentence) || headed.test(sentence)) continue;
          if (runTogether && joined.test(sentence)) continue;
          if (afterHeading.test(sentence.slice(0, HEAD))) continue;
          context.report({
            messageId: 'long',
            data: { length: end - start, max },
            range: sourceRange(reading, start, end),
          });
        }
      },
    };
  },
});
