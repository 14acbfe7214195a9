import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noEnd:
    'The paragraph ends without a mark (behind “{end}”). Check whether text is lost, then add one.',
  add: 'Add 。',
};
