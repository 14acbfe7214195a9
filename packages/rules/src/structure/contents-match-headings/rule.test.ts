import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { contentsMatchHeadings } from './rule.ts';

const title = '某区“十五五”教育发展规划\n\n目 录\n\n';
const body =
  '\n某区“十五五”教育发展规划\n\n一、扩大资源供给\n（一）加快学校建设\n新建公办幼儿园12所。\n（二）改善办学条件\n更新设备300台。\n二、建强教师队伍\n（一）扩大教师供给\n招聘教师300名。\n（二）提升教师能力\n培训教师500名。\n';
const rest = '二、建强教师队伍\t3\n（一）扩大教师供给\t3\n（二）提升教师能力\t4\n';

testRule({ describe, it }, contentsMatchHeadings, {
  valid: [
    {
      name: 'a page that says that it left a part out',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n二、建强教师队伍\t3\n（一）完善培训体系\t3\n（二）优化教师配置\t4\n（三）提高教师待遇\t4\n三、强化安全保障\t5\n\n某区“十五五”教育发展规划\n\n一、扩大资源供给\n（一）加快学校建设\n新建公办幼儿园12所。\n（二）改善办学条件\n更新设备300台。\n……（某网省略1240字，会员可完整阅读）\n`,
    },
    {
      name: 'a text that was cut off behind its contents',
      text: `${title}前 言\t1\n一、扩大资源供给\t1\n二、建强教师队伍\t3\n\n前 言\n\n“十五五”时期是加快发展的关键时期。\n`,
    },
    {
      name: 'the contents follow the text',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n${rest}${body}`,
    },
    {
      name: 'leader dots and page numbers do not count',
      text: `${title}一、扩大资源供给......1\n（一）加快学校建设......1\n（二）改善办学条件......2\n二、建强教师队伍......3\n（一）扩大教师供给......3\n（二）提升教师能力......4\n${body}`,
    },
    {
      name: 'a level may be left out as a whole',
      text: `${title}一、扩大资源供给\t1\n二、建强教师队伍\t3\n${body}`,
    },
    { name: 'no contents, nothing to compare', text: body },
    {
      name: 'a cover and its contents alone',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n${rest}`,
    },
  ],
  invalid: [
    {
      name: 'half of the entries are lost with a part of the text: one finding',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n⟦二、建强教师队伍⟧\t3\n（一）完善培训体系\t3\n（二）优化教师配置\t4\n（三）提高教师待遇\t4\n三、强化安全保障\t5\n\n某区“十五五”教育发展规划\n\n一、扩大资源供给\n（一）加快学校建设\n新建公办幼儿园12所。\n（二）改善办学条件\n更新设备300台。\n`,
      findings: [
        {
          messageId: 'cut',
          severity: 'warning',
          message:
            '目录有5条（首条为“二、建强教师队伍”）在正文里没有标题。请核对目录是否是旧稿，或正文是否缺了后面的部分。',
        },
      ],
    },
    {
      name: 'other words',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n⟦（二）改善学校条件⟧\t2\n${rest}${body}`,
      findings: [
        {
          messageId: 'differs',
          severity: 'warning',
          message: '目录写“（二）改善学校条件”，正文标题是“（二）改善办学条件”。请按正文改目录。',
          related: ['改善办学条件'],
          suggestions: [
            {
              output: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n${rest}${body}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a difference in width is one info for the document',
      text: `${title}一、扩大资源供给\t1\n⟦(一) 加快学校建设⟧\t1\n(二) 改善办学条件\t2\n${rest}${body}`,
      findings: [{ messageId: 'width', severity: 'info', related: ['(二) 改善办学条件'] }],
    },
    {
      name: 'an entry that is no heading, and a heading that has no entry',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n⟦（三）推进资源共享⟧\t2\n二、建强教师队伍\t3\n（一）扩大教师供给\t3\n\n某区“十五五”教育发展规划\n\n一、扩大资源供给\n（一）加快学校建设\n新建公办幼儿园12所。\n（二）改善办学条件\n更新设备300台。\n二、建强教师队伍\n（一）扩大教师供给\n招聘教师300名。\n⟦（二）提升教师能力⟧\n培训教师500名。\n`,
      findings: ['notInText', 'notInContents'],
    },
    {
      name: 'a heading that lost its number is related, and the one behind it',
      text: `${title}⟦一、扩大资源供给⟧\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n${rest}${body.replace('一、', '')}`,
      findings: [{ messageId: 'differs', related: ['扩大资源供给', '二、建强教师队伍'] }],
    },
    {
      name: 'a number alone differs',
      text: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n⟦（三）改善办学条件⟧\t2\n${rest}${body}`,
      findings: [
        {
          messageId: 'differs',
          related: ['（二）'],
          suggestions: [
            {
              output: `${title}一、扩大资源供给\t1\n（一）加快学校建设\t1\n（二）改善办学条件\t2\n${rest}${body}`,
            },
          ],
        },
      ],
    },
  ],
});
