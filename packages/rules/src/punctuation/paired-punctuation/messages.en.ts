import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  unopened: 'There is no {partner} before this {mark} . Add it or drop this one.',
  unclosed: 'There is no {partner} after this {mark} . Add it or drop this one.',
  mismatched: 'The {opened} before it needs a {expected} , but here stands {mark} . Check it.',
  wrongOpening: 'This {mark} should be {expected} , the partner of the {mark} behind it. Check it.',
  many: 'Marks have no partner in {count} places; the first is {mark} . Check whether a conversion lost characters.',
  remove: 'Drop {mark}',
  replace: 'Write {expected}',
};
