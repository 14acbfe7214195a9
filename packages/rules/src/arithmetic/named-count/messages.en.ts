import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  count: 'The list beside “{name}” has {count} {count|item|items}. Check the name or the list.',
  list: 'The list: {first} … {last}',
};
