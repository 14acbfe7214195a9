import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noDeadline: '“{text}” does not say by when. Add a deadline, as 6月底前.',
};
