import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { deliverableNeedsDeadline } from './rule.ts';

const head = '某市校园安全专项整治实施方案\n一、重点任务\n1.健全制度。';

testRule({ describe, it }, deliverableNeedsDeadline, {
  valid: [
    `${head}6月底前印发《校园安全管理办法》。\n`,
    {
      name: 'following a document is no deliverable',
      text: `${head}落实《校园安全管理办法》，按照《消防条例》制定措施。\n`,
    },
    {
      name: 'the task has a deadline of its own',
      text: `${head}印发《校园安全管理办法》。\n完成时限：2026年6月底前\n`,
    },
    {
      name: 'for 工作要点 the year is the deadline',
      text: '某市教育局2026年工作要点\n一、深化改革\n1.健全制度。印发《校园安全管理办法》。\n',
    },
    {
      name: "and so it is for the year's own work that is shared out",
      text: '某市2026年重点工作责任分解\n一、深化改革\n1.健全制度。印发《校园安全管理办法》。\n',
    },
    {
      name: 'steps are dated by their headings',
      text: '某市校园安全专项整治实施方案\n一、重点任务\n1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n二、日程安排\n1.动员部署。印发《校园安全管理办法》。\n2.总结经验。形成报告。\n',
    },
    { name: 'a mechanism is no document', text: `${head}制定配套措施，完善工作方案。\n` },
  ],
  invalid: [
    {
      name: 'no date',
      text: `${head}⟦印发《校园安全管理办法》⟧。\n`,
      findings: [
        {
          messageId: 'noDeadline',
          severity: 'info',
          message: '“印发《校园安全管理办法》”没有写明何时完成。请补时限，如“6月底前”。',
        },
      ],
      traditional:
        '某市校園安全專項整治實施方案\n一、重點任務\n1.健全制度。⟦印發《校園安全管理辦法》⟧。\n',
    },
  ],
});
