import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { deadlineInPeriod } from './rule.ts';

const notice =
  '某市教育局关于印发《某市教育局2026年工作要点》的通知\n\n各县（市、区）教育局：\n\n现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。\n\n某市教育局\n\n2026年3月3日\n\n';
const head = '某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。';

testRule({ describe, it }, deadlineInPeriod, {
  valid: [
    {
      name: 'nothing is before a day that does not exist',
      text: `${notice.replace('3月3日', '11月31日')}${head}2026年9月底前新建公办园12所。\n`,
    },
    {
      name: 'nor before a month that does not exist',
      text: `${notice.replace('3月3日', '13月3日')}${head}2026年9月底前新建公办园12所。\n`,
    },
    {
      name: 'a line that tells when work began and when it ends',
      text: `${head}新建公办园12所。\n完成时限：2025年10月启动，2026年6月完成。\n`,
    },
    {
      name: 'a sentence that tells what was done before the plan begins',
      text: `${head}在2025年12月底前完成的普查基础上，新建公办园12所。\n`,
    },
    {
      name: 'a date that tells which ones are meant',
      text: '某区2026年城市体检工作方案\n2026年1月27日\n一、主要任务\n1.社区体检。选择2000年底前建成的小区30个。\n',
    },
    { name: 'in time', text: `${notice}${head}2026年9月底前新建公办园12所，年底前全部投用。\n` },
    {
      name: 'years that are no deadline',
      text: `${notice}${head}在2018年基础上提高，落实《2025年底前建设规划》，2025学年招生300名，2025年度考核结果公布。\n`,
    },
    {
      name: 'without a date of issue nothing has passed',
      text: `${head}2026年1月底前新建公办园12所。\n`,
    },
  ],
  invalid: [
    {
      name: 'it has passed',
      text: `${notice}${head}⟦2026年1月底前⟧新建公办园12所。\n`,
      findings: [
        {
          messageId: 'past',
          severity: 'error',
          message: '时限“2026年1月底前”在成文日期2026-03-03之前，已经过期。请核对。',
        },
      ],
    },
    {
      name: 'within 30 days',
      text: `${notice}${head}⟦2026年3月底前⟧新建公办园12所。\n`,
      findings: [{ messageId: 'soon', severity: 'warning' }],
    },
    {
      name: 'before the plan begins, behind a label',
      text: `${head}新建公办园12所。\n完成时限：⟦2025年12月底前⟧\n`,
      findings: [
        {
          messageId: 'before',
          severity: 'warning',
          message: '时限“2025年12月底前”在本计划开始（2026年）之前。请核对年份。',
        },
      ],
    },
    {
      name: 'before the plan begins, a month that is all of its line',
      text: `${head}新建公办园12所。\n完成时限：⟦2025年10月⟧。\n`,
      findings: [{ messageId: 'before', severity: 'warning' }],
    },
    {
      name: 'beyond the period',
      text: `${notice}${head}⟦2027年6月底前⟧新建公办园12所。\n`,
      findings: [{ messageId: 'beyond', severity: 'info' }],
    },
  ],
});
