import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noMarks: 'The document “{text}” is cited without 《》. Cite the whole title in 《》.',
  noTitle: 'Only the number “{text}” is given. Cite the title first, then the number.',
  mark: 'Put it in 《》',
};
