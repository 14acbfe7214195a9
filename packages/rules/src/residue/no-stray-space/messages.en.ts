import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  between: 'There is a stray blank between “{left}” and “{right}”; delete it.',
  digits:
    'The blank between “{left}” and “{right}” can go: figures and characters stand without one.',
  everywhere:
    'There are blanks between figures and characters in {count} {count|place|places}; they can all go.',
  lostNumber:
    'Between “{left}” and “{right}” only a blank is left; a number seems to be lost. Restore it.',
  lostWord:
    'Between “{left}” and “{right}” only a blank is left; words seem to be lost. Restore them.',
  many: 'There are stray blanks between characters in {count} {count|place|places}; delete them.',
};
