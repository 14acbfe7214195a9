import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noLead:
    '{count} lists name several bodies and none that leads. Add the note “{note}” to the first, or name the lead in each.',
  place: 'Several bodies are named here too.',
  addNote: 'Add the note “{note}” to the first list',
};
