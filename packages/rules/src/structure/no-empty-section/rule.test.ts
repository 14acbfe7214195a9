import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noEmptySection } from './rule.ts';

const title = '某市教育局2026年工作要点\n';

testRule({ describe, it }, noEmptySection, {
  valid: [
    {
      name: 'chapters that are sentences among others with tasks',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n二、加强保障\n3.加强维修。维修校舍20栋。\n三、完成上级交办的其他工作，按时报送进度。\n`,
    },
    {
      name: 'an order in one sentence',
      text: '某街道消防工作计划\n1、街道要组织消防轮训，每半年安排一次。检查各单位的消防器材。\n2、各社区要开展消防宣传，普及逃生常识。张贴宣传画30张。\n3、街道要在主要路段设置一面公益广告牌。\n4、各社区要制订疏散预案，每年演练1次。督促物业配合。\n',
    },
    {
      name: 'a result behind the colon of its heading',
      text: '某局2026年工作总结\n一、指标完成情况\n1、外贸工作：完成出口240万美元，占年计划的16%。\n2、外经工作：外派122人，年末在外427人。\n3、酒类管理：零售企业办证210本\n',
    },
    {
      name: 'a heading without a number is the first of its chapter',
      text: '某镇环境整治工作方案\n一、工作目标\n新建公厕12座。\n二、工作任务\n更高标准推进整治\n1、抓好河道保洁。清理河道30公里。\n2、抓好道路保洁。清扫道路50公里。\n持续转变机制\n1、健全保洁机制。保洁员配备到村。\n三、工作要求\n每月督查一次。\n',
    },
    {
      name: 'lines of a monthly list',
      text: '某园2026年园务工作计划\n二月工作\n1. 学习规程和纲要。讨论目标和计划。\n2. 检查房舍设备。核对班级物品。\n3. 家长工作。\n三月工作\n1. 全体职工大会。\n2. 建幼儿食堂\n3. 乐园报\n4. 跟踪半日活动\n',
    },
    {
      name: 'a task that names its result in a sentence',
      text: '某县林业局2026年工作计划\n一、推进城区绿化。建设小广场12个，种植树木3000株。\n二、完成工程造林。造林3000亩。\n三、编制林业“十六五”规划工作。\n四、加强林地管理。调查自然保护地5处。\n',
    },
    {
      name: 'the parts of a sentence, and lines that are a figure',
      text: '某校2026年工作计划\n一、主要指标\n（一）质量指标\n①优良率达到60%以上；\n②合格率达到98%以上。学校每月分析一次。\n③巩固率；\n④近视率不高于50%\n二、主要措施\n（一）改进教学。开展教研活动20次。\n',
    },
    {
      name: '一、 followed at once by （一） is not empty',
      text: `${title}一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）改善条件\n更新设备300台。\n二、加强保障\n（一）加强维修\n维修校舍20栋。\n（二）推进共享\n建设课程40门。\n`,
    },
    {
      name: 'headings that are the tasks themselves',
      text: `${title}一、扩大供给\n1.新建公办幼儿园12所\n2.更新教学设备300台\n3.维修校舍20栋\n`,
    },
  ],
  invalid: [
    {
      name: 'a chapter named in two phrases, among chapters of tasks',
      text: `${title}⟦一、突出重点，扩大供给⟧\n二、聚焦难点，改善条件\n1.加快建设。新建公办园12所。\n2.更新设备。更新设备300台。\n三、补齐短板，加强保障\n3.加强维修。维修校舍20栋。\n`,
      findings: ['empty'],
    },

    {
      name: 'a chapter without text among chapters with text',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n⟦二、改善条件⟧\n三、加强保障\n2.加强维修。维修校舍20栋。\n`,
      findings: [
        {
          messageId: 'empty',
          severity: 'error',
          message: '“二、改善条件”下面没有内容，同级标题下都有。请补正文，或删去标题。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n⟦二、改善條件⟧\n三、加強保障\n2.加強維修。維修校舍20棟。\n',
    },
    {
      name: 'the last chapter was cut off',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n二、加强保障\n2.加强维修。维修校舍20栋。\n⟦三、改善条件⟧\n`,
      findings: ['empty'],
    },
  ],
});
