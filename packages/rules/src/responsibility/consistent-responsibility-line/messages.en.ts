import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  label: 'The label here is “{label}”, elsewhere “{habit}”. Use one.',
  form: 'The responsible bodies are written differently here ({form}) than elsewhere ({habit}). Use one way.',
  replace: 'Change it to “{habit}”',
};
