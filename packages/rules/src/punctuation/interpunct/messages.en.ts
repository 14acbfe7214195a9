import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  date: 'In the name of a day or event “{text}” takes an interpunct: “{better}”.',
  mark: '“{text}” is no interpunct; write “·”.',
  everywhere: '“{text}” stands for an interpunct in {count} places; write “·”.',
};
