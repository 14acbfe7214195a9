import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  dropped:
    "“{name}” was left unfinished last year and this year's plan does not mention it. Add it, or say what became of it.",
};
