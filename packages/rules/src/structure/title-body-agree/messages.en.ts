import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  differs: 'The name is “{odd}” here ({place}) and “{common}” elsewhere ({others}). Use one name.',
  other: '“{common}” stands here.',
  replace: 'Change it to “{common}”',
};
