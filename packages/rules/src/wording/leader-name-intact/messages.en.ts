import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  broken:
    '“{name}” is broken (the text has “{text}”). A name or title is never divided; set it in one piece.',
  variant: '“{text}” is probably “{name}”. Check it.',
  join: 'Set “{name}” in one piece',
  replace: 'Write “{name}”',
};
