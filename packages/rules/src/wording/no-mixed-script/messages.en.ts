import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  mixed:
    '“{text}” has traditional characters in simplified text; the standard form is “{simplified}”.',
  several:
    'This paragraph has traditional characters in {count} {count|place|places} (such as “{text}”); write the standard forms.',
  wholly:
    'The whole text is in traditional characters (about {share} %). Documents of the mainland use standard characters; ignore this for a quoted text or one for readers elsewhere.',
  replace: 'Write “{simplified}”',
};
