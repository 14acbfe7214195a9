import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { stageYear } from './rule.ts';

testRule({ describe, it }, stageYear, {
  valid: [
    '某市教育局2026年工作要点\n\n一、加强党建\n2021年是建党100周年，2018年是“十三五”规划的第三年。\n',
    '某市教育局2021年工作要点\n\n一、加强党建\n庆祝建党100周年，确保“十四五”开好局、起好步。\n',
    '某市教育局2020年工作要点\n\n一、加强党建\n2020年是“十三五”规划收官之年，迎接建党100周年。\n',
    '某市教育局2026年工作要点\n\n一、加强党建\n学习在庆祝中国共产党成立100周年大会上的讲话，贯彻党的二十大精神。\n',
    '某市教育局2026年工作要点\n\n一、加强队伍建设\n“十三五”以来落实《乡村教师支持计划（2015-2020年）》。“十五五”（2026—2030年）期间新建学校。\n',
    '某市教育局2017年工作要点\n\n一、加强党建\n迎接和学习宣传贯彻党的十九大系列活动。\n',
  ],
  invalid: [
    {
      name: 'a year that the sentence itself tells',
      text: '某市教育局2026年工作要点\n\n一、加强党建\n2021年是⟦建党99周年⟧。⟦2023年是“十三五”的第三年⟧。\n',
      findings: [
        {
          messageId: 'anniversary',
          message: '2021年是建党100周年，“建党99周年”与年份不符。请核对。',
        },
        {
          messageId: 'phase',
          message: '“十三五”规划期为2016—2020年，2023年不是其第三年。请核对。',
        },
      ],
    },
    {
      name: 'a span of years that begins a year before the plan',
      text: '某区“十四五”教育发展规划\n\n一、发展基础\n“十三五”期间教育投入稳步增长。\n⟦2015-2020年⟧，完成新建学校6所。\n',
      findings: [
        {
          messageId: 'period',
          data: { text: '2015-2020年', stage: '十三五', from: 2016, to: 2020 },
          message: '“2015-2020年”与“十三五”规划期（2016—2020年）不符。请核对年份。',
          severity: 'warning',
        },
      ],
      traditional:
        '某區“十四五”教育發展規劃\n\n一、發展基礎\n“十三五”期間教育投入穩步增長。\n⟦2015-2020年⟧，完成新建學校6所。\n',
    },
    {
      name: 'the years of the plan itself',
      text: '“⟦十四五”时期（2020—2025年）⟧新建学校。',
      findings: ['period'],
    },
    {
      name: 'the first year of a plan',
      text: '⟦2022年是“十四五”开局⟧之年。',
      findings: ['phase'],
    },
    {
      name: 'an anniversary of another year',
      text: '某市教育局2026年工作要点\n\n一、加强党建\n以优异成绩迎接⟦建党100周年⟧。\n',
      findings: [
        {
          messageId: 'anniversary',
          data: { text: '建党100周年', event: '建党', year: 2026, actual: 105 },
        },
      ],
    },
    {
      name: 'a congress that is past',
      text: '某市教育局2026年工作要点\n\n一、加强党建\n以实际行动喜迎⟦党的二十大⟧胜利召开。\n',
      findings: ['congress'],
    },
  ],
});
