import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  lower: "The target “{metric} {target}” is below last year's {result}. Say so if it is a floor.",
  higher:
    "The target “{metric} {target}” is above last year's {result}, and lower is better here. Check it.",
  smaller:
    'The target “{metric} {target}” is less than the {result} of last year. Say so if the work is ending.',
  result: 'Last year: {text}',
};
