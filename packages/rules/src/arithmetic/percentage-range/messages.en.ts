import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  overHundred:
    '“{metric}” is given as {written}; a rate of this kind cannot pass 100 %. Check the number.',
  grossOver:
    '“{metric}” is given as {written}; a gross enrolment rate rarely passes 130 %. Check the number.',
  fallOver: '“{metric}” is given as {written}; nothing falls by more than 100 %. Check the number.',
};
