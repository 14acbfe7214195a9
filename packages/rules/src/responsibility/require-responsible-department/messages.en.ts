import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  missing:
    'Task “{task}” has no responsible {body}; the other {others} {others|does|do}. Add the lead {body}.',
  missingAmong:
    'Task “{task}” has no responsible {body}; {others} of {total} {others|does|do}. Add the lead {body}.',
  missingEverywhere:
    'None of the {total} {total|task|tasks} names a body. If there is a separate table, say so in the notice.',
  uncovered:
    'Nobody is named for these sentences; by habit a responsible body closes the paragraph. Add it.',
  empty: 'Nobody is named behind “{label}”. Add the body, or drop the label.',
  noLead: 'This task lacks “{label}”, which the other tasks have. Add it.',
  noOther: 'This task lacks “{label}”, which every other task has. Write 无 where there is none.',
  add: 'Add “{text}” (named in the text)',
};
