import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  whole: 'From here on the whole text stands a second time. Delete the repetition.',
  paragraph: 'This paragraph repeats an earlier one ({how}). Delete one, or rewrite it.',
  several:
    'From here on {count} {count|paragraph repeats|paragraphs repeat} earlier ones. Delete the repetition.',
  first: 'The earlier text is here.',
  remove: 'Delete the repetition',
};
