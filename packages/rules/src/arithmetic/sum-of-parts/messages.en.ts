import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  bracketSum:
    'The parts add up to {sum}, which is not the total {total}. Check the total or the parts.',
  partsExceed:
    'What stands behind 其中 adds up to {sum}, more than the total {total}. Check the total or the parts.',
  misspelt:
    'The parts behind “{word}” add up to {sum}, one digit off the total {total}: one of the numbers seems wrong. Check them.',
  totalAfter:
    'What is listed adds up to {sum}, which is not the {total} behind “{word}”. Check the total or the parts.',
  hundred: 'The shares add up to {sum}, not to 100. Check them.',
  part: 'A part: {text}',
  useSum: 'Change the total to {value}',
};
