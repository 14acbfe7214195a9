import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  onlyVague: 'Only “{name}” is named: nobody can be asked at year end. Name the body.',
  vagueLead: 'Only “{name}” leads: nobody can be asked at year end. Name the body that does.',
  onlyEverywhere:
    'Only bodies such as “{name}” are named in {count} {count|place|places}: nobody can be asked at year end. Name the bodies, or who leads.',
  everywhere:
    'Bodies such as “{name}”, in {count} {count|place|places}, do not say which ones are meant. Name them, or drop them.',
  alsoVague: '“{name}” does not say which bodies. Name them, or drop it.',
};
