import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  label: 'The label here is “{label}”, elsewhere “{habit}”. Use one.',
  form: 'The responsible bodies are written differently here ({form}) than elsewhere ({habit}). Use one way.',
  twice:
    'There are two lines “{label}” here, elsewhere one. Put them into one line, or correct one of the labels.',
  mark: 'A colon stands behind “{label}”, and no “{mark}”.',
  replace: 'Change it to “{habit}”',
};
