import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { dateSanity } from './rule.ts';

const plan = '某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。';
const notice = (date: string): string =>
  `某市教育局关于印发《某市教育局2026年工作要点》的通知\n\n各县（市、区）教育局：\n\n现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。\n\n某市教育局\n\n${date}\n\n${plan}新建公办园12所。\n`;

testRule({ describe, it }, dateSanity, {
  valid: [
    '某市2026年工作要点\n全年10月底、次年3月前和当年5月中旬各检查1次，每年10月底前报送。\n',
    {
      name: 'a review within the year begins when it is called for',
      text: '某市2026年社区评比工作方案\n各区民政局：\n现将评比安排印发给你们，请认真组织实施。\n某市民政局\n2026年11月4日\n一、参评范围\n全市社区120个。\n',
    },
    {
      name: 'ranges that end after they begin, and those that run into the next year',
      text: `${plan}2026年2月至4月实施，3月15日至20日检查，11月至2月防火，2025年9月至2026年3月试点，2025年10月至次年3月收官，6月20日至7月5日放假，4月至4月底复查。\n`,
    },
    { name: 'an age in months', text: `${plan}12月底前为18月龄儿童接种，10月初开工。\n` },
    { name: 'real days', text: `${plan}2月28日前新建公办园12所，2024年2月29日已开工3所。\n` },
    { name: 'issued in the first quarter', text: notice('2026年3月31日') },
    {
      name: 'the title names no year',
      text: notice('2026年5月6日').replaceAll('2026年工作', '近期工作'),
    },
    {
      name: 'a school year begins in autumn',
      text: '某校2026学年工作计划\n一、教学\n1.加强教研。开展教研24次。\n某校\n2026年8月25日\n',
    },
    { name: 'issued before the year begins', text: notice('2025年12月20日') },
  ],
  invalid: [
    {
      name: 'a year whose figures are lost',
      text: '某市2026年工作要点\n一、扩大供给\n新建公办园12所，⟦年10月底⟧前完成。\n',
      findings: ['broken'],
    },
    {
      name: 'a lost month, and a lost 年',
      text: '某市2026年工作要点\n1.新建学校。⟦2026年月底⟧前新建学校5所，⟦20269月底⟧前改建学校8所。\n',
      findings: ['broken', 'broken'],
    },
    {
      name: 'ranges that end before they begin',
      text: `${plan}⟦2026年4月至2月⟧实施，⟦3月20日至15日⟧检查，⟦2026年9月至2025年11月⟧试点，⟦5月20日—5月3日⟧复查。\n`,
      findings: [
        {
          messageId: 'reversed',
          severity: 'warning',
          message: '“2026年4月至2月”的终点早于起点。请核对日期；跨年的请写明“次年”。',
        },
        'reversed',
        'reversed',
        'reversed',
      ],
    },
    {
      name: 'a thirteenth month',
      text: `${plan}⟦2026年13月底⟧前新建公办园12所，⟦20月上旬⟧开工。\n`,
      findings: [
        { messageId: 'noSuchMonth', message: '“2026年13月底”：一年没有这个月份。请核对日期。' },
        'noSuchMonth',
      ],
    },
    {
      name: '30 February, and 29 February of a common year',
      text: `${plan}⟦2月30日⟧前新建公办园12所，⟦2026年2月29日⟧开工。\n`,
      findings: [
        {
          messageId: 'noSuchDay',
          severity: 'warning',
          message: '“2月30日”这一天不存在。请核对日期。',
        },
        'noSuchDay',
      ],
    },
    {
      name: 'a leading zero in the date of issue',
      text: notice('⟦2026年02月03日⟧'),
      findings: [
        {
          messageId: 'leadingZero',
          severity: 'warning',
          suggestions: [{ output: notice('2026年2月3日') }],
        },
      ],
    },
    {
      name: 'more than a quarter late',
      text: notice('⟦2026年4月21日⟧'),
      findings: [
        {
          messageId: 'lateIssue',
          severity: 'info',
          message: '2026年的计划到2026年4月21日才印发，已过去一个多季度。如属实请忽略。',
        },
      ],
    },
  ],
});
