import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  noSuchDay: 'There is no such day as “{text}”. Check the date.',
  noSuchMonth: 'A year has no such month as in “{text}”. Check the date.',
  broken: '“{text}” lacks the year, the month or the 年. Check the date.',
  reversed:
    '“{text}” ends before it begins. Check the dates; write 次年 where it ends in the next year.',
  leadingZero: 'In the date of issue “{text}” month and day take no leading zero: “{expected}”.',
  lateIssue: 'The plan for {year} was issued on {date}, more than a quarter into the year.',
  replace: 'Change it to “{expected}”',
};
