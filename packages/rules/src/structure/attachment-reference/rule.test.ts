import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { attachmentReference } from './rule.ts';

const plan = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n';

testRule({ describe, it }, attachmentReference, {
  valid: [
    {
      name: 'the plan itself is the first attachment',
      text: '某市绿化局关于下发《某市推广行动计划》的通知\n\n各区绿化局：\n\n现将《某市推广行动计划》印发给你们，请贯彻实施。\n\n附件：\n\n1.某市推广行动计划\n\n2.养护技术要求\n\n某市绿化局\n\n2026年2月3日\n\n附件1\n\n某市推广行动计划\n\n一、主要任务\n1.新增点位。新增点位30个。\n\n附件2\n\n养护技术要求\n\n一、苗木要求\n苗木无病虫害。\n',
    },
    {
      name: 'the text breaks off in its first attachment',
      text: '某市教育局关于召开座谈会的通知\n\n各区教育局：\n\n现将《某市护眼行动方案》发给你们，请研究后提出意见。\n\n附件：\n\n1.参会单位名单\n\n2.《某市护眼行动方案》\n\n某市教育局\n\n2026年2月3日\n\n附件1\n\n参会单位名单\n\n市委宣传部、市发展改革委、市财政局、市人力资源社会保障局、市卫生健康委、市市场监管局、市体育局、市残',
    },
    {
      name: 'a table that is reported by others',
      text: '某市人民政府办公厅关于分解任务的通知\n各镇人民政府：\n请于2月10日前报送（式样见附表1）。\n某市人民政府办公厅\n2026年2月3日\n',
    },
    { name: 'no reference', text: plan },
    {
      name: 'an attachment follows',
      text: `${plan}2.改善条件。具体安排见附件1。\n\n附件1\n\n设备更新任务表\n\n1.更新设备。更新设备300台。\n`,
    },
    {
      name: 'the note alone: attachments are files of their own',
      text: `${plan}2.改善条件。具体安排见附件。\n\n附件：设备更新任务表\n`,
    },
  ],
  invalid: [
    {
      name: 'several references to nothing are one finding',
      text: `${plan}2.改善条件。具体安排⟦详见附件1⟧。更新设备300台，清单见附件2。\n`,
      findings: [{ messageId: 'noAttachment' }],
    },
    {
      name: 'a reference to nothing',
      text: `${plan}2.改善条件。具体安排⟦详见附件1⟧。更新设备300台。\n`,
      findings: [
        {
          messageId: 'noAttachment',
          severity: 'warning',
          message: '文中写“详见附件1”，却没有附件，也没有附件说明。请补附件，或删去这句话。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n2.改善條件。具體安排⟦詳見附件1⟧。更新設備300台。\n',
    },
  ],
});
