import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noCount:
    '“{last}等{noun}” lists {listed} and leaves the total open. Write 等N个{noun}, or list all and drop 等.',
  another: 'Another one in this paragraph.',
};
