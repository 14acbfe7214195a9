import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  missing: 'Task “{task}” has no deadline; {others} {others|other does|others do}. Add one.',
  missingEverywhere:
    'None of the {total} {total|task|tasks} has a deadline. Give one for each, or one for all.',
};
