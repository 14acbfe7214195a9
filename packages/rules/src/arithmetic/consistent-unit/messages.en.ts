import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  unit: 'The target says “{target}”, the measure “{measure}”: two measure words for one thing. Use one.',
  target: 'The target: {text}',
};
