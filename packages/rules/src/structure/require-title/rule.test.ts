import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireTitle } from './rule.ts';

testRule({ describe, it }, requireTitle, {
  valid: [
    {
      name: 'the table of a page stands where the title stood',
      text: '文号 | 某政办〔2026〕11号 | 索引号 | 0001/2026-00024 |\n各县人民政府：\n现将任务分解如下：\n一、加快建设。新建学校12所。\n',
    },
    {
      name: 'behind an exclamation, below the title of the page',
      text: '原标题：6类22件、拟投资28亿元——\n快看！2026年市级民生实事清单\n今年计划投入资金28亿元，办好民生实事22件。\n一、公共服务\n1.新建公园。新建公园6个。\n',
    },
    {
      name: 'below a motto, with a dash',
      text: '笃行致远，再谱新篇\n——某区某小学三年发展规划（征求意见稿）\n为推进学校发展，特制定本规划。\n一、现状分析\n学校有教学班24个。\n',
    },
    {
      name: 'a page without line breaks: a number stands in front of the title',
      text: `编号：0012某镇2026年重点工作情况报告2026/5/8为落实上级要求，${'全镇各村各社区扎实推进整改，'.repeat(14)}现报告如下：一、基本情况。辖6个村。\n`,
    },
    {
      name: 'the body of a page, whose head has the title',
      text: '2025年，全县加快学校建设，各项工作取得进展，现将有关情况汇报如下。\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: 'a text that breaks off was copied in part',
      text: '今年，全县加快学校建设，各项工作取得进展，现将有关情况汇报如下。\n一、扩大供给\n1.加快建设。新建公办园12所，\n2.改善条件。更新设备300台，改造运动场地8处，为农村学校配齐音乐、体育、美术器材，并组织\n',
    },
    {
      name: 'a collection numbers its samples',
      text: '第一篇：某小学第二学期工作计划\n一、指导思想\n坚持立德树人，提高质量。\n二、工作措施\n1.加强管理。完善制度。\n',
    },
    {
      name: 'what begins with its second chapter is taken out of a text',
      text: '（二）加快建设。新建公办园12所。\n（三）改善条件。更新设备300台。\n',
    },
    {
      name: 'a page without line breaks: a blank stands behind the title',
      text: '某县生态环境三年推进方案，（2026—2028年） 为改善乡村环境，结合实际，特制定本方案。 一、主要目标 卫生厕所普及率达到90%。\n',
    },
    {
      name: 'a title in the table that describes the text',
      text: '索引号 | 00001234/2026-00001 | 成文日期 | 2026-02-03 |\n名称 | 某县“护绿”三年行动 工作方案（2026—2028年） |\n为改善乡村环境，结合实际，特制定本方案，请认真组织实施。\n一、主要目标\n卫生厕所普及率达到90%。\n',
    },
    {
      name: 'a page without line breaks that gives a report',
      text: '第1页共5页某县交通运输局2025年工作情况报告今年，全县交通事业快速发展，公路里程新增70公里。一、建设公路。新增公路45公里。\n',
    },
    {
      name: 'a page without line breaks that says its title twice',
      text: '某局 2026 年度工作计划某局关于2026年度的工作打算，全县文化工作以服务群众为重点，突出抓好市场管理。一、建设阵地。新建文化站3个。\n',
    },
    {
      name: 'a title that its brackets set off',
      text: '【某区城市管理工作总结】2025年，全区整治占道经营800处，更换井盖120个。现将工作总结如下：\n一、主要成效\n1.市容改善。清理垃圾3万吨。\n',
    },
    {
      name: 'a title in a cell of a page set as a table',
      text: '|\n|||||||||\n关于印发2026年重点任务分解方案的通知 某政发〔2026〕1号 |\n|||||||||\n各区人民政府：现将方案印发给你们，有关要求如下。\n',
    },
    {
      name: 'a page without line breaks: the text runs on from the title',
      text: '某市水务局2026年工作计划2026年是关键之年，全局将加快建设。一、抓好防汛。修复堤防12公里。\n',
    },
    {
      name: 'a site for sharing files stands in front of it',
      text: '《某校工作计划.docx》由会员分享，可在线阅读。\n1、某校2026年工作计划一、指导思想坚持立德树人，提高质量。\n',
    },
    '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n',
    {
      name: 'a title on two lines',
      text: '某市教育局（市委教育工委）\n2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n',
    },
    {
      name: 'a piece of news',
      text: '市总工会公布了2026年服务职工的实事项目，覆盖职工52万人次。\n具体包括新建职工学堂200家，补贴疗休养8万人次。\n',
    },
    { name: 'nothing to give a title to', text: '\n\n' },
  ],
  invalid: [
    {
      name: 'the text is addressed to bodies',
      text: '⟦各区教育局：⟧\n为加快学校建设，现将有关任务安排如下。\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
      findings: ['noTitle'],
    },
    {
      name: 'the text begins with its first chapter',
      text: '⟦一、扩大供给⟧\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
      findings: [
        {
          messageId: 'noTitle',
          severity: 'warning',
          message: '没有找到标题。请在正文前写明标题，如“××市教育局2026年工作要点”。',
        },
      ],
      traditional: '⟦一、擴大供給⟧\n1.加快建設。新建公辦園12所。\n2.改善條件。更新設備300台。\n',
    },
  ],
});
