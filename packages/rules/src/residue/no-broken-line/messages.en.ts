import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  broken:
    'The paragraph is cut between “{before}” and “{after}”, probably by a page or a hard wrap. Join it.',
  everywhere:
    'Paragraphs are cut by pages or hard wraps in {count} {count|place|places}. Join them.',
};
