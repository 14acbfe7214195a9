import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  wording: 'The set phrase “{wrong}” reads “{right}”.',
  order: 'The members of “{wrong}” stand in another order; the set phrase is “{right}”.',
  missing: '“{wrong}” lacks a member; the set phrase is “{right}”.',
  replace: 'Write “{right}”',
};
