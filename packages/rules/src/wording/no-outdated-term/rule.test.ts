import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noOutdatedTerm } from './rule.ts';

testRule({ describe, it }, noOutdatedTerm, {
  valid: [
    { name: 'no date, no finding', text: '各校聘请法制副校长。' },
    {
      name: 'right at that time',
      text: '某市教育局2021年工作要点\n\n一、加强管理\n各校聘请法制副校长。\n',
    },
    {
      name: 'history and titles are left alone',
      text: '某市教育局2026年工作要点\n\n一、加强管理\n会同原卫计委人员开展检查。\n落实《外来务工人员子女就学办法》。\n由工商局改组而来的单位负责执法。\n',
    },
    {
      name: 'the leadership of a university is worded otherwise',
      text: '某市教育局2026年工作要点\n\n一、加强管理\n高校坚持党委领导下的校长负责制。\n',
    },
  ],
  invalid: [
    {
      name: 'a term with a confirmed day',
      text: '某市教育局2026年工作要点\n\n一、加强管理\n各校聘请⟦法制副校长⟧。\n',
      findings: [
        {
          messageId: 'outdatedSince',
          message:
            '“法制副校长”自2021-12-27起已改称“法治副校长”（教育部令第52号《中小学法治副校长聘任与管理办法》，2021-12-27公布，2022-05-01施行）。请核对是否应更新。',
          suggestions: [
            {
              output: '某市教育局2026年工作要点\n\n一、加强管理\n各校聘请法治副校长。\n',
            },
          ],
        },
      ],
      traditional: '某市教育局2026年工作要點\n\n一、加強管理\n各校聘請⟦法制副校長⟧。\n',
    },
    {
      name: 'an unconfirmed day is not quoted',
      text: '某市教育局2026年工作要点\n\n一、加强管理\n会同市⟦卫计委⟧开展检查。\n',
      findings: [
        {
          messageId: 'outdated',
          message: '“卫计委”已改称“卫生健康委”。请核对是否应更新。',
          suggestions: [
            {
              output: '某市教育局2026年工作要点\n\n一、加强管理\n会同市卫生健康委开展检查。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a body that was renamed twice has the name of that day',
      text: '某市教育局2022年工作要点\n\n一、加强帮扶\n会同市⟦扶贫办⟧开展核查。\n',
      findings: [
        {
          messageId: 'outdatedSince',
          data: {
            wrong: '扶贫办',
            right: '乡村振兴局',
            since: '2021-02-25',
            source: '国家乡村振兴局2021-02-25挂牌；2023年机构改革并入农业农村部',
          },
          suggestions: [
            {
              output: '某市教育局2022年工作要点\n\n一、加强帮扶\n会同市乡村振兴局开展核查。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'one cause, one finding',
      text: '某市教育局2026年工作要点\n\n一、加强管理\n会同市⟦工商局⟧检查食堂。\n会同市工商局检查商店。\n会同市工商局检查网吧。\n',
      findings: [
        {
          messageId: 'outdated',
          message: '“工商局”已改称“市场监督管理局”，全文共3处。请核对是否应更新。',
          related: ['工商局', '工商局'],
          suggestions: [],
        },
      ],
    },
  ],
});
