import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  buildBuild: '“{text}” blends two sentences: “{verb}” and 建设 say the same. Write “{better}”.',
  deepening: '“{text}” blends two sentences. Write “{better}”.',
  confirmed: '“{text}” lacks 为. Write “{better}”.',
  rewrite: 'Write “{better}”',
};
