import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  bracket: 'The year in the document number “{text}” stands in 〔〕: “{better}”.',
  ordinal: 'The number in “{text}” takes no 第 and no leading zero: “{better}”.',
};
