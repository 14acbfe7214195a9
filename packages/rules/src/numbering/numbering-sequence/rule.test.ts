import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { numberingSequence } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n';
const one = '加快学校建设。新建公办园12所。\n';
const two = '改善办学条件。更新设备300台。\n';
const three = '加强校舍维修。维修校舍20栋。\n';
const four = '推进资源共享。建设共享课程40门。\n';

/** A table of tasks with these numbers in its first column. */
const table = (...numbers: string[]): string =>
  ['序号 | 工作任务 | 责任科室', '--- | --- | ---']
    .concat(numbers.map((number, at) => `${number} | 改造${'甲乙丙丁'.charAt(at)}小区 | 城建办`))
    .map((row) => `| ${row} |\n`)
    .join('');

testRule({ describe, it }, numberingSequence, {
  valid: [
    {
      name: 'a writer who adds paragraphs: 一是…… in one task, a sentence in the next',
      text: '某校支部工作方案\n一、主要内容\n1.创建示范支部。创建示范支部3个。\n一是丰富内涵。按照标准推进创建，每月检查1次。\n二是完善机制。通过例会推进创建，每季度小结1次。\n2.设立先锋岗位。设立先锋岗20个。\n开展公开承诺活动。每名党员年初承诺，年底考评1次。\n二、组织领导\n1.落实责任。书记每月调度1次。\n2.加强指导。深入支部指导4次。\n',
    },
    {
      name: 'one item that a colon announces, where the text ends',
      text: '学生会工作安排\n一、加强宣传，扩大影响。\n二、深入社区，服务居民。\n三、组织活动，丰富生活。\n特拟定以下工作计划：\n一、办公室\n做好会议记录，管理各类档案。\n',
    },
    {
      name: 'bodies without their label above the next task',
      text: `${head}1.${one}规建科、人事科\n2.${two}责任处室：规建科\n二、改善条件\n3.${three}责任处室：人事科\n4.${four}责任处室：规建科\n`,
    },
    {
      name: 'a title ran into the first heading',
      text: '某校2026年团委工作计划书\n团委工作计划一、工作目标\n1.加强建设。健全组织。\n2.促进交流。举办联谊。\n二、工作安排\n1.组织活动。举办比赛3场。\n2.开展培训。培训干部60名。\n三、工作保障\n1.加强保障。安排经费2万元。\n2.加强宣传。刊发稿件20篇。\n',
    },
    {
      name: 'a second paragraph below the last number that is named otherwise, and two that are named alike',
      text: '某市教育局2026年工作要点\n一、保障措施\n（一）加强领导。每季度召开会议1次，研究重点工作。\n（二）加大投入。统筹资金6亿元，其中市级2亿元。\n各校实际情况不同。年中开展评估1次，年底通报结果。\n二、工作要求\n1.加强管理。每月检查1次，及时通报情况。\n严格纪律。各校不得迟报，不得漏报有关情况。\n2.加强宣传。每月报道4次，编印简报12期。\n严格把关。各校不得迟报，不得漏报有关情况。\n',
    },
    {
      name: 'tasks of several paragraphs',
      text: '某局2026年工作计划\n一、强化服务\n1.开展走访。走访企业30家，解决问题60个。\n2.举办培训。举办培训班5期，培训300人次。\n落实帮扶。发放帮扶资金20万元，惠及40户。\n二、改进管理\n1.完善制度。修订制度8项。\n健全档案。整理档案300卷。\n2.强化督查。开展督查6次。\n3.抓好考核。组织考核2次。\n',
    },
    {
      name: 'a list inside a chapter that is numbered like the chapters',
      text: '某校2026年工作计划\n一、总体思路\n抓好教学管理，提高教学质量。\n二、重点工作\n抓好教研活动，促进教师成长。\n三、预期目标\n一、毕业率达到100%，升学率保持稳定。\n二、统考成绩进入全镇前三名。\n三、建成特色教室，通过验收。\n四、申报县级课题2个。\n五、硬化操场600平方米。\n四、具体措施\n加强日常检查，落实岗位责任。\n五、组织领导\n成立领导小组，明确分工。\n',
    },
    {
      name: 'a first number behind the title that a page ran into it',
      text: '某街道工作方案范文参考一、现状分析\n1.人口状况：常住人口3.2万人。\n二、目标设定\n1.建成社区服务站4个。\n三、实施路径\n1.分两批建设服务站。\n',
    },
    {
      name: 'a first number behind the heading of its chapter',
      text: '某校2026年工作计划\n一、工作目标 （一）办学方向：坚持立德树人，面向全体学生。\n（二）教学质量：学科成绩达到全区中上游。\n（三）办学特色：开好书法课程，办好校园读书节。\n二、重点工作\n抓好教研活动，促进教师成长。\n',
    },
    {
      name: 'a short task and its copy',
      text: `${head}1.${one}2.${two}3.更新课桌。更新课桌凳1200套，验收合格率100%。\n3.更新课桌。更新课桌凳1200套，验收合格率100%。\n4.${four}`,
    },
    {
      name: 'numbers of two levels that changed places',
      text: `${head}1.${one}2.${two}3.加强保障\n二、${three}4.${four}三、深化改革\n5.${one}`,
    },

    {
      name: 'a mark too many in front of the bodies',
      text: `${head}1.${one}责任处室：基教处\n2.${two}责任处室：、基教处、人事处\n3.${three}责任处室：基教处\n`,
    },
    {
      name: 'tables of several chapters, each from 1',
      text: `# 某街道2026年工作任务表\n\n## 一、城市建设\n\n${table('1', '2', '3')}\n## 二、民生保障\n\n${table('1', '2')}`,
      format: 'markdown',
    },
    {
      name: 'a table that goes on in the next chapter',
      text: `# 某街道2026年工作任务表\n\n## 一、城市建设\n\n${table('1', '2', '3')}\n## 二、民生保障\n\n${table('4', '5')}`,
      format: 'markdown',
    },
    {
      name: 'a line right behind a heading stands below it',
      text: '某幼儿园2026年工作计划\n一、指导思想\n坚持以幼儿为本，促进幼儿全面发展。\n二、主要措施\n（一）教育工作\n课程实施\n依据春季特点，开展主题教学活动，整合五大领域的教学内容。\n优化活动安排，合理设置集体教学、区域活动、户外活动等环节。\n',
    },
    {
      name: 'the cell in front of the number spans several rows',
      text: '某区2026年卫生计划\n类别 | 序号 | 指标名称 | 单位 | 2026年 |\n健康水平 | 1 | 人均期望寿命 | 岁 | 83 |\n2 | 婴儿死亡率 | ‰ | 5 | |\n3 | 居民健康素养水平 | % | 40 | |\n服务体系 | 4 | 医师配备达标率 | % | 95 |\n5 | 护士配备达标率 | % | 95 | |\n服务效能 | 6 | 基层就诊率 | % | 65 |\n',
    },
    {
      name: 'each row of a flattened table numbers its projects anew',
      text: '某区2026年民生实事项目进度表\n序号 |\n牵头单位 |\n项目名称 |\n一 |\n区住建局 |\n（一）打通断头路行动 |\n已完工 |\n二 |\n区城管局 |\n（一）燃气安全装置改造 |\n已完工 |\n（二）老旧小区改造 |\n已完工 |\n（三）井盖整治 |\n已完工 |\n',
    },
    {
      name: 'headings with decimal numbers',
      text: '某市2026年工作方案一、背景与意义\n1.4改革任务\n二、现状分析\n2.1建设成效\n三、目标设定\n3.1总体目标\n四、实施路径\n4.1服务路径\n',
    },
    {
      name: 'a later page of a text begins with its second chapter',
      text: '某县工作报告汇编（第3/42页）\n\n二、改善条件\n更新设备300台。\n三、加强保障\n维修校舍20栋。\n',
    },
    {
      name: 'the first numbers of rows stand in their second cells',
      text: '工作任务 | 具体要求 | 责任部门 |\n一、做好预算公开。 | 1.公开预算报表。 | 财务科 |\n二、做好网站公开。 | 2.及时更新栏目。 | 办公室 |\n3.及时反馈意见。 | 各科室 | |\n4.及时更新公众号。 | 办公室 | |\n三、加强解读。 | 5.开展政策解读。 | 各科室 |\n6.综合运用多种形式。 | 各科室 | |\n',
    },
    {
      name: 'numbers that count on although their levels differ',
      text: '某市人才工作实施意见\n一、总体目标\n1.目标。培养骨干人才500名。\n二、重点任务\n（一）引进人才\n2.引进教师。引进教师30名。\n3.引进医生。引进医生20名。\n（二）培养人才\n4.培养骨干。培养骨干50名。\n三、组织保障\n5.压实责任。每季度调度1次。\n6.加大投入。安排资金200万元。\n',
    },
    {
      name: 'numbers run on through the chapters',
      text: `${head}1.${one}2.${two}二、加强保障\n3.${three}4.${four}`,
    },
    {
      name: 'numbers begin anew in every chapter by habit',
      text: `${head}1.${one}2.${two}二、加强保障\n1.${three}2.${four}`,
    },
    {
      name: 'a chapter that lost its own numbering counts as meant',
      text: `${head}1.${one}2、 改善条件\n2.${two}三、加强保障\n3.${three}四、严格管理\n4.${four}`,
    },
    {
      name: 'sub-sections begin anew below each chapter',
      text: '某市教育局2026年工作要点\n一、扩大供给\n（一）加快建设\n新建公办园12所。\n（二）改善条件\n更新设备300台。\n二、加强保障\n（一）加强维修\n维修校舍20栋。\n（二）推进共享\n建设共享课程40门。\n',
    },
    {
      name: 'a page that is taken out of a longer list',
      text: `${head}204.${one}205.${two}206.${three}`,
    },
    {
      name: 'who does it, on a line of its own, is no heading without a number',
      text: '某市2026年政务公开任务分工\n一、公开重点信息\n（一）公开项目信息\n1.公开重大项目。每季度公开1次。\n市教育局牵头落实；市财政局按职责分工落实\n各镇（街道）分别落实\n2.公开乡村振兴。每半年公开1次。\n市农业农村局牵头落实\n',
    },
    {
      name: 'a sentence that begins with a year or an amount has no number',
      text: `${head}1.${one}2026年起统一标准。\n2.${two}3.26亿元用于维修。\n3.${three}`,
    },
    {
      name: 'short lines behind the last chapter that are none',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所，改建幼儿园6所，新增学位2400个。\n二、加强维修\n维修校舍20栋，更新课桌椅3000套，改造食堂12个。\n某市教育局\n推进学位建设\n（共2页）\n',
    },
    {
      name: 'headings without a number are a habit',
      text: '某市教育局2026年工作要点\n一、扩大供给\n工作目标\n新建公办园12所，改建幼儿园6所，新增学位2400个。\n二、加强维修\n维修校舍20栋，更新课桌椅3000套，改造食堂12个。\n保障措施\n加强组织领导，落实工作责任，定期通报进展情况。\n',
    },
    {
      name: 'a doubled mark behind the title of a task',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。、新建公办园12所。\n2.改善条件。更新设备300台。\n',
    },
    {
      name: 'a list that a page broke in front of its mark',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所，改建北园\nXX\n、南园等幼儿园6所，新增学位2400个。\n二、加强维修\n维修校舍20栋，更新课桌椅3000套。\n',
    },
  ],
  invalid: [
    {
      name: 'two numbers the wrong way round where they run on through the chapters',
      text: `${head}1.${one}2.${two}二、改善条件\n⟦4.⟧${three}3.${four}`,
      findings: [
        {
          messageId: 'swap',
          related: ['3.'],
          suggestions: [{ output: `${head}1.${one}2.${two}二、改善条件\n3.${three}4.${four}` }],
        },
      ],
    },
    {
      name: 'a row that stands twice',
      text: '# 某市2026年任务清单\n\n| 序号 | 任务 | 目标 | 责任单位 |\n| --- | --- | --- | --- |\n| 1 | 新建学校 | 新建学校5所 | 市教育局 |\n| 2 | 普惠托育 | 新增托位600个 | 市卫生健康委 |\n| ⟦2⟧ | 普惠托育 | 新增托位600个 | 市卫生健康委 |\n| 3 | 养老服务 | 建设中心8家 | 市民政局 |\n',
      format: 'markdown',
      findings: [
        {
          messageId: 'repeat',
          suggestions: [
            {
              output:
                '# 某市2026年任务清单\n\n| 序号 | 任务 | 目标 | 责任单位 |\n| --- | --- | --- | --- |\n| 1 | 新建学校 | 新建学校5所 | 市教育局 |\n| 2 | 普惠托育 | 新增托位600个 | 市卫生健康委 |\n| 3 | 普惠托育 | 新增托位600个 | 市卫生健康委 |\n| 4 | 养老服务 | 建设中心8家 | 市民政局 |\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last task of a list, written in one line with its name, lost its number',
      text: '某局2026年工作计划\n一、强化服务\n1.开展走访。走访企业30家，解决问题60个。\n2.举办培训。举办培训班5期，培训300人次。\n⟦落实帮扶⟧。发放帮扶资金20万元，惠及40户。\n二、改进管理\n1.完善制度。修订制度8项。\n2.强化督查。开展督查6次。\n3.抓好考核。组织考核2次。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某局2026年工作计划\n一、强化服务\n1.开展走访。走访企业30家，解决问题60个。\n2.举办培训。举办培训班5期，培训300人次。\n3.落实帮扶。发放帮扶资金20万元，惠及40户。\n二、改进管理\n1.完善制度。修订制度8项。\n2.强化督查。开展督查6次。\n3.抓好考核。组织考核2次。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'where numbers run on through the chapters, the next one proves it',
      text: '某局2026年工作计划\n一、强化服务\n（一）开展走访。走访企业30家，解决问题60个。\n（二）举办培训。举办培训班5期，培训300人次。\n⟦落实帮扶⟧。发放帮扶资金20万元，惠及40户。\n二、改进管理\n（四）完善制度。修订制度8项。\n（五）强化督查。开展督查6次。\n（六）抓好考核。组织考核2次。\n三、守牢底线\n（七）排查隐患。排查隐患90处。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某局2026年工作计划\n一、强化服务\n（一）开展走访。走访企业30家，解决问题60个。\n（二）举办培训。举办培训班5期，培训300人次。\n（三）落实帮扶。发放帮扶资金20万元，惠及40户。\n二、改进管理\n（四）完善制度。修订制度8项。\n（五）强化督查。开展督查6次。\n（六）抓好考核。组织考核2次。\n三、守牢底线\n（七）排查隐患。排查隐患90处。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a chapter without its number whose text is prose',
      text: '某局2026年工作计划\n一、完善设施\n建设科要抓紧新建服务中心3个，新增床位260张。\n二、健全制度\n救助科要完善平台，入户核查5000户。\n⟦保障合法权益⟧\n福利科要走访儿童，每季度不少于1次。\n四、规范管理\n登记科要开展整治，年检率达到90%。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某局2026年工作计划\n一、完善设施\n建设科要抓紧新建服务中心3个，新增床位260张。\n二、健全制度\n救助科要完善平台，入户核查5000户。\n三、保障合法权益\n福利科要走访儿童，每季度不少于1次。\n四、规范管理\n登记科要开展整治，年检率达到90%。\n',
            },
          ],
        },
      ],
    },

    {
      name: 'a short line that stands twice, though the bodies behind it are many',
      text: `${head}1.${one}2.外贸出口增长10%。（牵头单位：市商务局；责任单位：市统计局、市财政局、市税务局、经济开发区）\n⟦2.⟧外贸出口增长10%。（牵头单位：市商务局；责任单位：市统计局、市财政局、市税务局、经济开发区）\n3.${three}`,
      findings: [
        {
          messageId: 'repeat',
          suggestions: [
            {
              output: `${head}1.${one}2.外贸出口增长10%。（牵头单位：市商务局；责任单位：市统计局、市财政局、市税务局、经济开发区）\n3.外贸出口增长10%。（牵头单位：市商务局；责任单位：市统计局、市财政局、市税务局、经济开发区）\n4.${three}`,
            },
          ],
        },
      ],
    },
    {
      name: 'two that changed places, with their text in paragraphs of its own',
      text: '某市2026年民生实事方案\n一、民生实事\n1.提高医疗水平\n新建诊室12间。\n2.改善养老服务\n新建机构40个。开工建设床位1万张。\n⟦4.⟧提高保险待遇\n养老金提高15%以上。\n3.推进住房建设\n新建住房1.6万套。\n5.促进就业增长\n帮助18万人就业。\n',
      findings: [
        {
          messageId: 'swap',
          suggestions: [
            {
              output:
                '某市2026年民生实事方案\n一、民生实事\n1.提高医疗水平\n新建诊室12间。\n2.改善养老服务\n新建机构40个。开工建设床位1万张。\n3.提高保险待遇\n养老金提高15%以上。\n4.推进住房建设\n新建住房1.6万套。\n5.促进就业增长\n帮助18万人就业。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a row of a table that is not there',
      text: `# 某街道2026年工作任务表\n\n${table('1', '2', '⟦4⟧', '5')}`,
      format: 'markdown',
      findings: [
        {
          messageId: 'gap',
          message: '“2”之后是“4”，缺“3”。请先核对是否漏段，再决定是否重编。',
          suggestions: [{ output: `# 某街道2026年工作任务表\n\n${table('1', '2', '3', '4')}` }],
        },
      ],
    },
    {
      name: 'the demands of a notice',
      text: '关于做好安全检查的通知\n各学校：\n现就有关事项通知如下。\n一、加强领导。明确专人负责。\n⟦三、⟧按时报告。每月报告1次。\n四、严格问责。公开结果。\n',
      findings: [
        {
          messageId: 'gap',
          suggestions: [
            {
              output:
                '关于做好安全检查的通知\n各学校：\n现就有关事项通知如下。\n一、加强领导。明确专人负责。\n二、按时报告。每月报告1次。\n三、严格问责。公开结果。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a gap may be a lost paragraph: renumbering is only offered',
      text: `${head}1.${one}2.${two}⟦4.⟧${three}5.${four}`,
      findings: [
        {
          messageId: 'gap',
          severity: 'error',
          message: '“2.”之后是“4.”，缺“3.”。请先核对是否漏段，再决定是否重编。',
          english:
            '“3.” is missing: “4.” follows “2.”. Check for a lost paragraph before renumbering.',
          suggestions: [
            {
              message: '从此处起依次改编为“3.”至“4.”',
              output: `${head}1.${one}2.${two}3.${three}4.${four}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a gap in front of the last number: one number is no run of numbers',
      text: `${head}1.${one}2.${two}⟦4.⟧${three}`,
      findings: [
        {
          messageId: 'gap',
          suggestions: [
            {
              message: '改为“3.”',
              output: `${head}1.${one}2.${two}3.${three}`,
            },
          ],
        },
      ],
    },
    {
      name: 'several are missing',
      text: `${head}1.${one}⟦5.⟧${two}6.${three}`,
      findings: [
        {
          messageId: 'gapOfSeveral',
          message: '“1.”之后是“5.”，缺“2.”至“4.”。请先核对是否漏段，再决定是否重编。',
          suggestions: [{ output: `${head}1.${one}2.${two}3.${three}` }],
        },
      ],
    },
    {
      name: 'one number is wrong and its neighbours prove it',
      text: `${head}1.${one}⟦7.⟧${two}3.${three}4.${four}`,
      findings: [{ messageId: 'slip', message: '“7.”位于“1.”与“3.”之间，应为“2.”。' }],
      output: `${head}1.${one}2.${two}3.${three}4.${four}`,
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快學校建設。新建公辦園12所。\n⟦7.⟧改善辦學條件。更新設備300台。\n3.加強校舍維修。維修校舍20棟。\n',
      traditionalOutput:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快學校建設。新建公辦園12所。\n2.改善辦學條件。更新設備300台。\n3.加強校舍維修。維修校舍20棟。\n',
    },
    {
      name: 'a repeated number of which one is missing',
      text: `${head}1.${one}⟦1.⟧${two}3.${three}`,
      findings: [{ messageId: 'repeat', message: '编号“1.”出现两次，此处应为“2.”。' }],
      output: `${head}1.${one}2.${two}3.${three}`,
    },
    {
      name: 'a reference to one of the numbers makes the fix a suggestion',
      text: `${head}1.${one}⟦7.⟧${two}3.${three}4.按第2项要求推进。建设课程40门。\n`,
      findings: [
        {
          messageId: 'slip',
          suggestions: [
            { output: `${head}1.${one}2.${two}3.${three}4.按第2项要求推进。建设课程40门。\n` },
          ],
        },
      ],
    },
    {
      name: 'a repetition that shifts all that follows is only offered',
      text: `${head}1.${one}2.${two}⟦2.⟧${three}3.${four}`,
      findings: [
        {
          messageId: 'repeat',
          related: ['2.'],
          suggestions: [{ output: `${head}1.${one}2.${two}3.${three}4.${four}` }],
        },
      ],
    },
    {
      name: 'two numbers stand the wrong way round',
      text: `${head}1.${one}⟦3.⟧${two}2.${three}4.${four}`,
      findings: [
        {
          messageId: 'swap',
          related: ['2.'],
          suggestions: [{ output: `${head}1.${one}2.${two}3.${three}4.${four}` }],
        },
      ],
    },
    {
      name: 'the number stands again at once: it may belong to the next level',
      text: '某街道2026年工作报告\n一、主要措施\n⟦一、⟧夯实基础\n新建站点12个。\n二、规范程序\n审查文件30件。\n',
      findings: [
        {
          messageId: 'repeatBelow',
          message:
            '编号“一、”紧接着又出现一次。如是下一级，请改用下一级编号；如是同级，应为“二、”。',
        },
      ],
    },
    {
      name: 'the first number is missing',
      text: `${head}⟦2.⟧${one}3.${two}4.${three}`,
      findings: [
        {
          messageId: 'gapAtStart',
          suggestions: [{ output: `${head}1.${one}2.${two}3.${three}` }],
        },
      ],
    },
    {
      name: 'chapters',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n⟦三、⟧改善条件\n更新设备300台。\n四、加强保障\n维修校舍20栋。\n',
      findings: [
        {
          messageId: 'gap',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、改善条件\n更新设备300台。\n三、加强保障\n维修校舍20栋。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'only the mark of a number is left',
      text: '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n⟦、加强维修⟧\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n⟦、健全制度⟧\n出台办法3项。\n',
      findings: [
        {
          messageId: 'lost',
          severity: 'error',
          message: '“、加强维修”没有序号，前一项是“一、”，此处应为“二、”。请核对。',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n二、加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n、健全制度\n出台办法3项。\n',
            },
          ],
        },
        {
          messageId: 'lost',
          message: '“、健全制度”没有序号，前一项是“三、”，此处应为“四、”。请核对。',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、扩大供给\n新建公办园12所。\n、加强维修\n维修校舍20栋。\n三、改善条件\n更新设备300台。\n四、健全制度\n出台办法3项。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last of three in one line with its name',
      text: '某市教育局2026年工作要点\n一、保障措施\n（一）加强领导。每季度召开会议1次，研究重点工作。\n（二）加大投入。统筹资金6亿元，其中市级2亿元。\n⟦强化督导⟧。年中开展评估1次，年底通报结果。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、保障措施\n（一）加强领导。每季度召开会议1次，研究重点工作。\n（二）加大投入。统筹资金6亿元，其中市级2亿元。\n（三）强化督导。年中开展评估1次，年底通报结果。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last one ends in the word of the others',
      text: '某市教育局2026年工作要点\n一、工作步骤\n（一）动员部署阶段（3月）。各校制定方案，召开会议1次。\n（二）集中整治阶段（4月至9月）。全面排查隐患，整改率达到98%。\n⟦总结提升阶段（10月）⟧。总结经验做法，形成制度3项。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、工作步骤\n（一）动员部署阶段（3月）。各校制定方案，召开会议1次。\n（二）集中整治阶段（4月至9月）。全面排查隐患，整改率达到98%。\n（三）总结提升阶段（10月）。总结经验做法，形成制度3项。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last of names of one length',
      text: '某市教育局2026年工作要点\n一、主要成绩\n（一）产业发展加快。完成投资3亿元，开工项目8个。\n（二）乡村建设推进。硬化道路24公里，改造危房27户。\n（三）民生福祉增进。发放资金286万元，新增就业340人。\n⟦社会治理见效⟧。调解纠纷215件，信访总量下降12%。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、主要成绩\n（一）产业发展加快。完成投资3亿元，开工项目8个。\n（二）乡村建设推进。硬化道路24公里，改造危房27户。\n（三）民生福祉增进。发放资金286万元，新增就业340人。\n（四）社会治理见效。调解纠纷215件，信访总量下降12%。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last heading in a line of its own',
      text: '某市教育局2026年工作要点\n一、重点任务\n（一）健全服务体系\n新建卫生院12所，新增床位300张，建成急救中心3个。\n（二）强化公共卫生\n建成疾控中心1个，检测项目达到320项，接种率达到95%。\n（三）发展普惠托育\n新建托育机构10家，新增托位800个，培训人员120名。\n⟦加快信息建设⟧\n建成信息平台1个，建档率达到92%，会诊覆盖全部卫生院。\n',
      findings: [
        {
          messageId: 'lost',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、重点任务\n（一）健全服务体系\n新建卫生院12所，新增床位300张，建成急救中心3个。\n（二）强化公共卫生\n建成疾控中心1个，检测项目达到320项，接种率达到95%。\n（三）发展普惠托育\n新建托育机构10家，新增托位800个，培训人员120名。\n（四）加快信息建设\n建成信息平台1个，建档率达到92%，会诊覆盖全部卫生院。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last chapter lost its number',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n二、改善条件\n2.加强维修。维修校舍20栋。\n⟦强化组织保障⟧\n各科室要落实工作责任，每月通报一次进展情况。\n',
      findings: [
        {
          messageId: 'lost',
          message: '“强化组织保障”没有序号，前一项是“二、”，此处应为“三、”。请核对。',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n二、改善条件\n2.加强维修。维修校舍20栋。\n三、强化组织保障\n各科室要落实工作责任，每月通报一次进展情况。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a number is lost and its heading still stands: the heading is what is named',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n⟦加强维修⟧。维修校舍20栋。\n3.改善条件。更新设备300台。\n',
      findings: [
        {
          messageId: 'lost',
          severity: 'error',
          message: '“加强维修”没有序号，前一项是“1.”，此处应为“2.”。请核对。',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.加强维修。维修校舍20栋。\n3.改善条件。更新设备300台。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last task and the last chapter have no gap behind them',
      text: '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n责任处室：规建处\n2.加强维修。维修校舍20栋。\n责任处室：规建处\n二、改善条件\n3.更新设备。更新设备300台。\n责任处室：装备处\n⟦加强保障⟧\n4.增加投入。投入资金300万元。\n责任处室：财务处\n⟦规范管理⟧。开展检查12次。\n责任处室：财务处\n',
    },
    {
      name: 'one chapter begins anew where the others run on',
      text: `${head}1.${one}2.${two}二、加强保障\n3.${three}4.${four}三、推进共享\n5.${one}6.${two}四、严格管理\n7.${three}8.${four}五、优化服务\n9.${one}10.${two}六、组织实施\n⟦1.⟧${three}2.${four}`,
      findings: [
        {
          messageId: 'restart',
          message: '此处从“1.”重新编号，而全文其他各章连续编号，应为“11.”。',
          suggestions: [
            {
              output: `${head}1.${one}2.${two}二、加强保障\n3.${three}4.${four}三、推进共享\n5.${one}6.${two}四、严格管理\n7.${three}8.${four}五、优化服务\n9.${one}10.${two}六、组织实施\n11.${three}12.${four}`,
            },
          ],
        },
      ],
    },
  ],
});
