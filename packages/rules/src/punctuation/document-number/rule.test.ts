import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { documentNumber } from './rule.ts';

testRule({ describe, it }, documentNumber, {
  valid: [
    '按照国办发〔2018〕59号、泉鲤政办〔2021〕69号文件执行。',
    '依据（2021）闽05民终123号判决，教育部令第52号，GB 50180—2018。',
    '建设校区办（2021）3号楼，发布公告（2021）第3号。',
    '实施计划（2020）5号工程。',
  ],
  invalid: [
    {
      name: 'brackets, 第 and leading zeros',
      text: '按照国办发⟦[2018]59号⟧、市教〔2021〕8号、区政办⟦（2021）第08号⟧、教函⟦〔2021〕第8号⟧执行。\n',
      findings: [
        {
          messageId: 'bracket',
          message: '发文字号“[2018]59号”的年份应用六角括号，写作“〔2018〕59号”。',
          severity: 'error',
        },
        'bracket',
        {
          messageId: 'ordinal',
          message: '发文字号“〔2021〕第8号”的序号不加“第”、不编虚位，应写作“〔2021〕8号”。',
        },
      ],
      output: '按照国办发〔2018〕59号、市教〔2021〕8号、区政办〔2021〕8号、教函〔2021〕8号执行。\n',
    },
    {
      name: 'short names that end in any character',
      text: '按照沪科合⟦（2025）7号⟧、苏农⟦【2025】12号⟧、沪科⟦〔2025〕第5号⟧执行。\n',
      findings: ['bracket', 'bracket', 'ordinal'],
      output: '按照沪科合〔2025〕7号、苏农〔2025〕12号、沪科〔2025〕5号执行。\n',
    },
    {
      name: 'traditional',
      text: '按照國辦發⟦[2018]59號⟧執行。\n',
      findings: ['bracket'],
      output: '按照國辦發〔2018〕59號執行。\n',
    },
  ],
});
