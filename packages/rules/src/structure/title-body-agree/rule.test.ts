import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { titleBodyAgree } from './rule.ts';

const rest =
  '\n\n某市教育局\n\n2026年2月3日\n\n某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n';
const to = '的通知\n\n各县（市、区）教育局：\n\n';

testRule({ describe, it }, titleBodyAgree, {
  valid: [
    {
      name: 'a limit of last year that tells what was, and one beside the year of the title',
      text: '某县教育局2026年工作要点\n一、扩大供给\n1.建设园舍。2025年底前已开工4所，2025年底前建成的3所投用。\n',
    },
    '某县教育局2026年工作要点\n一、扩大供给\n1.建设园舍。2025年底前启动招标，2026年8月底前投用4所。\n',
    {
      name: 'the title says who wrote what is passed on',
      text: '某区人民政府办公室关于转发区建设管理委制订的《某区城市更新2026年度实施计划》的通知\n\n各镇人民政府：\n\n现将《某区城市更新2026年度实施计划》转发给你们，请认真执行。\n\n某区人民政府办公室\n\n2026年2月3日\n\n某区城市更新2026年度实施计划\n\n一、主要任务\n1.更新住房。修缮旧住房60万平方米。\n',
    },
    {
      name: 'two documents with a blank between their names',
      text: '关于印发某县妇女发展规划和某县儿童发展规划的通知\n各镇人民政府：\n现将《某县妇女发展规划》 《某县儿童发展规划》印发给你们，请认真执行。\n某县人民政府\n2026年3月5日\n某县妇女发展规划\n一、主要目标\n（一）妇女与健康。筛查2万人。\n',
    },
    {
      name: 'a list of attachments above the names of four bodies is no title',
      text: '关于印发《某市平台建设实施方案》的通知\n各有关单位：\n现将《某市平台建设实施方案》印发给你们，请认真组织实施。\n附件：某市平台建设实施方案\n某市科学技术委员会\n某市发展和改革委员会\n某市经济和信息化委员会\n某市教育委员会\n2026年7月10日\n附件\n某市平台建设实施方案\n一、建设平台\n1.建成平台12个。\n',
    },
    {
      name: 'the body that issues it stands in front of the name',
      text: `某镇人民政府关于印发2026年政府工作报告${to}2026年《政府工作报告》已经通过，现印发给你们。\n\n某镇人民政府\n\n2026年2月3日\n\n某市某镇人民政府\n2026年政府工作报告\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n`,
    },
    {
      name: 'all three agree',
      text: `某市教育局关于印发《某市教育局2026年工作要点》${to}现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。${rest}`,
    },
    {
      name: 'marks and spaces do not count',
      text: `某市教育局关于印发 某市教育局2026年工作要点${to}现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。${rest}`,
    },
    {
      name: 'a mark that lost its partner is the business of another rule',
      text: `某市教育局关于印发《某市教育局2026年“双减”工作要点》${to}现将《某市教育局2026年“双减”工作要点》印发给你们，请认真贯彻落实。${rest.replace('年工作', '年“双减工作')}`,
    },
    {
      name: 'what is issued is the list of what the notice names',
      text: '某县人民政府关于印发某县2026年民生实事项目的通知\n各镇人民政府：\n《某县2026年民生实事项目》已经审议通过，现印发给你们，请确保按时完成。\n附件：某县2026年民生实事项目清单\n某县人民政府\n2026年3月2日\n附件\n某县2026年民生实事项目清单\n一、教育\n1.新建幼儿园8所。\n',
    },
    { name: 'no notice', text: rest.trimStart() },
    {
      name: 'a dash of another kind, and how long the list is',
      text: `某市教育局关于印发某市三年行动方案（2026—2028年）${to}现将《某市三年行动方案（2026-2028年）》印发给你们。\n\n某市教育局\n\n2026年2月3日\n\n某市三年行动方案（2026－2028年）（共计36项）\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n`,
    },
    {
      name: 'one title for several documents',
      text: `某市教育局关于印发两个方案${to}现将《某市教育局2026年工作要点》《某市教育局2026年督导计划》印发给你们，请认真贯彻落实。${rest}`,
    },
    {
      name: 'two documents that are named at the end of a long paragraph',
      text: `某市教育局关于印发督导工作的实施意见和行动计划${to}${'为统筹做好各项工作，推动教育平稳健康发展，'.repeat(12)}制定了两个文件。现将《实施意见》和《行动计划》印发给你们，请认真贯彻落实。\n\n某市教育局\n\n2026年2月3日\n\n督导工作的实施意见\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n`,
    },
    {
      name: 'a name inside a name',
      text: `《某市政府办公室关于印发〈某市教育局2026年工作要点〉的通知》\n\n各县（市、区）教育局：\n\n《某市教育局2026年工作要点》已经同意，现印发给你们。${rest}`,
    },
    {
      name: '全市 in the text for the name of the city in the title',
      text: `某市教育局关于印发2026年某某市教育工作要点${to}现将《2026年全市教育工作要点》印发给你们，请认真贯彻落实。\n\n某市教育局\n\n2026年2月3日\n\n2026年全市教育工作要点\n\n一、扩大供给\n1.加快建设。新建公办园12所。\n`,
    },
  ],
  invalid: [
    {
      name: 'the year of the title, and limits of the year before',
      text: '某县教育局⟦2026年⟧工作要点\n一、扩大供给\n1.建设园舍。新建幼儿园4所，2025年底前投入使用。\n2.培训教师。培训教师200名。\n',
      findings: [
        {
          messageId: 'otherYear',
          severity: 'warning',
          message: '标题写“2026年”，正文的时限写“2025年底前”，而且没有一处写2026年。请核对年份。',
          related: ['2025年底前'],
        },
      ],
    },
    {
      name: 'a notice that lost its title',
      text: '各镇人民政府，县政府有关部门：\n《⟦某县“十五五”应急体系建设规划⟧》已经县政府同意，现印发你们，请认真组织实施。\n某县人民政府办公室\n2026年8月30日\n某县“十五五”应急体系建设总体规划\n一、总体要求\n（一）发展目标。新建站点12个。\n',
      findings: [
        {
          messageId: 'differs',
          suggestions: [
            {
              output:
                '各镇人民政府，县政府有关部门：\n《某县“十五五”应急体系建设总体规划》已经县政府同意，现印发你们，请认真组织实施。\n某县人民政府办公室\n2026年8月30日\n某县“十五五”应急体系建设总体规划\n一、总体要求\n（一）发展目标。新建站点12个。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the title of the notice differs',
      text: `某市教育局关于印发《⟦某市2026年教育工作要点⟧》${to}现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。${rest}`,
      findings: [
        {
          messageId: 'differs',
          severity: 'warning',
          message:
            '通知标题写“某市2026年教育工作要点”，通知正文、正文标题写“某市教育局2026年工作要点”。请统一名称。',
          related: ['某市教育局2026年工作要点', '某市教育局2026年工作要点'],
          suggestions: [
            {
              output: `某市教育局关于印发《某市教育局2026年工作要点》${to}现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。${rest}`,
            },
          ],
        },
      ],
    },
  ],
});
