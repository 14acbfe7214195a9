import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  back: "“{name}” was at {before} last year, and this year's plan says {now} again. Check how far the project is.",
  before: 'Last year: {text}',
};
