import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  slow: 'The plan for {years} years asks for {whole}, about {pace} a year; this year plans {target}, which is slower.',
  whole: 'The plan: {text}',
};
