import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  unit: '“{wrong}” is no legal unit of measurement; write “{right}”.',
  symbol: 'The unit symbol “{wrong}” is written “{right}”.',
  replace: 'Write “{right}”',
};
