import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  gap: '“{missing}” is missing: “{number}” follows “{before}”. Check for a lost paragraph before renumbering.',
  gapOfSeveral:
    '“{missing}” to “{lastMissing}” are missing: “{number}” follows “{before}”. Check for lost paragraphs before renumbering.',
  gapAtStart:
    'The first number is “{number}”; “{missing}” is missing in front of it. Check for a lost paragraph or number.',
  repeatBelow:
    'The number “{number}” stands again at once. Give it a number of the next level if it belongs below; if not, it should be “{expected}”.',
  repeat: 'The number “{number}” stands twice; this one should be “{expected}”.',
  slip: '“{number}” stands between “{before}” and “{after}”: it should be “{expected}”.',
  slipAtStart: '“{number}” comes first and “{after}” follows: it should be “{expected}”.',
  swap: '“{number}” and “{next}” stand the wrong way round. Check whether numbers or paragraphs were exchanged.',
  restart:
    'Numbering begins anew at “{number}” while it runs on through the other chapters: it should be “{expected}”.',
  stray: '“{number}” does not fit the sequence: “{before}” stands before it. Check the number.',
  lost: '“{title}” has no number; “{before}” stands before it, so it should be “{expected}”. Check.',
  lostAtStart: '“{title}” has no number; it should be “{expected}”. Check.',
  add: 'Add “{expected}”',
  other: 'The other “{number}” is here.',
  renumber: 'Change it to “{expected}”',
  renumberRest: 'Renumber from here on, “{expected}” to “{last}”',
  exchange: 'Exchange the two numbers',
};
