import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noBase:
    'The completion rate {written} stands without the planned number and cannot be checked. Add what was planned (计划……).',
  another: 'Another completion rate in this paragraph: {text}',
};
