import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  items: '“{written}” is announced, {count} {count|is|are} listed. Check the number or the items.',
  first: 'The first one: {text}',
  last: 'The last one: {text}',
  useCount: 'Change to “{value}”',
};
