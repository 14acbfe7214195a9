import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noTitle: 'No title was found. Put one in front of the text, as ××市教育局2026年工作要点.',
};
