import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  vague:
    '“{phrase}” gives no number and cannot be checked at year end. Say how many (几{unit}), or name them.',
};
