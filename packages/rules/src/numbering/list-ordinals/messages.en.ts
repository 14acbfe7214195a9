import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  gap: '“{here}” follows “{before}”: “{missing}” is missing. Check the list.',
  repeat: '“{here}” stands twice; this one should be “{missing}”. Check the list.',
  alone: 'There is “{here}” but no “{missing}”. Complete the list, or drop “{here}”.',
  order: 'No “{missing}” stands in front of “{here}”. Check the order.',
  change: 'Change it to “{missing}”',
};
