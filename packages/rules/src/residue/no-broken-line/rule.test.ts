import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noBrokenLine } from './rule.ts';

testRule({ describe, it }, noBrokenLine, {
  valid: [
    {
      name: 'what a site leaves out',
      text: '某县2026年政府工作报告\n一、回顾\n全县经济强劲复苏，有效投资加速增长，民间投资占比达到七成，消费潜力加速迸发，大力开展促消费\n……（省略912字）……\n',
    },
    '加强管理，抓好落实。\n\n提高质量，改善条件。\n',
    {
      name: 'the name of a resolution on several lines of a cover',
      text: '某县人民政府\n2026年5月\n某县第十七届人民代表大会第五次会议\n关于某县国民经济和社会发展第十五个五\n年规划和2035年远景目标纲要的决议\n\n某县国民经济和社会发展第十五个五年规划\n一、发展目标\n到2030年，新增学位2万个。\n',
    },
    {
      name: 'a soft wrap in Markdown',
      format: 'markdown',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一部\n署推进各项重点任务，组织开展专项督导检查。\n',
    },
  ],
  invalid: [
    {
      name: 'inside a heading that is a sentence',
      text: '某局2026年工作要点\n一、扩大供给\n1.保障受教育权利：适龄残疾儿童入学率达到98%以上，新建特殊⟦教\n育⟧资源教室30间。落实随迁子女入学政策，接收比例不低于88%。\n2.改善条件。更新设备300台，维修校舍20栋。\n',
      findings: ['broken'],
      output:
        '某局2026年工作要点\n一、扩大供给\n1.保障受教育权利：适龄残疾儿童入学率达到98%以上，新建特殊教育资源教室30间。落实随迁子女入学政策，接收比例不低于88%。\n2.改善条件。更新设备300台，维修校舍20栋。\n',
    },
    {
      name: 'a site for sharing files cuts a text where its pages end, and numbers them',
      text: '《某校工作计划.docx》由会员分享，可在线阅读。\n1、某校2026年工作计划今年，学校将加强管理，坚持安全第一、预⟦防\n2、为⟧主，更好统筹发展和安全。各项工作稳步推进。\n',
      findings: ['broken'],
      output:
        '《某校工作计划.docx》由会员分享，可在线阅读。\n1、某校2026年工作计划今年，学校将加强管理，坚持安全第一、预防为主，更好统筹发展和安全。各项工作稳步推进。\n',
    },
    {
      name: 'the number of the page goes with the break',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一⟦部\n\n - 2 - 署⟧推进各项重点任务，组织开展专项督导检查。\n',
      findings: ['broken'],
      output:
        '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一部署推进各项重点任务，组织开展专项督导检查。\n',
    },
    {
      name: 'the number of the page in a line of its own',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一⟦部\n— 2 —\n署⟧推进各项重点任务，组织开展专项督导检查。\n',
      findings: ['broken'],
      output:
        '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一部署推进各项重点任务，组织开展专项督导检查。\n',
    },
    {
      name: 'quotes no more than the paragraph',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一⟦部\n署⟧。\n\n提高质量，改善条件。\n',
      findings: [
        {
          messageId: 'broken',
          message:
            '“照统一部”与“署。”之间断开，前面没有句末标点。如是换页或硬回车所致，应连成一段；如是两段，请补上“。”。',
        },
      ],
      output:
        '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一部署。\n\n提高质量，改善条件。\n',
    },
    {
      name: 'cut by a page',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一⟦部\n\n署⟧推进各项重点任务，组织开展专项督导检查。\n',
      findings: [
        {
          messageId: 'broken',
          message:
            '“照统一部”与“署推进各”之间断开，前面没有句末标点。如是换页或硬回车所致，应连成一段；如是两段，请补上“。”。',
          severity: 'warning',
        },
      ],
      output:
        '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照统一部署推进各项重点任务，组织开展专项督导检查。\n',
      traditional:
        '推進學前教育普惠發展。實施普惠提升行動，面向全區各級各類公辦民辦幼兒園，按照統一⟦部\n\n署⟧推進各項重點任務，組織開展專項督導檢查。\n',
      traditionalOutput:
        '推進學前教育普惠發展。實施普惠提升行動，面向全區各級各類公辦民辦幼兒園，按照統一部署推進各項重點任務，組織開展專項督導檢查。\n',
    },
  ],
});
