import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  trailing: 'The list of bodies ends with “{mark}”; delete it.',
  leading: 'The list of bodies begins with “{mark}”; delete it.',
  doubled: 'The mark “{mark}” between two bodies is doubled; keep one.',
  width: 'A half-width “{mark}” stands among full-width marks; write “{expected}”.',
  blank: 'A blank stands between two bodies while the others are parted by 、; write 、.',
  comma: 'A ， stands between two bodies while the rest of the text parts them by 、. Check it.',
  useComma: 'Change it to 、',
  missing: 'A 、 is missing between “{left}” and “{right}”.',
  part: 'Write 、 between them',
  runTogether: '“{label}” is run together with the line in front. Begin a new line.',
  break: 'Begin a new line',
};
