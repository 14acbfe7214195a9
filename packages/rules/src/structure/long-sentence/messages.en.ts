import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  long: 'This sentence has {length} characters, more than {max}, and is hard to grasp. Divide it.',
};
