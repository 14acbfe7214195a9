import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { numberingMark } from './rule.ts';

testRule({ describe, it }, numberingMark, {
  valid: [
    {
      name: 'two levels, each with a mark of its own, and a list of two ways',
      text: '某局2026年工作要点\n一、扩大供给\n1.甲项工作。\n2.乙项工作。\n3.丙项工作。\n二、改善管理\n1、丁项工作。\n2、戊项工作。\n3、己项工作。\n4.庚项工作。\n',
    },
    {
      name: 'a text that writes its numbers so',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1，加快建设。新建公办园12所。\n2，改善条件。更新设备300台。\n',
    },
    {
      name: 'a number in front of things',
      text: '某校2026年工作计划\n一、抓好教学\n1.改进课堂教学，提高课堂效率，每周听课两节。\n2所学校的课堂教学得到改进，课堂效率不断提高，学生的行为习惯显著改善。\n',
    },
    {
      name: 'chapters of a contingency plan whose sections are decimals',
      text: '某县抗旱应急预案\n1总则\n1.1编制目的\n做好旱灾防范与处置工作。\n1.2工作原则\n统一指挥，分级负责。\n2基本情况\n2.1自然情况\n全县人口110万人。\n',
    },
    {
      name: 'other brackets at the start of a paragraph',
      text: '某局2026年工作要点\n一、加强建设\n（一）加强管理\n【政策解读】完善制度，抓好落实。\n〔一〕见第3页注。\n（二）改善条件\n［注］更新设备300台。\n',
    },
    {
      name: 'every number has its mark',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: 'a year, a date and a decimal at the start of a line are no numbers',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2026年起实行新办法。\n3.26亿元用于校舍维修。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: 'an amount and a term behind a number are none',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2月底前完成选址\n2所学校开工\n2.改善条件。更新设备300台。\n',
    },
    {
      name: '1. and 1、 are a matter of consistency only',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1、加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: 'half-width brackets throughout are no mixture',
      text: '某市教育局2026年工作要点\n一、扩大供给\n(一)加快建设\n新建公办园12所。\n(二)改善条件\n更新设备300台。\n',
    },
    {
      name: 'a contents page is none of its business',
      text: '某区教育发展规划\n目录\n一、发展目标\t3\n(一)主要指标\t4\n(二)重点任务\t5\n一、发展目标\n（一）主要指标\n学位增加五百个。\n（二）重点任务\n新建公办园12所。\n',
    },
    {
      name: 'names and amounts that begin with a numeral',
      text: '某市2026年工作要点\n一、扩大供给\n三农工作\n二手房交易持续活跃，四川馆如期开展。\n二、加强维修\n三季度完成校舍维修，三亚路改造完工。\n四川馆建设\n三级医院达到3家。\n',
    },
    {
      name: 'a way of writing that the whole text has',
      text: '某市2026年工作要点\n一.扩大供给\n（一）.加快建设\n新建公办园12所。\n（二）.加强维修\n维修校舍20栋。\n二.健全制度\n出台办法3项。\n三.抓好安全\n组织演练6场。\n',
    },
  ],
  invalid: [
    {
      name: 'a colon between a number and its heading',
      text: '某局2026年工作要点\n一、扩大供给\n（一）新建学校。新建学校5所。\n⟦（二）：⟧改建学校。改建学校8所。\n',
      findings: ['commaAfterBracket'],
      output:
        '某局2026年工作要点\n一、扩大供给\n（一）新建学校。新建学校5所。\n（二）改建学校。改建学校8所。\n',
    },
    {
      name: 'the only number of a list with another mark, or with other digits',
      text: '某局2026年工作要点\n一、扩大供给\n1.新建学校5所。\n2.改建学校8所。\n⟦3、⟧更新设备300台。\n4.招聘教师30名。\n5.培训教师60名。\n二、改善管理\n（一）制度\n（二）督查\n（三）考核\n',
      findings: [
        {
          messageId: 'oddNumber',
          severity: 'info',
          message: '“3、更新设备300台”的序号与同组不一致：其他序号写作“1.”一类，应写作“3.”。',
        },
      ],
      output:
        '某局2026年工作要点\n一、扩大供给\n1.新建学校5所。\n2.改建学校8所。\n3.更新设备300台。\n4.招聘教师30名。\n5.培训教师60名。\n二、改善管理\n（一）制度\n（二）督查\n（三）考核\n',
    },
    {
      name: 'full-width digits',
      text: '某局2026年工作要点\n一、扩大供给\n1、新建学校5所。\n2、改建学校8所。\n3、更新设备300台。\n4、招聘教师30名。\n⟦５、⟧培训教师60名。\n',
      findings: ['oddNumber'],
      output:
        '某局2026年工作要点\n一、扩大供给\n1、新建学校5所。\n2、改建学校8所。\n3、更新设备300台。\n4、招聘教师30名。\n5、培训教师60名。\n',
    },
    {
      name: 'the mark of a sentence behind the last numbers',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n⟦3，⟧新建公办园15所，增加学位2900个，改造校舍20栋，更新设备300台。\n二、改善条件\n抓好落实。\n⟦三，⟧工作要求：\n加强领导。\n',
      findings: ['otherMark', 'otherMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n3.新建公办园15所，增加学位2900个，改造校舍20栋，更新设备300台。\n二、改善条件\n抓好落实。\n三、工作要求：\n加强领导。\n',
    },
    {
      name: 'the mark of a sentence behind a number',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n⟦2，⟧改善条件。更新设备300台。\n3.加强维修。维修校舍20栋。\n⟦4。⟧规范管理。检查学校30所。\n5.推进共享。建设课程40门。\n',
      findings: [
        {
          messageId: 'otherMark',
          message: '“2，改善条件”的序号后用了“，”，同级序号后用“.”，应写作“2.”。',
        },
        'otherMark',
      ],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n3.加强维修。维修校舍20栋。\n4.规范管理。检查学校30所。\n5.推进共享。建设课程40门。\n',
    },
    {
      name: 'the last number in odd brackets',
      text: '某局2026年工作要点\n一、加强建设\n（一）加强管理\n完善制度，抓好落实。\n（二）改善条件\n更新设备300台。\n⟦〔三〕⟧提高质量\n培训教师300名。\n',
      findings: [
        {
          messageId: 'oddBracket',
          severity: 'error',
          message: '“〔三〕提高质量”的序号用错了括号，应写作“（三）”。',
        },
      ],
      output:
        '某局2026年工作要点\n一、加强建设\n（一）加强管理\n完善制度，抓好落实。\n（二）改善条件\n更新设备300台。\n（三）提高质量\n培训教师300名。\n',
    },
    {
      name: 'the last number is gone from its brackets',
      text: '某局2026年工作要点\n一、加强建设\n（一）加强管理\n完善制度，抓好落实。\n（二）改善条件\n更新设备300台。\n⟦（）⟧提高质量\n培训教师300名。\n',
      findings: [
        {
          messageId: 'emptyBracket',
          message: '“（）提高质量”的括号里没有序号，应写作“（三）”。',
        },
      ],
    },
    {
      name: 'a number without a mark takes the mark of its siblings',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n⟦2⟧加强维修。维修校舍20栋。\n3.改善条件。更新设备300台。\n',
      findings: [
        {
          messageId: 'missingMark',
          severity: 'error',
          message: '“2加强维修”的序号“2”后缺少标点，应写作“2.”。',
          english: 'The number “2” in “2加强维修” has no mark after it; write “2.”.',
        },
      ],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.加强维修。维修校舍20栋。\n3.改善条件。更新设备300台。\n',
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n⟦2⟧加強維修。維修校舍20棟。\n3.改善條件。更新設備300台。\n',
      traditionalOutput:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n2.加強維修。維修校舍20棟。\n3.改善條件。更新設備300台。\n',
    },
    {
      name: 'the last of a list, where the number stands in front of a verb',
      text: '某校2026年工作计划\n一、落实责任，压实任务。各班要明确分工。\n⟦二⟧强化督查，推动工作落地见效。每月通报一次，年底考核。\n三、抓好教学\n1.改进课堂教学，提高课堂效率，每周听课两节。\n⟦2⟧强化学校德育工作，学生的行为习惯显著改善，文明校园创建取得成果。\n',
      findings: ['missingMark', 'missingMark'],
      output:
        '某校2026年工作计划\n一、落实责任，压实任务。各班要明确分工。\n二、强化督查，推动工作落地见效。每月通报一次，年底考核。\n三、抓好教学\n1.改进课堂教学，提高课堂效率，每周听课两节。\n2.强化学校德育工作，学生的行为习惯显著改善，文明校园创建取得成果。\n',
    },
    {
      name: 'the last of a list in a line of its own',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设\n目标任务：新建公办园12所。\n⟦2⟧改善办学条件\n目标任务：更新设备300台。\n',
      findings: ['missingMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设\n目标任务：新建公办园12所。\n2.改善办学条件\n目标任务：更新设备300台。\n',
    },
    {
      name: 'the siblings write 、',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1、加快建设。新建公办园12所。\n⟦2⟧加强维修。维修校舍20栋。\n3、改善条件。更新设备300台。\n',
      findings: ['missingMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1、加快建设。新建公办园12所。\n2、加强维修。维修校舍20栋。\n3、改善条件。更新设备300台。\n',
    },
    {
      name: 'half-width among full-width brackets; the space behind is kept',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n⟦(二)⟧ 加强维修\n维修校舍20栋。\n',
      findings: [{ messageId: 'halfWidth', severity: 'warning' }],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二） 加强维修\n维修校舍20栋。\n',
    },
    {
      name: 'one bracket of the pair is half width',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n⟦（二)⟧加强维修\n维修校舍20栋。\n',
      findings: ['halfWidth'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）加强维修\n维修校舍20栋。\n',
    },
    {
      name: 'half-width and half a bracket among the numbers of a lower level',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n（1）新建8所。\n⟦(2)⟧改建3所。\n⟦3）⟧扩建1所。\n（4）维修20栋。\n',
      findings: ['halfWidth', 'halfLost'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n（1）新建8所。\n（2）改建3所。\n（3）扩建1所。\n（4）维修20栋。\n',
    },
    {
      name: 'blanks inside brackets',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n⟦（ 二 ）⟧加强维修\n维修校舍20栋。\n',
      findings: [{ messageId: 'blankInside' }],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）加强维修\n维修校舍20栋。\n',
    },
    {
      name: 'the last number in small brackets, behind who answers for the one before',
      text: '某区整治方案\n一、整治重点\n（一）建筑领域。检查工地112个。责任单位：区住建局\n（二）消防领域。检查场所650家。责任单位：区消防大队、区教育局\n⟦﹙三﹚⟧燃气领域。更换管道32公里。责任单位：区城管局\n',
      findings: ['oddBracket'],
      output:
        '某区整治方案\n一、整治重点\n（一）建筑领域。检查工地112个。责任单位：区住建局\n（二）消防领域。检查场所650家。责任单位：区消防大队、区教育局\n（三）燃气领域。更换管道32公里。责任单位：区城管局\n',
    },
    {
      name: 'a bracketed number takes no 、',
      text: '某市教育局2026年工作要点\n一、扩大供给\n⟦（一）、⟧加快建设\n新建公办园12所。\n（二）加强维修\n维修校舍20栋。\n',
      findings: [{ messageId: 'commaAfterBracket', severity: 'warning' }],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）加强维修\n维修校舍20栋。\n',
    },
    {
      name: 'a mark that no other bracketed number has',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n⟦（二）.⟧加强维修\n维修校舍20栋。\n⟦（三），⟧改善条件\n更新设备300台。\n',
      findings: [
        {
          messageId: 'commaAfterBracket',
          message: '“（二）.加强维修”在括号序号后多了“.”，应写作“（二）”。',
        },
        { messageId: 'commaAfterBracket' },
      ],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）加强维修\n维修校舍20栋。\n（三）改善条件\n更新设备300台。\n',
    },
    {
      name: 'chapters with another mark or none',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n⟦二.⟧加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n⟦四⟧健全制度\n出台办法3项。\n五、抓好安全\n组织演练6场。\n',
      findings: [
        {
          messageId: 'otherMark',
          severity: 'warning',
          message: '“二.加强维修”的序号后用了“.”，同级序号后用“、”，应写作“二、”。',
        },
        {
          messageId: 'missingMark',
          severity: 'error',
          message: '“四健全制度”的序号“四”后缺少标点，应写作“四、”。',
        },
      ],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n四、健全制度\n出台办法3项。\n五、抓好安全\n组织演练6场。\n',
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n新建公辦園12所。\n⟦二.⟧加強維修\n維修校舍20棟。\n三、改善條件\n更新設備300台。\n⟦四⟧健全制度\n出台辦法3項。\n五、抓好安全\n組織演練6場。\n',
      traditionalOutput:
        '某市教育局2026年工作要點\n一、擴大供給\n新建公辦園12所。\n二、加強維修\n維修校舍20棟。\n三、改善條件\n更新設備300台。\n四、健全制度\n出台辦法3項。\n五、抓好安全\n組織演練6場。\n',
    },
    {
      name: 'the last of two chapters',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n⟦二。⟧加强维修\n维修校舍20栋。\n',
      findings: ['otherMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n',
    },
    {
      name: 'odd brackets around the number of a task that goes on behind another one',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）新建学校。新建公办园12所。\n责任处室：规建科、人事科\n⟦［二］⟧招聘教师。招聘教师85名。\n责任处室：人事科、教研室\n',
      findings: ['oddBracket'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n（一）新建学校。新建公办园12所。\n责任处室：规建科、人事科\n（二）招聘教师。招聘教师85名。\n责任处室：人事科、教研室\n',
    },
    {
      name: 'a chapter whose number ends like a sentence',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n⟦二。⟧加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n',
      findings: ['otherMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n',
    },
    {
      name: 'the last chapter without a mark',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n⟦三⟧健全制度\n出台办法3项。\n',
      findings: ['missingMark'],
      output:
        '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n三、健全制度\n出台办法3项。\n',
    },
  ],
});
