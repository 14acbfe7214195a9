import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  outdated: '“{wrong}” is now called “{right}”. Check whether it should be updated.',
  outdatedSince:
    '“{wrong}” is called “{right}” since {since} ({source}). Check whether it should be updated.',
  everywhere:
    '“{wrong}” is now called “{right}”; it stands in {count} {count|place|places}. Check whether it should be updated.',
  replace: 'Write “{right}”',
};
