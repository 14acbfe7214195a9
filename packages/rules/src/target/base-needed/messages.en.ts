import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noBase:
    '“{text}” does not say from what. Name the base: 比上年, 在2020年基础上, or 从77%提高到80%.',
};
