import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  early:
    '“{short}” stands before its full name “{full}”. Write the full name first, with 以下简称.',
  unused: 'The short form “{short}” is introduced (以下简称) but never used. Drop the note.',
  whole: 'The full name first stands here',
};
