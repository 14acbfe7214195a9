import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noStraySpace } from './rule.ts';

testRule({ describe, it }, noStraySpace, {
  valid: [
    {
      name: 'fields that share a line',
      text: '某局2026年工作要点\n日期：2026年3月5日 来源：某县政府\n一、扩大供给\n1.新建学校。新建学校8所。\n',
    },
    {
      name: 'labels that are set wide',
      text: '某局2026年工作要点\n一、政务公开\n1.更新专栏。更新12次。\n责任 科室：办公室\n2.解读政策。解读8件。\n责任 科室：法规科\n3.答复申请。答复20件。\n责任科室：信访科\n',
    },
    {
      name: 'line breaks became blanks behind headings with figures',
      text: '某镇2026年工作报告\n工作成绩突出，主要表现在： 1、建设步伐加快 按照标准要求，新建学校3所。 2、推进教育公平 全部减免杂费，资助学生40名。\n',
    },
    {
      name: 'behind a heading with a decimal number',
      text: '某市2026年工作方案\n1.1工作背景  近年来，全市加快建设，新建学校3所。\n',
    },
    {
      name: 'the name of an event whose second quotation mark was forgotten',
      text: '某校2026年工作计划\n学校承办了“聚焦转型 驱动变革——标杆校展示活动，形成经验。\n',
    },
    {
      name: 'dates that are left free',
      text: '某街道文化节活动方案\n活动自  月  日至  月  日举行，分两个阶段。\n一、启动阶段（ 月  日—  月  日）\n各社区制订方案，时间为  年  月  日，地点另行通知。\n',
    },
    {
      name: 'bodies that issued a document together',
      text: '某县2026年工作计划\n落实县委办公室 县政府办公室《关于做好秸秆利用的意见》，新建收储点6个。\n',
    },
    {
      name: 'who reports',
      text: '某区2026年工作计划\n某某新闻网讯 区委召开会议，研究全年工作。\n',
    },
    {
      name: 'a salutation behind the line that says where a report is given',
      text: '2026年1月4日，在某乡第八届人民代表大会第五次会议上 各位代表：\n现在报告工作，请予审议。\n',
    },
    {
      name: 'a name of two signs, set as wide as one of three',
      text: '某市2026年政府工作报告\n各位代表，现在作报告，请予审议。\n报告人，市教育局党组书记、局长  赵  某\n',
    },
    {
      name: 'the name of who gives a report',
      text: '某市2026年政府工作报告\n各位代表，现在作报告，请予审议。\n报告人，市教育局局长、党委书记 赵某某\n',
    },
    {
      name: 'a page lost its line breaks: blanks stand where lines ended',
      text: '某镇2026年政府工作报告 现将工作报告如下 一、综合实力稳步提升。全镇总产值增长6%，财政收入增长5%。 （一）农业 粮食产量2万吨，增长1%。\n',
    },
    {
      name: 'a chapter that a page ran into the sentence in front',
      text: '制定如下方案： 一、指导思想 深入贯彻上级要求，以整洁有序为目标，开展专项整治。\n',
    },
    {
      name: 'a blank that sets a heading off from its text',
      text: '爱国卫生工作计划\n一、工作目标 以改善城乡环境、增进群众健康为目标，开展卫生整治，建设整洁的城乡环境\n二、重点任务\n1.清理卫生。清理垃圾3万吨。\n',
    },
    {
      name: 'a heading that a page ran into its text',
      text: '街道工作总结现将工作总结如下。一、加大整治力度，美化社区 社区是居民的家，是居民关注的热点。\n',
    },
    {
      name: 'the two halves of a motto',
      text: '某县图书馆2026年工作计划\n开展以同城共读 万卷共知为主题的阅读活动，举办讲座8场。\n',
    },
    {
      name: 'clauses numbered as in a technical text',
      text: '某县防火工作方案\n制定本方案，做好防火工作。\n1.1 确定成员，明确职责。\n1.2 建立机制，协调一致。\n2.1 发布信息，及时传达。\n2.2 利用媒体，加强宣传。\n',
    },
    '前　言\n\n加强管理，抓好落实。\n',
    '开展“扣好扣子 争做好少年”活动，学习《扣好扣子 争做好少年》。',
    '市教育局 市财政局\n',
    '组成人员：王某 李某某 赵某 陈某某。',
    '联 系 人：李某某，办公室。',
    '推进AI 教育，建设5G 网络，完成8个党总支 42个支部换届。',
  ],
  invalid: [
    {
      name: 'inside one label of many',
      text: '某局2026年工作要点\n一、政务公开\n1.更新专栏。更新12次。\n责任科室：办公室\n2.解读政策。解读8件。\n责任⟦ ⟧科室：法规科\n3.答复申请。答复20件。\n责任科室：信访科\n4.报送信息。报送30条。\n责任科室：宣传科\n5.公开预算。公开1次。\n责任科室：财务科\n',
      findings: ['between'],
      output:
        '某局2026年工作要点\n一、政务公开\n1.更新专栏。更新12次。\n责任科室：办公室\n2.解读政策。解读8件。\n责任科室：法规科\n3.答复申请。答复20件。\n责任科室：信访科\n4.报送信息。报送30条。\n责任科室：宣传科\n5.公开预算。公开1次。\n责任科室：财务科\n',
    },
    {
      name: 'a word of a heading that is broken, and phrases that stand apart',
      text: '某校2026年工作计划\n一、强化管理 优化环境\n1.完善安⟦ ⟧全制度。修订应急预案9个。\n2.总 结。召开总结会1次。\n',
      findings: ['between'],
      output:
        '某校2026年工作计划\n一、强化管理 优化环境\n1.完善安全制度。修订应急预案9个。\n2.总 结。召开总结会1次。\n',
    },
    {
      name: 'a blank where a number or a name was: deleting it would hide the loss',
      text: '某区2026年工作计划\n生产总值达到⟦ ⟧亿元，完成投资⟦ ⟧万元，深入贯彻落实⟦ ⟧关于“三农”工作重要指示精神。\n',
      findings: [
        {
          messageId: 'lostNumber',
          message: '“达到”与“亿元”之间只留有空格，疑缺数字。请补上数字。',
        },
        'lostNumber',
        'lostWord',
      ],
    },
    {
      name: 'a blank between what is counted and its measure word at the end of a clause',
      text: '某区2026年工作计划\n全年培训护理员⟦ ⟧人次，铺设管网⟦ ⟧公里以上，服务十万⟦ ⟧人次，统计就诊⟦ ⟧人次变化。\n',
      findings: ['lostNumber', 'lostNumber', 'between', 'between'],
      output:
        '某区2026年工作计划\n全年培训护理员 人次，铺设管网 公里以上，服务十万人次，统计就诊人次变化。\n',
    },
    {
      name: 'a blank in front of a mark where a value was; what is met or goes on growing lacks none',
      text: '某区2026年工作计划\n办结率达到⟦ ⟧。每月检查不少于⟦ ⟧，各项要求均已达到⟦ ⟧，收入稳步增长⟦ ⟧。\n',
      findings: [
        {
          messageId: 'lostNumber',
          message: '“达到”与“。”之间只留有空格，疑缺数字。请补上数字。',
        },
        'lostNumber',
        'between',
        'between',
      ],
      output:
        '某区2026年工作计划\n办结率达到 。每月检查不少于 ，各项要求均已达到，收入稳步增长。\n',
    },
    {
      name: 'in front of a mark',
      text: '加强管理⟦ ⟧，落实责任⟦\u3000⟧、要求。\n',
      findings: [
        { messageId: 'between', message: '“理”与“，”之间有多余的空格，应删去。' },
        'between',
      ],
      output: '加强管理，落实责任、要求。\n',
    },
    {
      name: 'in front of a mark of a heading',
      text: '某局2026年工作要点\n一、抓好管理\n1.规范户外广告⟦ ⟧。拆除存在隐患的广告180块。\n2.加强管理⟦ ⟧，完善制度。检查工地12处。\n',
      findings: ['between', 'between'],
      output:
        '某局2026年工作要点\n一、抓好管理\n1.规范户外广告。拆除存在隐患的广告180块。\n2.加强管理，完善制度。检查工地12处。\n',
    },
    {
      name: 'a task that is one long sentence is no heading',
      text: '某县2026年学前教育计划\n一、具体任务\n（一）采取新征、扩建、盘活、调剂等多种办法，分批解决县⟦ ⟧城和乡镇中心幼儿园的建设用地，完成建设任务。\n（二）新建幼儿园8所。\n',
      findings: ['between'],
      output:
        '某县2026年学前教育计划\n一、具体任务\n（一）采取新征、扩建、盘活、调剂等多种办法，分批解决县城和乡镇中心幼儿园的建设用地，完成建设任务。\n（二）新建幼儿园8所。\n',
    },
    {
      name: 'between characters',
      text: '将教育纳入经济社会发⟦ ⟧展大局，增⟦  ⟧创发展优势。\n',
      findings: [
        {
          messageId: 'between',
          message: '“发”与“展”之间有多余的空格，应删去。',
          severity: 'warning',
        },
        'between',
      ],
      output: '将教育纳入经济社会发展大局，增创发展优势。\n',
      traditional: '將教育納入經濟社會發⟦ ⟧展大局，增⟦  ⟧創發展優勢。\n',
      traditionalOutput: '將教育納入經濟社會發展大局，增創發展優勢。\n',
    },
    {
      name: 'a uniform blank around figures is one finding',
      text: '全区共有⟦ ⟧24 所学校通过评估，建立管理网格 60 余个。\n',
      findings: [{ messageId: 'digits', message: '全文共4处数字与汉字之间空格，可一并删去。' }],
      output: '全区共有24所学校通过评估，建立管理网格60余个。\n',
    },
  ],
});
