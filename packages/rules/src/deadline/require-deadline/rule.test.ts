import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireDeadline } from './rule.ts';

const title = '某市校园安全专项整治实施方案\n';
const chapter = '一、重点任务\n';

testRule({ describe, it }, requireDeadline, {
  valid: [
    {
      name: 'a copy between a task and the line of its deadline',
      text: `${title}${chapter}1.排查校舍。排查校舍200栋，逐栋建立台账并公示。\n完成时限：6月底前\n2.整治通道。整治学校30所，打通堵塞的疏散通道。\n1.排查校舍。排查校舍200栋，逐栋建立台账并公示。\n完成时限：7月底前\n3.更新设备。更新设备300台。\n完成时限：9月底前\n`,
    },

    {
      name: 'a date among the goals by which all is done',
      text: `${title}一、主要目标\n全年任务力争10月底前全部完成。\n二、主要任务\n1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n`,
    },
    {
      name: 'what is said in front of the tasks holds for all of them',
      text: '某镇文明创建实施方案\n年内确保创建成功，选树文明户10户。\n一、主要任务\n1.建立服务大厅。完善网络。\n2.整治市场环境。整治门店30家。\n',
    },
    {
      name: 'one date for all: the period in the title, a year among the goals',
      text: '某市食品产业行动方案（2026—2028年）\n一、重点任务\n1.研发产品。研发产品12种。\n2.培育企业。培育企业5家。\n',
    },
    {
      name: 'the five years of a plan that is shared out',
      text: '某市林业“十五五”规划任务分工方案\n一、主要任务\n1.营造林木。造林2000亩。\n2.保护湿地。修复湿地300亩。\n3.防治病虫。防治面积800亩。\n',
    },
    {
      name: 'how long the whole takes',
      text: '某县治理工作方案\n决定从2026年7月起开展为期三个月的治理。\n一、主要任务\n1.治理河道。治理河道8条。\n2.治理道路。治理道路6条。\n3.治理市场。治理市场3个。\n',
    },
    {
      name: 'one date for all among the goals',
      text: '某市食品产业行动方案\n一、工作目标\n到2028年，培育企业5家。\n二、重点任务\n1.研发产品。研发产品12种。\n2.培育企业。培育企业5家。\n',
    },
    {
      name: 'dates in the text',
      text: `${title}${chapter}1.排查校舍。6月底前排查校舍200栋。\n2.整治通道。9月底前整治学校30所。\n`,
    },
    {
      name: 'a line of its own',
      text: `${title}${chapter}1.排查校舍。排查校舍200栋。\n完成时限：2026年6月底前\n2.整治通道。整治学校30所。\n完成时限：2026年9月底前\n`,
    },
    {
      name: 'for 工作要点 the year is the deadline',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: "the year's own work that is shared out: the year is the deadline",
      text: '某市2026年《政府工作报告》重点工作责任分解\n一、扩大供给\n1.加快建设。新建公办园12所。\n责任单位：市教育局\n2.改善条件。更新设备300台。\n责任单位：市财政局\n',
    },
    {
      name: 'a date in front of all tasks',
      text: `${title}到2030年，消除校舍隐患。\n${chapter}1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n`,
    },
    {
      name: 'a chapter of stages dates the work as a whole',
      text: `${title}${chapter}1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n二、工作步骤\n（一）动员部署（2026年3月）。制定方案。\n（二）全面整治（2026年4月至10月）。逐项整改。\n`,
    },
    {
      name: 'safeguards have none',
      text: `${title}${chapter}1.排查校舍。6月底前排查校舍200栋。\n2.整治通道。9月底前整治学校30所。\n二、保障措施\n3.加强领导。成立工作专班。\n`,
    },
  ],
  invalid: [
    {
      name: 'none has one: one finding',
      text: `⟦某市校园安全专项整治实施方案⟧\n${chapter}1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n`,
      findings: [
        {
          messageId: 'missingEverywhere',
          severity: 'warning',
          message: '全文3项任务均无完成时限。请逐条写明，或统一写明总的时限。',
        },
      ],
      traditional:
        '⟦某市校園安全專項整治實施方案⟧\n一、重點任務\n1.排查校舍。排查校舍200棟。\n2.整治通道。整治學校30所。\n3.更新設備。更新設備300台。\n',
    },
    {
      name: 'a programme is worked off by date although its title names the year',
      text: `⟦某市2026年重点工作任务实施方案⟧\n${chapter}1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n`,
      findings: [{ messageId: 'missingEverywhere' }],
    },
    {
      name: 'twenty-five points are no five-year plan',
      text: `⟦某市校园安全整治二十五条措施实施方案⟧\n${chapter}1.排查校舍。排查校舍200栋。\n2.整治通道。整治学校30所。\n3.更新设备。更新设备300台。\n`,
      findings: [{ messageId: 'missingEverywhere' }],
    },
    {
      name: 'one of three has none',
      text: `${title}${chapter}1.排查校舍。6月底前排查校舍200栋。\n⟦2.整治通道⟧。整治学校30所。\n3.更新设备。9月底前更新设备300台。\n`,
      findings: [
        { messageId: 'missing', message: '任务“整治通道”没有完成时限，其余2条都有。请补时限。' },
      ],
    },
  ],
});
