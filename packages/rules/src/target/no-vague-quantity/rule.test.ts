import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noVagueQuantity } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。';

testRule({ describe, it }, noVagueQuantity, {
  valid: [
    {
      name: 'what stands in the way is there, and not promised',
      text: `${head}突破众多发展瓶颈。\n`,
    },
    {
      name: 'what stands in front of the first chapter says what it is all for',
      text: '某市2026年实施方案\n为加快建设一批平台，制定如下方案。\n一、主要任务\n1.建设平台。建成平台12个。\n',
    },
    {
      name: 'a lead-in whose tasks count',
      text: '某市2026年实施意见\n一、人才计划\n（一）产业人才。培养一批有影响的企业家，实施以下项目：\n1.企业家项目。培养企业家100名。\n2.工匠项目。培养工匠200名。\n（二）教育人才。培养一批有影响的名校长，实施以下项目：\n3.校长项目。培养名校长10名。\n4.教师项目。培养名教师90名。\n',
    },
    {
      name: 'the sentence goes on to count the people',
      text: '某市2026年工作要点\n一、人才计划\n1.名师项目。培育一批在全省有影响的名师，年内评定名师50名。\n',
    },
    `${head}创建示范学校8所。\n`,
    { name: 'what has been done', text: `${head}去年添置了一批器材，更新设备300台。\n` },
    { name: 'two names or more in front', text: `${head}建设第一中学、第二中学等一批学校。\n` },
    { name: 'batches', text: `${head}推进第一批学校建设，分批创建示范校，培育新一批骨干。\n` },
    {
      name: 'a quotation and a document',
      text: `${head}按照“建设一批、储备一批”的思路，落实《加快建设若干规定》，制定若干措施。\n`,
    },
    {
      name: 'the number of the same thing stands beside',
      text: `${head}创建一批示范学校，今年创建示范学校8所。\n`,
    },
    {
      name: 'what others decided',
      text: `${head}落实省市推进教育强市建设的一系列决策部署，改造校舍8栋。\n`,
    },
    { name: 'no promise', text: `${head}一批学校已经投入使用，多所学校受到影响。\n` },
    {
      name: 'a list of stages, several fields, a few words that stand for no number',
      text: `${head}推动重大项目储备一批、开工一批、竣工一批，完成多个重要领域改革，组织一系列活动，改造部分老旧设施。\n`,
    },
    { name: 'other words', text: `${head}多渠道建设，多元办学，建设40多家基地。\n` },
    {
      name: 'what has been reached',
      text: '某市“十五五”教育发展规划\n一、规划背景\n（一）发展基础\n培育一批特色项目，学校面貌改观。\n（二）发展环境\n创建一批名校的要求更高。\n二、主要任务\n（一）扩大供给\n新建学校8所。\n',
    },
  ],
  invalid: [
    {
      name: 'beside it another group is counted',
      text: `${head}培养⟦一批青年骨干人才⟧，60名后备人才；引进⟦一批管理人才和50名专业技术人才⟧，跟踪培养骨干300名。\n`,
      findings: ['vague', 'vague'],
    },
    {
      name: 'the thing ends in front of 等',
      text: `${head}举办⟦多项赛事⟧等系列活动和比赛。\n`,
      findings: [{ messageId: 'vague' }],
    },
    {
      name: 'what is done or added, also behind its thing',
      text: `${head}完成⟦一批卫生院标准化改造⟧，新增⟦若干省级规范化学校⟧，新建⟦基层党组织若干⟧，整治⟦背街小巷一批⟧。\n`,
      findings: [
        {
          messageId: 'vague',
          message: '“一批卫生院标准化改造”没有写明数量，年底难以核对。可写明几个，或列出名称。',
        },
        { messageId: 'vague' },
        { messageId: 'vague', data: { phrase: '基层党组织若干', unit: '个' } },
        { messageId: 'vague', data: { phrase: '背街小巷一批', unit: '个' } },
      ],
    },
    {
      name: 'money',
      text: `${head}安排⟦培训经费若干⟧，更新设备300台。\n`,
      findings: [
        {
          messageId: 'vague',
          message: '“培训经费若干”没有写明数量，年底难以核对。可写明几万元，或列出名称。',
        },
      ],
    },
    {
      name: 'people beside others that are counted',
      text: `${head}引进⟦若干名管理人才和50名专业人才⟧。\n`,
      findings: ['vague'],
    },
    {
      name: 'a promise without a number',
      text: `${head}创建⟦一批示范学校⟧，更新设备300台。\n`,
      findings: [
        {
          messageId: 'vague',
          severity: 'warning',
          message: '“一批示范学校”没有写明数量，年底难以核对。可写明几个，或列出名称。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。創建⟦一批示範學校⟧，更新設備300台。\n',
    },
    {
      name: 'an info in a development plan, over a page break',
      text: '某市“十五五”教育发展规划\n一、扩大供给\n（一）加快建设\n统筹城乡各类学校项目布局，持续优化资源配置。不断改善办学条件，加强校园文化建设，有序推进学校新建和改扩建项目，新建⟦多\n\n所学校⟧，更新设备300台。\n',
      kind: 'development-plan',
      crlf: true,
      findings: [{ messageId: 'vague', severity: 'info' }],
    },
  ],
});
