import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { targetNeedsUnit } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.推进数字化。';

testRule({ describe, it }, targetNeedsUnit, {
  valid: [
    `${head}平台访问量突破千万人次，投入超过500万元。\n`,
    { name: 'a slogan', text: `${head}推进“突破千万”行动。\n` },
    {
      name: 'a rate, a ratio, a year',
      text: `${head}入园率达到98%，师机比达到1∶1，目标年度达到2030。\n`,
    },
    { name: 'an index has no unit', text: `${head}健康发展指数达到85，考核得分超过90。\n` },
    {
      name: 'rates of something else, and several with one sign',
      text: `${head}容积率不超过12，孕产妇死亡率控制在10以内，巩固率、入学率分别达到95、98%以上。\n`,
    },
    { name: 'a comparison with words', text: `${head}总量超过上年，水平达到一流。\n` },
  ],
  invalid: [
    {
      name: 'a bare number',
      text: `${head}平台访问量⟦突破千万⟧，更新设备300台。\n`,
      findings: [
        {
          messageId: 'noUnit',
          severity: 'warning',
          message: '“突破千万”没有单位，说不清是什么的数。请补上单位（如万元、人次、个）。',
        },
      ],
    },
    {
      name: 'a rate without its sign',
      text: `${head}入园率⟦达到98以上⟧，合格率⟦提高到92.5⟧（上年90%）。\n`,
      findings: [
        {
          messageId: 'noPercent',
          severity: 'warning',
          message: '“达到98以上”前面说的是比率，数后缺百分号，应为“98%”。',
        },
        'noPercent',
      ],
    },
    {
      name: 'a rate that was reached; what else was reached is no target',
      text: '某街道2025年工作总结\n一、工作完成情况\n（一）办好热线。办理工单900件，满意率⟦达到97⟧，访问量超过500。\n',
      findings: ['noPercent'],
    },
    { name: 'digits', text: `${head}注册用户⟦超过500⟧。\n`, findings: ['noUnit'] },
  ],
});
