import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  broken:
    'The paragraph is cut between “{before}” and “{after}”, probably by a page or a hard wrap. Join it.',
  ended:
    'The line ends between “{before}” and “{after}” without an end mark. Join the lines if a page or a hard wrap cut them; add 。 if they are two paragraphs.',
  everywhere:
    'Paragraphs are cut by pages or hard wraps in {count} {count|place|places}. Join them.',
};
