import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noNumber: '“{text}” has a unit and no number; something seems to be missing. Add the number.',
  placeholder: 'A number was to be filled in at “{text}”. Add it.',
  noValue:
    '“{text}” compares with no value or level; something seems to be missing. Complete it, as 不低于80% or 不低于上年水平.',
};
