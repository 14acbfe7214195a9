import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  ambiguous:
    '“{text}” gives two numbers, so it is open which one counts at year end. Write one, or “不少于{least}{unit}” (at least).',
};
