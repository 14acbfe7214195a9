import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  stacked: '“{text}”: {first} and {second} repeat or contradict each other; keep one.',
  overFull: '“{text}”: a rate cannot be over 100 %, so {second} is too much. Write 达到100%.',
};
