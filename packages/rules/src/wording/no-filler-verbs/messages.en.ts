import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  index:
    'There are {rate} verbs like “{first}” per thousand characters ({count} in all: {examples}), more than {most}. Turn some of them into results that can be checked.',
};
