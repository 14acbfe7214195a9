import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  column:
    'The column “{head}” adds up to {sum}, the row “{label}” says {written}. Check the parts or the total.',
  row: 'The row “{label}” adds up to {sum}, the column “{head}” says {written}. Check the parts or the total.',
  difference:
    'The row “{label}” gives {sum}, the column “{head}” says {written}. Check the numbers.',
  growth: 'The row “{label}” gives {sum}, the column “{head}” says {written}. Check the numbers.',
  share: 'The row “{label}” gives {sum}, the column “{head}” says {written}. Check the numbers.',
  part: 'A part: {text}',
  useRight: 'Change to {value}',
};
