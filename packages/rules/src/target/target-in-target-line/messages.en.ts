import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  onlyInMeasures:
    'The target line of “{task}” holds no figure; figures stand in the measures only (“{figure}”). Put the one that will be checked into the target line.',
  figure: 'The figure is here.',
};
