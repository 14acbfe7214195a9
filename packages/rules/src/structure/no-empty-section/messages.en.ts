import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  empty:
    'Nothing stands below “{heading}” while its siblings have text. Add the text, or delete the heading.',
};
