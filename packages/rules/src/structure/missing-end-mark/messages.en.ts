import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noEnd:
    'The paragraph ends without a mark (behind “{end}”). Check whether text is lost, then add one.',
  brokenOff:
    'The whole text stops at “{end}”, without a mark. Check whether its end is lost, then add one.',
  comma:
    '“{end}” ends with “{mark}” in front of a new item. Check whether text is lost, then write 。.',
  add: 'Add 。',
  stop: 'Change it to 。',
};
