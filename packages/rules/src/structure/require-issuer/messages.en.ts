import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noIssuer:
    'This document is sent out but bears no signature of the issuing body. Name it above the date of issue.',
};
