import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { legalUnit } from './rule.ts';

testRule({ describe, it }, legalUnit, {
  valid: [
    '维修校舍5000平方米，新增体育场地4.85万㎡。',
    '监测M2增速，培养水平米制意识。',
    '采购500kg大米，架设10kV线路。',
    '面积为3平方公里，蓄水200立方米。',
    '蓄水500立方 米。',
  ],
  invalid: [
    {
      text: '维修校舍5000⟦平米⟧，新建3万⟦M2⟧，架设10⟦KV⟧线路。\n',
      findings: [
        { messageId: 'unit', message: '“平米”不是法定计量单位，应为“平方米”。', suggestions: [] },
        { messageId: 'symbol', suggestions: [] },
        { messageId: 'symbol', message: '单位符号“KV”应写作“kV”。', suggestions: [] },
      ],
      output: '维修校舍5000平方米，新建3万平方米，架设10kV线路。\n',
      traditional: '維修校舍5000⟦平米⟧，新建3萬⟦M2⟧，架設10⟦KV⟧線路。\n',
      traditionalOutput: '維修校舍5000平方米，新建3萬平方米，架設10kV線路。\n',
    },
    {
      name: 'where the number would change, it is only suggested',
      text: '采购大米500⟦市斤⟧。',
      findings: [{ messageId: 'unit', suggestions: [{ output: '采购大米500千克。' }] }],
    },
  ],
});
