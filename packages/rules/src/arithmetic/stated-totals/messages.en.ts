import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  share: '{formula}. The whole stands further in front. Check the numbers.',
  parts: '{formula}. The whole is what all parts add up to. Check the shares and the parts.',
  sum: 'What follows adds up to {formula}. Check the total or its parts.',
  table: 'The text says {written}, the table at “{place}” another number: {formula}. Check both.',
  distance: 'This makes the growth of all {formula}, unlike the other places. Check the numbers.',
  from: 'A number it follows from: {text}',
  useRight: 'Change to {value}',
};
