import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  repeated: '“{text}” repeats the clause before it. Drop one of them.',
  sameObject: 'Two clauses in a row end in “{text}”. Join them.',
  drop: 'Drop the second one',
  word: '“{text}” has “{word}” twice; write it once.',
  once: 'Keep “{word}” once',
};
