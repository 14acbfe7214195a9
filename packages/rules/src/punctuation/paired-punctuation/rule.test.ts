import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { pairedPunctuation } from './rule.ts';

testRule({ describe, it }, pairedPunctuation, {
  valid: [
    {
      name: 'a bracket in which a copied text breaks off',
      text: '某局2025年工作总结\n全年投入资金800万元，农机总量稳步增加，新推广各类补贴农机具540台（套），农机总量达到7.2万台（\n',
    },
    {
      name: 'a page that sets each run in a line of its own',
      text: '某县城市管理局2025年工作总结\n按照\n“\n政府引导、市场引领\n”\n的原则，统一布局。\n',
    },
    {
      name: 'the sizes of type that a page offers',
      text: '某市2026年政府工作报告\n【字体：\n小\n中\n大\n】\n各项事业稳步推进。\n',
    },
    {
      name: 'a site leaves out what stands between the marks',
      text: '在继续落实……此处隐藏388个字……网一路”，编制“幸福河湖”建设方案。\n',
    },
    '加强“三个课堂”建设（含专递课堂），落实《教育督导条例》和〔2018〕59号文。',
    '1)完善制度；2)抓好落实；（1）加强管理。',
    { name: 'mixed width is a pair', text: '一批群众（含教师)参加。' },
    { name: 'marks of another font', text: '贯彻“十五五〞规划，〝三个课堂〞建设全覆盖。' },
    { name: 'a quotation over paragraphs', text: '“第一段话。\n“第二段话。”\n' },
    {
      name: 'a bracket over a page break',
      text: '推进学校党建特色全覆盖。推动实施强基行动，按照“七个一”党建标准（一个领衔人、一个工作团\n\n队、一个活动章程、一批受益群众）搭建平台，持续开展典型培育工作。\n',
    },
    'What’s new：介绍信息技术。',
  ],
  invalid: [
    {
      name: 'a closing mark without an opening one',
      text: '创新实施‘8+X’精准督导⟦”⟧，通过验收。\n',
      findings: [
        {
          messageId: 'unopened',
          message: '此处的 ” 前面没有对应的 “ 。请补上或删去。',
          severity: 'error',
          suggestions: [{ output: '创新实施‘8+X’精准督导，通过验收。\n' }],
        },
      ],
      traditional: '創新實施‘8+X’精準督導⟦”⟧，通過驗收。\n',
    },
    {
      name: 'a word of its own in quotation marks does not close what a heading left open',
      text: '一、回顾⟦“⟧十四五发展成就\n“十四五”时期，是全县发展最好的时期。\n',
    },
    {
      name: 'opened and not closed',
      text: '推进⟦“⟧平安校园建设，完善⟦（⟧含幼儿园设施。\n落实《教育督导条例》。\n',
    },
    {
      name: 'opened inside and not closed there',
      text: '推进“平安⟦（⟧校园”建设。',
      findings: [{ messageId: 'unclosed', suggestions: [{ output: '推进“平安校园”建设。' }] }],
    },
    {
      name: 'a text that lost its opening marks is one finding',
      text: `⟦）⟧${'甲）'.repeat(40)}`,
      findings: [{ messageId: 'many', data: { mark: '）', count: 41 }, suggestions: [] }],
    },
    {
      name: 'a wrong closing mark is one finding',
      text: '印发《某市教育规划⟦”⟧，分解任务。\n推进“平安校园⟦》⟧建设（含幼儿园）。\n',
      findings: [
        {
          messageId: 'mismatched',
          message: '前面的 《 应与 》 配对，此处却是 ” 。请核对。',
          suggestions: [
            { output: '印发《某市教育规划》，分解任务。\n推进“平安校园》建设（含幼儿园）。\n' },
          ],
        },
        {
          messageId: 'mismatched',
          data: { mark: '》', opened: '“', expected: '”' },
          suggestions: [
            { output: '印发《某市教育规划”，分解任务。\n推进“平安校园”建设（含幼儿园）。\n' },
          ],
        },
      ],
    },
    {
      name: 'a second opening mark where the word ends',
      text: '践行“养根⟦“⟧校训，推进⟦“⟧两城、⟦“⟧一区建设。\n',
      findings: [
        {
          messageId: 'mismatched',
          message: '前面的 “ 应与 ” 配对，此处却是 “ 。请核对。',
          suggestions: [{ output: '践行“养根”校训，推进“两城、“一区建设。\n' }],
        },
        {
          messageId: 'unclosed',
          suggestions: [{ output: '践行“养根“校训，推进两城、“一区建设。\n' }],
        },
        {
          messageId: 'unclosed',
          suggestions: [{ output: '践行“养根“校训，推进“两城、一区建设。\n' }],
        },
      ],
    },
    {
      name: 'a closing mark where a word begins',
      text: '对接省⟦”⟧十五五”规划，抓好落实。\n',
      findings: [
        {
          messageId: 'wrongOpening',
          message: '此处的 ” 应为 “ ，与后面的 ” 配对。请核对。',
          suggestions: [{ output: '对接省“十五五”规划，抓好落实。\n' }],
        },
      ],
    },
    {
      name: 'a mark that stands too much inside a pair',
      text: '印发《某市⟦”⟧教育规划》，抓好落实。\n',
      findings: [
        { messageId: 'unopened', suggestions: [{ output: '印发《某市教育规划》，抓好落实。\n' }] },
      ],
    },
    { name: 'the bracket of a number', text: '一、总则\n一⟦）⟧加强管理\n', crlf: false },
  ],
});
