import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  missing: 'Task “{task}” lacks “{field}”, which the others have. Add it.',
  add: 'Add a line “{field}：”',
};
