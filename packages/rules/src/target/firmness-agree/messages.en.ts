import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  disagree:
    'The target states “{firm}” firmly while the measures hedge the same figure with {hedge}. Use one wording.',
  firmPlace: 'The firm wording is here.',
};
