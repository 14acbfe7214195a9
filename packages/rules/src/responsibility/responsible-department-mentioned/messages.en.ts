import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  notListed:
    'The text mentions “{name}”, the responsibility line does not. Check whether it should be listed.',
};
