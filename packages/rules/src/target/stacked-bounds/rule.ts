import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { everyClaim } from '../../shared/every-sentence.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const number = '[0-9０-９一二三四五六七八九十百千万亿两.]{1,12}';
const unit = '(?:[%％]|[^，。；、：（）“”《》0-9\\s]{0,6}?)';
/** Two bounds around one number, in pairs that say the same twice or cannot both hold. */
const stacked: readonly RegExp[] = [
  new RegExp(`(约|大约|大概|近)(${number}${unit})(左右|上下|以上)`, 'gu'),
  new RegExp(`(至少|不少于|不低于|最少|超过|超|高于)(${number}${unit})(以上|左右)`, 'gu'),
  new RegExp(`(不超过|至多|最多|不高于|不多于)(${number}${unit})(以下|以内|左右)`, 'gu'),
  // 至少培训教师300人以上: the verb stands between; 600人以上学校 tells which ones.
  new RegExp(
    `(至少|最少|大约|大概)[^，。；、：（）“”《》0-9０-９一二三四五六七八九十百千万亿两\\s]{1,8}(${number}${unit})(以上|左右|上下)(?=[，。；、）]|$)`,
    'gu',
  ),
];
const overFull = /(?:达到|达|到|在|为)?(?<![0-9.])100(?:[%％])(以上)/gu;

export const stackedBounds = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'stacked-bounds',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计用语惯例：一个数只有一个界' },
  },
  defaultOptions: {},
  create(context) {
    return everyClaim(({ reading }) => {
      const { text } = reading;
      if (!/以上|左右|上下|以下|以内/u.test(text)) return;
      for (const pattern of stacked) {
        for (const match of matchesIn(text, pattern)) {
          const [whole, first = '', , second = ''] = match;
          context.report({
            messageId: 'stacked',
            data: { text: whole, first, second },
            range: sourceRange(reading, match.index, match.index + whole.length),
          });
        }
      }
      for (const match of matchesIn(text, overFull)) {
        const [whole, second = ''] = match;
        context.report({
          messageId: 'overFull',
          data: { text: whole, second },
          range: sourceRange(reading, match.index, match.index + whole.length),
        });
      }
    });
  },
});
