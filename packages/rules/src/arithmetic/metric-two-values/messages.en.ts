import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  twoValues:
    '“{metric}” is {here} here and {there} elsewhere. Make them agree, or say how they differ.',
  other: 'Elsewhere: {text}',
};
