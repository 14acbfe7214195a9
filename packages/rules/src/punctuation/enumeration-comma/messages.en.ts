import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  between: '{kind} side by side usually take no 、; drop it in {count} {count|place|places}.',
};
