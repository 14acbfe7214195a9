import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  merged: '“{number}” follows on the line of the item before. Check it, and start a new line.',
  split: 'Start a new line at “{number}”',
};
