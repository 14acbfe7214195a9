import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  past: 'The deadline “{text}” is before the date of issue {issued}: it has passed. Check it.',
  soon: 'The deadline “{text}” is only {days} {days|day|days} after the date of issue {issued}. Check that it can be met, or tell it as done.',
  before: 'The deadline “{text}” is before this plan begins ({from}). Check the year.',
  beyond: 'The deadline “{text}” is beyond the period of this plan (to {to}). Check it.',
};
