import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noAttachment:
    'The text says “{text}”, but there is neither an attachment nor a note of one. Add it, or drop the reference.',
  count: 'The note lists {noted} attachments, {attached} follow. Check them.',
  title: 'The note says “{noted}”, the attachment is titled “{attached}”. Make them agree.',
  attached: 'The attachment is here.',
  reference: 'This place refers to an attachment, too.',
};
