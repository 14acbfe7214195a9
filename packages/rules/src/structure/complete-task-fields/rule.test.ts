import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { completeTaskFields } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n';
const task = (number: number): string =>
  `${number}.推进第${'一二三四五六'.charAt(number - 1)}项改革\n目标任务：建设示范点${number + 2}个。\n工作措施：完善工作机制。\n`;

testRule({ describe, it }, completeTaskFields, {
  valid: [
    {
      name: 'what stands outside of a table has no columns, and 工作要求 ask all of everybody',
      text: '某镇2026年专项整治工作计划\n一、安排表\n整治行业 | 时间安排 | 责任单位 |\n烟花爆竹 | 1月份 | 安监站 |\n危险化学品 | 2月份 | 安监站 |\n电力设施 | 3月份 | 电管所 |\n养老机构 | 4月份 | 民政所 |\n建筑施工 | 5月份 | 城建办 |\n医疗机构 | 6月份 | 卫生院 |\n特种设备 | 7月份 | 质监所 |\n交通运输 | 8月份 | 公路站 |\n二、工作要求\n（一）各单位按照安排制定方案。\n（二）各单位及时上报总结。\n',
    },
    { name: 'all lines', text: head + [1, 2, 3, 4, 5, 6].map(task).join('') },
    {
      name: 'four tasks show no habit',
      text: `${head}${task(1)}${task(2)}${task(3)}4.推进第四项改革\n目标任务：建设示范点6个。\n`,
    },
    {
      name: 'tasks that never had such lines',
      text: `${head}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n`,
    },
  ],
  invalid: [
    {
      name: 'one of six lacks its measures',
      text: `${head}${task(1)}${task(2)}⟦3.推进第三项改革⟧\n目标任务：建设示范点5个。\n${task(4)}${task(5)}${task(6)}`,
      findings: [
        {
          messageId: 'missing',
          severity: 'error',
          message: '任务“推进第三项改革”缺“工作措施”，其余任务都有。请补上。',
          suggestions: [
            {
              output: `${head}${task(1)}${task(2)}3.推进第三项改革\n目标任务：建设示范点5个。\n工作措施：\n${task(4)}${task(5)}${task(6)}`,
            },
          ],
        },
      ],
    },
  ],
});
