import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  openEnded:
    'The deadline “{text}” cannot be checked. For continuing work name a checkpoint, as 每季度 or 每年12月.',
  quarterly: 'Change it to 每季度',
};
