import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  twoValues: 'The target gives {metric} as {target}, the measure as {measure}. Check them.',
  stages:
    'The target gives {metric} as {target}, the measures add up to {sum}. Check, or note the overlap.',
  target: 'The target: {text}',
  stage: 'A measure: {text}',
};
