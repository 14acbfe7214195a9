import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  variant: '“{name}” is “{other}” elsewhere. If they are one body, use one name.',
  other: 'Elsewhere: {text}',
};
