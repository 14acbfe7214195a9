import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { interpunct } from './rule.ts';

testRule({ describe, it }, interpunct, {
  valid: [
    '开展“9·28”终身教育活动日，迎接“六一”。',
    '实施“2.0”升级，推进“1.5”版平台，建设“绿谷之冬·体育”品牌。',
    '• 加强管理\n• 抓好落实\n',
    '研读《春天•故事》。',
  ],
  invalid: [
    {
      name: 'the day of an event',
      text: '借助“⟦9.28⟧”终身教育活动日开展宣传。\n',
      findings: [
        {
          messageId: 'date',
          message: '事件、节日名称中的“9.28”应用间隔号，写作“9·28”。',
          severity: 'info',
          suggestions: [
            {
              message: '修改涉及引号内的文字，请与原文核对后采用',
              output: '借助“9·28”终身教育活动日开展宣传。\n',
            },
          ],
        },
      ],
      traditional: '藉助“⟦9.28⟧”終身教育活動日開展宣傳。\n',
    },
    {
      name: 'look-alikes',
      text: '开展清溪之冬⟦•⟧体育和清溪之春⟦・⟧艺术活动。',
      findings: ['mark', 'mark'],
      output: '开展清溪之冬·体育和清溪之春·艺术活动。',
    },
    {
      name: 'a look-alike in a quotation, which a person changes',
      text: '开展“清溪之冬⟦•⟧体育”活动。',
      findings: [{ messageId: 'mark', suggestions: [{ output: '开展“清溪之冬·体育”活动。' }] }],
    },
    {
      name: 'many look-alikes, of which the fix changes those outside quotations',
      text: '甲⟦•⟧乙，丙•丁，“戊•己”，庚•辛。',
      findings: [
        {
          messageId: 'mark',
          message: '全文共4处把“•”当间隔号用，应为“·”。',
          suggestions: [{ output: '甲·乙，丙·丁，“戊·己”，庚·辛。' }],
        },
      ],
      output: '甲·乙，丙·丁，“戊•己”，庚·辛。',
    },
  ],
});
