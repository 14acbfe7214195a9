import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  heavy:
    '“{name}” leads {count} of {total} {total|task|tasks}, {share} %, more than {limit} %. Consider sharing the load.',
};
