import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  hedgedAbsolute:
    '“{text}”: {absolute} has no degrees and cannot be 基本 (by and large). Drop 基本, or say how far it was reached.',
};
