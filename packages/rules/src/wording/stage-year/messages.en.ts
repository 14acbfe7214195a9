import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  period: '“{text}” does not fit the period of “{stage}”, {from}–{to}. Check the years.',
  phase: '“{stage}” runs {from}–{to}; {year} is not its {phase}. Check it.',
  anniversary:
    'In {year} {event} is {actual} years back; “{text}” does not fit the year. Check it.',
  congress:
    'The congress {congress} was held in {year}; “{text}” does not fit a plan for {planYear}. Check it.',
};
