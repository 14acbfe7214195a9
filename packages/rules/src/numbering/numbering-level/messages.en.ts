import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  between:
    '“{text}” stands between {before} and {after}: it should be {expected} (automatic numbering lost).',
  afterLast: '“{text}” follows {before}: it should be {expected} (automatic numbering lost).',
  beforeFirst:
    '“{text}” stands before {after}: it should be {expected} (automatic numbering lost).',
  exchanged: '“{text}” and “{other}” seem to have each other’s number. Check the levels.',
  exchange: 'Exchange the two numbers',
  change: 'Change it to {expected}',
};
