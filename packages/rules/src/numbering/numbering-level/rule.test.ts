import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { numberingLevel } from './rule.ts';

const title = '某市教育局2026年工作要点\n';

testRule({ describe, it }, numberingLevel, {
  valid: [
    {
      name: 'a chapter that lost its number, and tasks that head lists',
      text: `${title}一、总体要求\n坚持改革创新，新建公办园12所。\n重点任务\n（一）扩大供给\n1.加快建设\n（1）新建公办园12所。\n（2）改建公办园3所。\n2.改善条件\n（1）更新设备300台。\n（2）维修校舍20栋。\n（二）提高质量\n1.培训教师\n培训教师300名。\n2.开展教研\n（1）开展教研24次。\n（2）评选课例60节。\n三、保障措施\n加强领导，每月调度1次。\n`,
    },
    {
      name: 'the last chapter lost the number of its first section',
      text: `${title}一、总体要求\n（一）指导思想\n坚持改革创新。\n（二）基本原则\n坚持统筹兼顾。\n（三）工作目标\n新建公办园12所。\n二、重点任务\n（一）扩大供给\n1.加快建设\n新建公办园12所。\n（二）改善条件\n1.更新设备\n更新设备300台。\n（三）提高质量\n1.培训教师\n培训教师300名。\n三、保障措施\n加强领导\n成立专班，每月调度1次。\n（二）保障经费\n安排资金200万元。\n（三）加强督查\n每季度督查1次。\n`,
    },
    {
      name: 'a chapter that goes on with its text, and a task above a list',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件\n更新设备300台。\n二、加强保障\n3.加强维修。维修校舍20栋。\n4.加强培训。培训教师300名。\n三、组织领导。各科室要明确1名负责人，每月报送进度。\n`,
    },
    {
      name: 'tasks of the last chapter, one of which lost its line',
      text: `${title}一、总体要求\n坚持改革创新。\n二、工作目标\n1、加快建设。新建公办园12所。2、改善条件。更新设备300台。\n3、提高质量。培训教师300名。\n4、严格管理。检查学校30所。\n`,
    },
    {
      name: 'the first task has the number of a later one',
      text: `${title}一、总体要求\n坚持改革创新。\n二、工作目标\n3、加快建设。新建公办园12所。\n2、改善条件。更新设备300台。\n1、提高质量。培训教师300名。\n`,
    },
    {
      name: 'the first section has the number of a later one',
      text: `${title}一、总体要求\n坚持改革创新。\n二、工作目标\n新建公办园12所。\n三、具体任务\n（四）扩大供给\n加快建设。\n（二）改善条件\n更新设备。\n（三）提高质量\n培训教师。\n（一）严格管理\n规范收费。\n`,
    },
    {
      name: 'a section that counts on below a chapter with a wrong number',
      text: `${title}一、总体要求\n坚持改革创新。\n二、工作目标\n新建公办园12所。\n二、具体任务\n（一）扩大供给\n1.加快建设。新建公办园12所。\n（二）改善条件\n2.更新设备。更新设备300台。\n（三）提高质量\n3.培训教师。培训教师300名。\n四、保障措施\n加强领导。\n`,
    },
    {
      name: 'a page set the first number in the line of the heading above',
      text: '某市2026年工作意见\n一、明确任务，促进学前教育发展1、学前三年教育发展目标。\n新建幼儿园12所。\n2、推进学前教育低龄化。\n新建托班30个。\n二、改革体制，健全管理网络3、理顺管理体制。\n',
    },

    {
      name: 'sections that run on through the chapters, and one that lost those before it',
      text: '某局2026年工作要点\n一、加强建设\n（一）推进管理\n完善制度。\n（二）落实责任\n抓好落实。\n二、改善条件\n（三）更新设备\n更新设备300台。\n',
    },
    {
      name: '一、 followed by 1. without （一） is normal',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n二、加强保障\n3.加强维修。维修校舍20栋。\n`,
    },
    {
      name: '1、 as a task number throughout',
      text: `${title}一、扩大供给\n1、加快建设。新建公办园12所。\n2、改善条件。更新设备300台。\n二、加强保障\n1、加强维修。维修校舍20栋。\n2、推进共享。建设共享课程40门。\n`,
    },
    {
      name: 'all four levels in order',
      text: `${title}一、扩大供给\n（一）加快建设\n1.新建学校。新建公办园12所：\n（1）城区6所。\n（2）乡镇6所。\n2.改建学校。改建小学3所。\n（二）改善条件\n更新设备300台。\n`,
    },
    {
      name: 'tasks below the only chapter whose first number is lost',
      text: '某社区2026年工作计划\n一、综合事务\n按时完成街道的工作安排。配合填报数据，协助做好问卷调查和业务培训等工作，每月汇总一次。\n2、及时更新公开栏。在公开栏中及时更新社区概况、财务状况和民主管理情况，每季度检查一次。\n3、做好宣传工作。制作并发布活动招募、政策宣传和法律海报，跟进街道公众号的信息，共12期。\n',
    },
  ],
  invalid: [
    {
      name: 'a chapter and its first task that have each other’s number',
      text: `${title}一、扩大供给\n（一）加快建设。新建公办园12所。\n（二）改善条件。更新设备300台。\n⟦（三）加强保障⟧\n二、加强维修。维修校舍20栋。\n（四）加强培训。培训教师300名。\n三、深化改革\n（五）健全制度。修订制度8项。\n（六）推进共享。建设课程40门。\n`,
      findings: [
        {
          messageId: 'exchanged',
          related: ['二、加强维修'],
          suggestions: [
            {
              output: `${title}一、扩大供给\n（一）加快建设。新建公办园12所。\n（二）改善条件。更新设备300台。\n二、加强保障\n（三）加强维修。维修校舍20栋。\n（四）加强培训。培训教师300名。\n三、深化改革\n（五）健全制度。修订制度8项。\n（六）推进共享。建设课程40门。\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a chapter and a task farther away, among headings in lines of their own',
      text: `${title}⟦3.扩大供给⟧\n1.加快建设\n新建公办园12所。\n2.改善条件\n更新设备300台。\n二、加强保障\n一、加强维修\n维修校舍20栋。\n4.加强培训\n培训教师300名。\n三、深化改革\n5.健全制度\n修订制度8项。\n`,
      findings: [
        {
          messageId: 'exchanged',
          related: ['一、加强维修'],
          suggestions: [
            {
              output: `${title}一、扩大供给\n1.加快建设\n新建公办园12所。\n2.改善条件\n更新设备300台。\n二、加强保障\n3.加强维修\n维修校舍20栋。\n4.加强培训\n培训教师300名。\n三、深化改革\n5.健全制度\n修订制度8项。\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'the last chapter with an Arabic number, with none of that style behind the chapter before',
      text: '某局2026年工作要点\n一、加强建设\n推进管理，完善制度。\n二、改善条件\n更新设备300台，维修校舍20栋。\n⟦3.⟧提高质量\n培训教师300名，评选骨干30名。\n',
      findings: ['afterLast'],
      output:
        '某局2026年工作要点\n一、加强建设\n推进管理，完善制度。\n二、改善条件\n更新设备300台，维修校舍20栋。\n三、提高质量\n培训教师300名，评选骨干30名。\n',
    },
    {
      name: 'a chapter whose number the tasks in front of it explain as well',
      text: '某局2026年工作要点\n一、加强建设\n1.推进管理。完善制度3项。\n2.改善环境。改造操场2个。\n二、改善条件\n1.更新设备。更新设备300台。\n2.维修校舍。维修校舍20栋。\n⟦3.⟧提高质量\n1.培训教师。培训教师300名。\n2.评选骨干。评选骨干30名。\n四、健全制度\n1.修订办法。修订办法3项。\n2.落实责任。签订责任书60份。\n',
      findings: ['between'],
      output:
        '某局2026年工作要点\n一、加强建设\n1.推进管理。完善制度3项。\n2.改善环境。改造操场2个。\n二、改善条件\n1.更新设备。更新设备300台。\n2.维修校舍。维修校舍20栋。\n三、提高质量\n1.培训教师。培训教师300名。\n2.评选骨干。评选骨干30名。\n四、健全制度\n1.修订办法。修订办法3项。\n2.落实责任。签订责任书60份。\n',
    },
    {
      name: 'the first section in the style of a chapter',
      text: '某局2026年工作要点\n一、加强建设\n（一）推进管理。完善制度3项。\n（二）改善环境。改造操场2个。\n二、改善条件\n⟦一、⟧更新设备。更新设备300台。\n（二）维修校舍。维修校舍20栋。\n三、健全制度\n（一）修订办法。修订办法3项。\n（二）落实责任。签订责任书60份。\n',
      findings: ['beforeFirst'],
      output:
        '某局2026年工作要点\n一、加强建设\n（一）推进管理。完善制度3项。\n（二）改善环境。改造操场2个。\n二、改善条件\n（一）更新设备。更新设备300台。\n（二）维修校舍。维修校舍20栋。\n三、健全制度\n（一）修订办法。修订办法3项。\n（二）落实责任。签订责任书60份。\n',
    },
    {
      name: 'the first chapter with an Arabic number, whose sections are in brackets',
      text: '某局2026年工作要点\n⟦1.⟧加强建设\n（一）推进管理。完善制度3项。\n（二）改善环境。改造操场2个。\n二、改善条件\n（三）更新设备。更新设备300台。\n（四）维修校舍。维修校舍20栋。\n',
      findings: ['beforeFirst'],
      output:
        '某局2026年工作要点\n一、加强建设\n（一）推进管理。完善制度3项。\n（二）改善环境。改造操场2个。\n二、改善条件\n（三）更新设备。更新设备300台。\n（四）维修校舍。维修校舍20栋。\n',
    },
    {
      name: 'the last chapter in brackets, with none of that style around it',
      text: '某局2026年工作要点\n一、加强建设\n1.推进管理。完善制度。\n二、改善条件\n2.更新设备。更新设备300台。\n⟦（三）⟧提高质量\n3.加强培训。培训教师300名。\n',
      findings: [
        {
          messageId: 'afterLast',
          severity: 'error',
          data: { text: '（三）提高质量', expected: '三、', before: '二、', after: '' },
          suggestions: [
            {
              output:
                '某局2026年工作要点\n一、加强建设\n1.推进管理。完善制度。\n二、改善条件\n2.更新设备。更新设备300台。\n三、提高质量\n3.加强培训。培训教师300名。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a chapter between two chapters lost its automatic numbering; one character is changed',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n⟦2、⟧ 改善条件\n2.更新设备。更新设备300台。\n三、加强保障\n3.加强维修。维修校舍20栋。\n`,
      findings: [
        {
          messageId: 'between',
          severity: 'error',
          message: '“2、改善条件”位于“一、”与“三、”之间，应为“二、”，疑为自动编号丢失。',
          english:
            '“2、改善条件” stands between 一、 and 三、: it should be 二、 (automatic numbering lost).',
        },
      ],
      output: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n二、 改善条件\n2.更新设备。更新设备300台。\n三、加强保障\n3.加强维修。维修校舍20栋。\n`,
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n⟦2、⟧ 改善條件\n2.更新設備。更新設備300台。\n三、加強保障\n3.加強維修。維修校舍20棟。\n',
      traditionalOutput:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n二、 改善條件\n2.更新設備。更新設備300台。\n三、加強保障\n3.加強維修。維修校舍20棟。\n',
    },
    {
      name: 'two in a row, and the last one',
      text: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n⟦2、⟧改善条件\n2.更新设备。更新设备300台。\n⟦3、⟧加强保障\n3.加强维修。维修校舍20栋。\n四、推进共享\n4.建设课程。建设共享课程40门。\n⟦5、⟧严格管理\n5.规范收费。检查学校30所。\n`,
      findings: [
        {
          messageId: 'between',
          message: '“2、改善条件”位于“一、”与“四、”之间，应为“二、”，疑为自动编号丢失。',
        },
        { messageId: 'between' },
        {
          messageId: 'afterLast',
          message: '“5、严格管理”接在“四、”之后，应为“五、”，疑为自动编号丢失。',
        },
      ],
      output: `${title}一、扩大供给\n1.加快建设。新建公办园12所。\n二、改善条件\n2.更新设备。更新设备300台。\n三、加强保障\n3.加强维修。维修校舍20栋。\n四、推进共享\n4.建设课程。建设共享课程40门。\n五、严格管理\n5.规范收费。检查学校30所。\n`,
    },
  ],
});
