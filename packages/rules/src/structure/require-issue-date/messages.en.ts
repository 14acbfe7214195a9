import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noDate:
    'This document is sent out but bears no date of issue. Write year, month and day below the signature.',
};
