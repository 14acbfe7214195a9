import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { numberStyle } from './rule.ts';

testRule({ describe, it }, numberStyle, {
  valid: [
    '增长15%～30%，投入9亿～16亿元，培育15-20支队伍，降低0.5至1个百分点。',
    '路程2千米，05后、98级学生，八五普法，投入3亿4500万元。',
    '2018-2019年度，二〇三五年远景目标，千所学校。',
    '落实《城区２０所学校规划》。',
    '１．加强管理\n２．抓好落实\n',
    {
      name: '％ throughout',
      text: '增长15％，提高到96％，达到50％以上，保持98％，下降3％，占比40%。',
    },
    '高中＋初中等8个校区，落实《Ａ股公告》。',
    '推广O2O模式，监测H2O含量，建设5G基站，I类水质，选用PM2.5指标。',
    '十二零三年级，三百人，提高3百分点。',
  ],
  invalid: [
    {
      name: 'letters read for figures',
      text: '⟦2O26⟧年新建学校⟦l2⟧所。',
      findings: [
        {
          messageId: 'letter',
          message: '“2O26”中的字母疑为数字之误，应为“2026”。请核对。',
          suggestions: [{ output: '2026年新建学校l2所。' }],
        },
        { messageId: 'letter', suggestions: [{ output: '2O26年新建学校12所。' }] },
      ],
    },
    {
      name: 'both ends of a span',
      text: '增长⟦15～30%⟧，投入⟦9—16亿⟧元。',
      findings: [
        {
          messageId: 'percent',
          message: '“15～30%”应写作“15%～30%”：范围两端都要有百分号。',
          severity: 'warning',
          suggestions: [{ output: '增长15%～30%，投入9—16亿元。' }],
        },
        { messageId: 'scale', suggestions: [{ output: '增长15～30%，投入9亿—16亿元。' }] },
      ],
      traditional: '增長⟦15～30%⟧，投入⟦9—16億⟧元。',
    },
    {
      name: 'figures with 千 and 百',
      text: '投入⟦3亿4千5百万⟧元，培训⟦3百⟧人。',
      findings: [{ messageId: 'mixed', suggestions: [] }, 'mixed'],
    },
    {
      name: 'full-width figures',
      text: '新增学位⟦３６００⟧个，增长⟦１．５⟧倍。',
      findings: ['fullWidth', 'fullWidth'],
      output: '新增学位3600个，增长1.5倍。',
    },
    {
      name: 'letters, a decimal point, and a per cent sign unlike the others',
      text: '建设⟦ＡＩ⟧平台，增长3⟦．⟧5%，提高到96%，达到50%以上，保持98⟦％⟧，下降3%，占比40%。',
      findings: [
        {
          messageId: 'fullWidth',
          message: '全角的“ＡＩ”应为半角“AI”。',
          suggestions: [],
        },
        { messageId: 'fullWidth', suggestions: [] },
        { messageId: 'fullWidth', data: { text: '％', better: '%' }, suggestions: [] },
      ],
      output: '建设AI平台，增长3.5%，提高到96%，达到50%以上，保持98%，下降3%，占比40%。',
    },
    {
      name: 'a year in Chinese figures',
      text: '⟦二○三五⟧年远景目标，⟦二零二六⟧年工作。',
      findings: [
        {
          messageId: 'zero',
          message: '年份“二○三五年”中的“○”应为“〇”。',
          suggestions: [],
        },
        'zero',
      ],
      output: '二〇三五年远景目标，二〇二六年工作。',
    },
  ],
});
