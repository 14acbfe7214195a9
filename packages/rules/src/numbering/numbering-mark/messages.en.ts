import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  missingMark: 'The number “{number}” in “{text}” has no mark after it; write “{expected}”.',
  halfWidth:
    '“{text}” has half-width brackets while its siblings are full width; write “{expected}”.',
  halfLost: 'The number of “{text}” has lost half its brackets; write “{expected}”.',
  oddBracket: 'The number of “{text}” stands in the wrong brackets; write “{expected}”.',
  emptyBracket: 'There is no number in the brackets of “{text}”; write “{expected}”.',
  otherMark:
    '“{text}” has “{mark}” after its number while its siblings have “{usual}”; write “{expected}”.',
  commaAfterBracket: '“{text}” has “{mark}” after a bracketed number; write “{expected}”.',
  oddNumber:
    'The number of “{text}” is unlike the others, which are written “{usual}”: “{expected}”.',
  blankInside: 'There are blanks inside the number of “{text}”; write “{expected}”.',
  blanksEverywhere:
    'There are blanks inside the brackets of {count} {count|number|numbers} (such as “{text}”, which is “{expected}”). Drop them.',
};
