import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  extraSpace: 'A space follows “{number}”; the other headings of this level have none. Delete it.',
  missingSpace: 'No space follows “{number}”; the other headings of this level have one.',
  otherEnd:
    'The heading “{title}” ends with “{mark}”, the others of this level end with “{habit}”. Use one.',
  noHead:
    '“{title}” goes on without a full stop behind its title; the other tasks of this level begin with one.',
  replace: 'Change it to “{habit}”',
};
