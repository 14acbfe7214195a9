import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  percent:
    '“{metric}{verb}{written}”: the difference of two rates is in percentage points (个百分点). If a relative change is meant, name the base.',
  usePoints: 'Change to “{value}”',
};
