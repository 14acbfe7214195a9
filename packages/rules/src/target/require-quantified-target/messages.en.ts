import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  needsNumber:
    '“{task}” cannot be checked at year end. Give a number (schools, people, sessions), or name what will have been delivered.',
  needsResult:
    '“{task}” cannot be checked at year end. Give a number, or name the document to be issued.',
  needsBottomLine:
    '“{task}” cannot be checked at year end. State the bottom line (no accident with liability), or how often inspections and drills take place.',
  targetLine:
    'Neither target nor measures of “{task}” hold a result that can be checked (the target says “{phrase}”). Give a number, or name the document to be issued.',
  goal: 'The goal “{task}” has no indicator and cannot be checked at the end of the period. Give the number or share to be reached.',
  open: 'This task cannot be checked, either.',
  summary:
    '{checkable} of {total} {total|task|tasks} can be checked. The others may get a number, or name the document to be issued.',
};
