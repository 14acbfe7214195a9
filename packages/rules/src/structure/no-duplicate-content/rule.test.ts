import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noDuplicateContent } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n';
const long =
  '坚持以学生为中心，完善课程体系，改进教学方式，加强过程管理，健全评价机制，推动学校特色发展，新建实验室12间。';
const near =
  '坚持以学生为中心，完善课程体系，改进教学方式，加强过程管理，健全评价机制，推动学校特色发展，新建实验室20间。';
const bodies =
  '（牵头单位：市商务局；责任单位：市统计局，各镇人民政府，东湖管理区、西湖管理区，高新技术产业开发区，临空经济区）';

testRule({ describe, it }, noDuplicateContent, {
  valid: [
    {
      name: 'short numbered headings',
      text: `${head}（一）加强组织领导，压实责任。\n新建公办园12所。\n二、改善条件\n（一）加强组织领导，压实责任。\n更新设备300台。\n`,
    },
    {
      name: 'a sentence that stands three times is a formula, and so is one below two headings',
      text: `${head}1.加快建设\n按照全年进度安排推进，确保按时保质完成。\n2.改善条件\n按照全年进度安排推进，确保按时保质完成。\n3.加强管理\n按照全年进度安排推进，确保按时保质完成。\n4.落实待遇。按照全年进度安排推进，确保按时保质完成。\n`,
    },
    {
      name: 'short formulas may repeat',
      text: `${head}1.加快建设。新建公办园12所。\n责任处室：规建处\n2.改善条件。更新设备300台。\n责任处室：规建处\n`,
    },
    {
      name: 'target and measures of one task may repeat each other',
      text: `${head}1.深化课程改革\n目标任务：${long}\n工作措施：${long}\n`,
    },
    {
      name: 'paragraphs that share words but not the text',
      text: `${head}1.深化课程改革。${long}\n2.深化评价改革。坚持以教师为根本，完善培养体系，改进教研方式，加强过程指导，健全激励机制，培训教师300名。\n`,
    },
    {
      name: 'the same bodies answer for several tasks',
      text: `${head}1.财政收入增长10%。${bodies}\n2.社会消费品零售总额增长9%。${bodies}\n`,
    },
  ],
  invalid: [
    {
      name: 'a copy that lost its end',
      text: `${head}${long}\n加强督导检查，每季度通报一次进展情况。\n⟦${long.slice(0, -6)}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: [long],
          suggestions: [{ output: `${head}${long}\n加强督导检查，每季度通报一次进展情况。\n\n` }],
        },
      ],
    },
    {
      name: 'a numbered sentence that stands twice',
      text: `${head}（1）新增停车泊位520个，通达率达到100%。\n（2）改造厕所48座。\n⟦（1）新增停车泊位520个，通达率达到100%。⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: ['（1）新增停车泊位520个，通达率达到100%。'],
          suggestions: [
            {
              output: `${head}（1）新增停车泊位520个，通达率达到100%。\n（2）改造厕所48座。\n\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a short sentence that stands twice, with its heading',
      text: `${head}1.开展体检。组织职工体检460人次，举办健康讲座2场。\n2.加快建设。新建公办园12所。\n⟦1.开展体检。组织职工体检460人次，举办健康讲座2场。⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: ['1.开展体检。组织职工体检460人次，举办健康讲座2场。'],
          suggestions: [
            {
              output: `${head}1.开展体检。组织职工体检460人次，举办健康讲座2场。\n2.加快建设。新建公办园12所。\n\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a short measure that stands twice',
      text: `${head}1.加快建设\n工作措施：倒排工期，每周召开例会1次，10月底前完成主体工程。\n⟦工作措施：倒排工期，每周召开例会1次，10月底前完成主体工程。⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: ['工作措施：倒排工期，每周召开例会1次，10月底前完成主体工程。'],
          suggestions: [
            {
              output: `${head}1.加快建设\n工作措施：倒排工期，每周召开例会1次，10月底前完成主体工程。\n\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'the measures of one task stand twice',
      text: `${head}1.深化课程改革\n目标任务：建设课程40门。\n工作措施：${long}\n⟦工作措施：${long}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: [`工作措施：${long}`],
          suggestions: [
            {
              output: `${head}1.深化课程改革\n目标任务：建设课程40门。\n工作措施：${long}\n\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'the label counts: it belongs to the paragraph',
      text: `${head}1.深化课程改革\n目标任务：新建实验室20间，开设课程40门，举办科技节2场，参与学生3600人次以上。\n2.加强管理\n⟦目标任务：新建实验室20间，开设课程40门，举办科技节2场，参与学生3600人次以上。⟧\n`,
    },
    {
      name: 'a numbered sentence that is all heading',
      text: `${head}1.${long}\n2.新建公办园12所。\n⟦1.${long}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: [`1.${long}`],
          suggestions: [{ output: `${head}1.${long}\n2.新建公办园12所。\n\n` }],
        },
      ],
    },
    {
      name: 'a run-in heading that stands twice belongs to what is repeated',
      text: `${head}1.深化课程改革。${long}\n2.加快建设。新建公办园12所。\n⟦1.深化课程改革。${long}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          related: [`1.深化课程改革。${long}`],
          suggestions: [
            { output: `${head}1.深化课程改革。${long}\n2.加快建设。新建公办园12所。\n\n` },
          ],
        },
      ],
    },
    {
      name: 'a paragraph stands twice',
      text: `${head}1.深化课程改革。${long}\n2.加快建设。新建公办园12所。\n3.推进教学改革。⟦${long}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          severity: 'warning',
          message: '这一段与前文一段相同。请删去一处，或改写。',
          related: [long],
          suggestions: [
            {
              output: `${head}1.深化课程改革。${long}\n2.加快建设。新建公办园12所。\n3.推进教学改革。\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'nearly the same',
      text: `${head}1.深化课程改革。${long}\n2.推进教学改革。⟦${near}⟧\n`,
      findings: [
        {
          messageId: 'paragraph',
          data: { how: '几乎相同' },
          related: [long],
          suggestions: [{ output: `${head}1.深化课程改革。${long}\n2.推进教学改革。\n` }],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、深化改革\n1.深化課程改革。堅持以學生為中心，完善課程體系，改進教學方式，加強過程管理，健全評價機制，推動學校特色發展，新建實驗室12間。\n2.推進教學改革。⟦堅持以學生為中心，完善課程體系，改進教學方式，加強過程管理，健全評價機制，推動學校特色發展，新建實驗室20間。⟧\n',
    },
  ],
});
