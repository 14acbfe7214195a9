import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  unknown: '“{name}” is not in the roster. Check the name, or add it to the roster.',
  near: '“{name}” is not in the roster; perhaps “{known}” is meant. Check the name.',
  succeeded: 'The duties of “{name}” have passed to “{successor}”. Use the present name.',
  again: '“{name}” stands here too.',
  replace: 'Change it to “{known}”',
};
