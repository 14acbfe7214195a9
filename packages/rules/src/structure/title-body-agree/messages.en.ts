import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  differs: 'The name is “{odd}” here ({place}) and “{common}” elsewhere ({others}). Use one name.',
  otherYear:
    'The title says {year}, the text sets the limit “{limit}” and names {year} nowhere. Check the year.',
  other: '“{common}” stands here.',
  replace: 'Change it to “{common}”',
};
