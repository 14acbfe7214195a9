import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  teacherFirst:
    '“师生比{written}” names teachers first, so the first term should be the smaller. Check, or write “{right}”.',
  studentFirst:
    '“生师比{written}” names students first, so the first term should be the larger. Check, or write “{right}”.',
  swap: 'Change to “{right}”',
};
