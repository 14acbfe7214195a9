import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  between: 'There is a stray blank between “{left}” and “{right}”; delete it.',
  digits:
    'The blank between “{left}” and “{right}” can go: figures and characters stand without one.',
  everywhere:
    'There are blanks between figures and characters in {count} {count|place|places}; they can all go.',
  many: 'There are stray blanks between characters in {count} {count|place|places}; delete them.',
};
