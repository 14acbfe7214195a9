import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  repeated: '“{name}” stands twice in one list; delete one.',
  doubled: '“{name}” is written twice in a row; delete one.',
  first: 'It stands here first.',
};
