import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  same: 'The target “{metric} {target}” equals the {result} reached already. If it is to be kept, write 保持.',
  result: 'Reached already: {text}',
};
