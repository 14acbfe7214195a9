import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  variants:
    'One body is written both “{rare}” and “{common}” ({rareCount} and {commonCount} places). Use one name.',
  again: '“{rare}” stands here too.',
  replace: 'Write “{common}” throughout',
};
