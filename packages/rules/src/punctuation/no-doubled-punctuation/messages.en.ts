import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  doubled: '“{text}” are two marks in a row; keep just one, “{better}”.',
  everywhere:
    'Two marks stand in a row in {count} {count|place|places} (such as “{text}”); keep one of them.',
  replace: 'Change to “{better}”',
};
