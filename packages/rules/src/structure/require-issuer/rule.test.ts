import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireIssuer } from './rule.ts';

const notice =
  '某市教育局关于印发《某市教育局2026年工作要点》的通知\n\n各县（市、区）教育局，各直属学校：\n\n现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。\n\n';
const plan = '某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n';

testRule({ describe, it }, requireIssuer, {
  valid: [
    {
      name: 'a name without a date, read as the first line of the title below it',
      text: `${notice}某市教育局\n\n2026年民生实事方案\n\n${plan.slice(plan.indexOf('一、'))}`,
    },
    {
      name: 'a notice that breaks off shows neither half of a signature',
      text: `${notice}一、提高认识。各校要组织学习。\n二、抓好落实。各校要按时完成。\n`,
    },
    {
      name: 'until 2012 a sealed document bore no name',
      text: `${notice}二〇〇八年四月三日\n\n${plan}`,
    },
    {
      name: 'a page that left out the title of the notice',
      text: `${notice.slice(notice.indexOf('\n')).trimStart()}2026年2月3日\n\n${plan}`,
    },
    {
      name: 'the date below the name is spoilt',
      text: `${notice}某市教育局\n\n2026\n\n23\n\n${plan}`,
    },
    {
      name: 'a page sets the name above the title and leaves the signature out',
      text: `某市人民政府办公室\n关于印发《某市2026年工作要点》的通知${notice.slice(notice.indexOf('\n'))}2026年2月3日\n\n${plan}`,
    },
    {
      name: 'the fields of a page say who sends it out',
      text: `索引号：00001234 发布机构：某市教育局 发布日期：2026-02-04\n${notice}2026年2月3日\n\n${plan}`,
    },
    {
      name: 'what is left of a name is no head of a document',
      text: '2025\n城市\n管理局\n工作总结\n某区城市管理局2025年工作总结\n2025年，区城市管理局完成各项任务。\n一、工作开展情况\n新建公厕12座。\n',
    },
    {
      name: 'a date in brackets below a title says when a report was given',
      text: '全面提升教育水平\n——在2026年全市教育工作会议上的报告\n（2026年3月5日）\n同志们：\n这次会议的主要任务是总结工作。\n一、工作回顾\n新建幼儿园12所。\n',
    },
    {
      name: 'a converter lost 年, 月 and 日',
      text: '某区关于印发《某区学前教育行动计划》的通知\n\n各镇人民政府：\n\n现将《某区学前教育行动计划》印发给你们，请认真贯彻落实。\n\n某区人民政府\n\n20261224\n\n某区学前教育行动计划\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n',
    },
    {
      name: 'a page sets the number below the title and leaves the signature out',
      text: `${notice.replace('\n\n', '\n某教发〔2026〕7号\n\n')}${plan}`,
    },
    {
      name: 'a gazette sets number and date above the text',
      text: `某教发〔2026〕7号 2026年2月4日\n${notice.slice(notice.indexOf('各县'))}${plan}`,
    },
    {
      name: 'a table says what the page left out',
      text: `文号 | 某教发〔2026〕7号 | 索引号 | 0001/2026-00024 |\n${notice.slice(notice.indexOf('各县'))}一、扩大供给\n新建公办园12所。\n`,
    },
    {
      name: 'what lost its title lost its frame',
      text: '各县（市、区）教育局：\n现将2026年各项任务分解下达，请抓好落实。\n附件：任务分解表\n',
    },
    {
      name: 'a page without line breaks',
      text: '各省教育厅，各直属机构： 现将《2026年工作方案》印发给你们，请认真贯彻执行。 一、提高认识。新建学校12所。 二、抓好落实。培训教师300人。\n',
    },
    { name: 'signed', text: `${notice}某市教育局\n\n2026年2月3日\n\n${plan}` },
    { name: 'a bare plan is not signed', text: plan },
    {
      name: 'a draft that asks for comments is not signed',
      text: `${plan.replace('工作要点\n', '工作要点（征求意见稿）\n')}\n2026年2月3日\n`,
    },
  ],
  invalid: [
    {
      name: 'a notice without a signature',
      text: `⟦某市教育局关于印发《某市教育局2026年工作要点》的通知⟧${notice.slice(notice.indexOf('\n'))}2026年2月3日\n\n${plan}`,
      findings: [{ messageId: 'noIssuer', severity: 'info' }],
    },
    {
      name: 'neither name nor date',
      text: `⟦某市教育局关于印发《某市教育局2026年工作要点》的通知⟧${notice.slice(notice.indexOf('\n'))}${plan}`,
      findings: [{ messageId: 'noIssuer' }],
    },
  ],
});
