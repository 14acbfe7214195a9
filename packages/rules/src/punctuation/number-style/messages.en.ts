import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  percent: 'Write “{better}” for “{text}”: both ends of a span have the per cent sign.',
  scale: 'Write “{better}” for “{text}”: both ends of a span have “{unit}”.',
  mixed: '“{text}” mixes figures with 千, 百 or 十; use figures throughout, or 万 and 亿 only.',
  fullWidth: 'The full-width “{text}” should be “{better}”.',
  everywhere:
    'Full-width figures or letters stand in {count} {count|place|places}; they should be half width.',
  zero: 'The “{wrong}” in the year “{text}” should be 〇.',
  letter: 'The letter in “{text}” was probably meant for a figure: “{better}”. Check it.',
  replace: 'Write “{better}”',
};
