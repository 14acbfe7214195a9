import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  closedList: 'The text says {total}, the list has {count}. Check the number or the list.',
  moreThanNumber:
    'The list in front of 等 has {count} already, more than {total}. Check the number or the list.',
  list: 'The list: {first} … {last}',
  useCount: 'Change the number to {value}',
};
