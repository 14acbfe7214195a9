import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  avoid: 'This office says “{preferred}”, not “{text}”.',
  replace: 'Write “{preferred}”',
};
