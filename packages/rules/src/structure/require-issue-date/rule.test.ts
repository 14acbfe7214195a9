import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireIssueDate } from './rule.ts';

const notice =
  '某市教育局关于印发《某市教育局2026年工作要点》的通知\n\n各县（市、区）教育局，各直属学校：\n\n现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。\n\n某市教育局\n\n';
const plan = '某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n';

testRule({ describe, it }, requireIssueDate, {
  valid: [
    {
      name: 'a notice that breaks off shows neither half of a signature',
      text: '某市教育局关于做好2026年工作的通知\n\n各县（市、区）教育局：\n\n一、提高认识。各校要组织学习。\n二、抓好落实。各校要按时完成。\n',
    },
    {
      name: 'the fields of a page say when it was sent out',
      text: `索引号：00001234 发布机构：某市教育局 成文日期：2026-02-03\n${notice}${plan}`,
    },
    { name: 'dated', text: `${notice}2026年2月3日\n\n${plan}` },
    { name: 'a bare plan is not dated', text: plan },
  ],
  invalid: [
    {
      name: 'the name of the title stands alone at the end',
      text: '⟦某市教育局关于做好2026年工作的通知⟧\n\n各县（市、区）教育局：\n\n一、提高认识。各校要组织学习。\n二、抓好落实。各校要按时完成。\n\n某市教育局\n',
      findings: [{ messageId: 'noDate' }],
    },
    {
      name: 'a notice without a date',
      text: `⟦某市教育局关于印发《某市教育局2026年工作要点》的通知⟧${notice.slice(notice.indexOf('\n'))}${plan}`,
      findings: [{ messageId: 'noDate', severity: 'info' }],
    },
    {
      name: 'neither name nor date',
      text: `⟦某市教育局关于印发《某市教育局2026年工作要点》的通知⟧${notice.slice(notice.indexOf('\n'), -'某市教育局\n\n'.length)}${plan}`,
      findings: [{ messageId: 'noDate' }],
    },
  ],
});
