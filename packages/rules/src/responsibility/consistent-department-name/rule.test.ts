import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { consistentDepartmentName } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n';
const first = '1.加快建设。新建公办园12所。\n责任处室：';
const second = '2.改善条件。更新设备300台。\n责任处室：';
const third = '3.加强维修。维修校舍20栋。\n责任处室：';

testRule({ describe, it }, consistentDepartmentName, {
  valid: [
    {
      name: 'one name throughout',
      text: `${head}${first}组织处（机关党委）\n${second}组织处（机关党委）、财务处\n`,
    },
    {
      name: 'half-width brackets are the same name',
      text: `${head}${first}组织处（机关党委）\n${second}组织处(机关党委)\n`,
    },
  ],
  invalid: [
    {
      name: 'with and without the bracket',
      text: `${head}${first}组织处（机关党委）\n${second}⟦组织处⟧、财务处\n${third}组织处（机关党委）\n`,
      findings: [
        {
          messageId: 'variants',
          severity: 'warning',
          message: '同一单位有“组织处”“组织处（机关党委）”两种写法（1处、2处）。请统一名称。',
          suggestions: [
            {
              output: `${head}${first}组织处（机关党委）\n${second}组织处（机关党委）、财务处\n${third}组织处（机关党委）\n`,
            },
          ],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n責任處室：組織處（機關黨委）\n2.改善條件。更新設備300台。\n責任處室：⟦組織處⟧、財務處\n3.加強維修。維修校舍20棟。\n責任處室：組織處（機關黨委）\n',
    },
  ],
});
