import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { compareDecimals, parseDecimal } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const ratio =
  /(师生比|生师比)[^0-9，。；]{0,10}(\d{1,5}(?:\.\d{1,4})?)\s?([:：∶比])\s?(\d{1,5}(?:\.\d{1,4})?)/gu;

export const ratioDirection = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'ratio-direction',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '教育统计惯例：师生比以教师为前项，生师比以学生为前项' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, ({ reading }) => {
      if (!reading.text.includes('生比') && !reading.text.includes('师比')) return;
      for (const match of matchesIn(reading.text, ratio)) {
        const [whole, name = '', first = '', sign = '', second = ''] = match;
        const a = parseDecimal(first);
        const b = parseDecimal(second);
        if (a === null || b === null) continue;
        const order = compareDecimals(a, b);
        const fails = name === '师生比' ? order > 0 : order < 0;
        const end = match.index + whole.length;
        const start = match.index + whole.search(/\d/u);
        const range = sourceRange(reading, start, end);
        context.checked({
          range,
          outcome: fails ? 'failed' : 'held',
          statement: `${name} ${first}∶${second}`,
        });
        if (!fails) continue;
        const written = `${first}${sign}${second}`;
        const right = `${second}${sign}${first}`;
        context.report({
          messageId: name === '师生比' ? 'teacherFirst' : 'studentFirst',
          data: { written, right },
          range,
          suggestions: [{ messageId: 'swap', data: { right }, edits: [{ range, text: right }] }],
        });
      }
    });
  },
});
