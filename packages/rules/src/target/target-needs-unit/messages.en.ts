import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noUnit: '“{text}” has no unit, so it is open what is counted. Add one (万元, 人次, 个 …).',
  noPercent: '“{text}” is said of a rate and lacks the per cent sign: “{expected}”.',
};
