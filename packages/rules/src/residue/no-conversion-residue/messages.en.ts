import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  bookmark: '“{text}” is a bookmark that a conversion left; delete it.',
  emphasis: '“{text}” is emphasis that a conversion left; delete it.',
  markup: '“{text}” is markup that a web page or a program left; delete it.',
  underscores:
    '“{text}” stands inside a clause: a conversion left it, or a word is lost. Check it.',
  stars:
    '“{text}” stands inside a clause: a mark of emphasis, or the place of words that were taken out. Check against the original.',
  pageNumber: '“{text}” is probably a page number grown into the text. Check it and drop it.',
  pinyin: '“{text}” is a reading that a conversion left; delete it.',
  footnote: '“{text}” is probably a footnote mark grown into the text. Check it and drop it.',
  invisible: 'There is an invisible control character ({code}) here; delete it.',
  privateUse:
    'There is a private-use character ({code}) here that other computers cannot show. Write a common one.',
  replacement: '“{text}” stands for a character that is lost. Restore it from the original.',
  garbled: '“{text}” is probably the work of a wrong encoding. Restore it from the original.',
  foreign:
    'The foreign word “{text}” in a Chinese clause is probably left by a conversion. Check it.',
  everywhere: 'A conversion left {count} {count|place|places} of this kind (such as “{text}”).',
  remove: 'Drop “{text}”',
};
