import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  typo: '“{wrong}” should be “{right}”.',
  replace: 'Write “{right}”',
};
