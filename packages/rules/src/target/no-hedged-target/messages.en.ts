import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  hedged:
    '“{hedge}……{figure}”: the office can do this itself, and “{hedge}” leaves nothing to be held to. Drop it, or say on whom it depends.',
};
