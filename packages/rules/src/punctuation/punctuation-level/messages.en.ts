import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  sameLevel:
    '“{left}” and “{right}” are of one type, and the list separates its members by 、: use 、 here too.',
  replace: 'Write 、',
};
