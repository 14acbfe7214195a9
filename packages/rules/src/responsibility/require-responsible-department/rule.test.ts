import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireResponsibleDepartment } from './rule.ts';

const title = '某市教育局2026年工作要点\n';
const chapter = '一、扩大供给\n';

testRule({ describe, it }, requireResponsibleDepartment, {
  valid: [
    {
      name: 'the text breaks off in the first words of its last task',
      text: '某区2026年重点工作责任分解\n一、主要任务\n1、抓好防汛。检查水库12座。[责任单位：区水利局]\n2、整治环境。整治小区6个。[责任单位：区城管局]\n3、积极争取',
    },
    {
      name: 'the plan of a community for itself',
      text: '某社区2026年工作计划\n一、主要工作\n1、清扫道路。清扫道路12条。\n2、维修路灯。维修路灯30盏。\n3、举办展览。举办展览2场。\n4、慰问老人。慰问老人40名。\n5、培训骨干。培训骨干20名。\n',
    },
    {
      name: 'the copy of what stands above the tasks says that they follow',
      text: `${title}${'一、引进人才\n' + '（一）产业人才计划。面向园区引进人才，优化人才服务，实施以下项目：\n'.repeat(2)}${[1, 2, 3].map((i) => `${i}.引进第${i}类人才。引进人才${i + 4}名。（责任处室：人事处）\n`).join('')}（二）科技人才计划。面向高校引进人才，实施以下项目：\n4.引进博士。引进博士8名。（责任处室：科技处）\n5.引进硕士。引进硕士20名。（责任处室：科技处）\n`,
    },
    {
      name: 'the text breaks off in its last task',
      text: '某县2026年民生实事项目清单\n1.改造小区。改造小区28个，更换阀门1300套。\n责任单位：县住建局\n2.加固水库。加固小型水库6座，整治山塘10座。\n责任单位：县水利局\n3.普及急救。开展应急救护普及培训，新增持证人员600人，在公共场所配置急救设施20台，新建博爱家',
    },
    {
      name: 'rows below a cell that spans several: the last cells are the empty ones',
      text: '2026年信息公开任务分解表\n工作任务 | 具体要求 | 责任部门 |\n一、公开预算。 | 1.公开预算决算1次。 | 财务科 |\n二、更新专栏。 | 2.更新概况信息12条。 | 办公室 |\n3.反馈群众意见20件。 | 信访科 | |\n4.更新公众号信息50条。 | 办公室 | |\n三、解读政策。 | 5.解读政策8件。 | 法规科 |\n6.召开发布会2次。 | 宣传科 | |\n',
    },
    {
      name: 'streets and communities that are told what to do',
      text: '某街道2026年消防工作计划\n1、街道及各社区要制订宣传计划，上半年和下半年各安排1次。\n2、街道要组织负责人轮训，4月中旬完成。\n3、各社区要配备督导员，每个小区1名。\n4、街道、社区要利用专刊宣传，每季度1期。\n5、各社区要组织疏散演练，每年1次。\n',
    },
    {
      name: 'who runs each project, on a line of its own',
      text: '某县2026年为民办实事工作计划\n一、民生项目\n（1）建设公园。建设公园2座。\n主办单位：县住建局\n（2）改造路网。改造道路3条。\n主办单位：县交通局\n（3）建设站点。建设公交站点8个。\n主办单位：县交通局\n（4）建设学校。新建学校3所。\n主办单位：县教育局\n（5）建设医院。新建医院1所。\n主办单位：县卫健局\n',
    },
    {
      name: 'the week of a kindergarten',
      text: '第二周工作计划\n一、常规工作\n1、各班举行开学活动，布置自然角。\n2、组织中班、大班幼儿参观图书室。\n3、发放《成长手册》，大班老师负责盖章。\n二、后勤保健\n1、制订并公布幼儿食谱。\n2、保育员清点各班用品。\n3、开展安全检查，排除隐患。\n',
    },
    {
      name: 'tasks of which each says who is to act',
      text: '某省高校组织工作重点任务\n一、完善领导机制\n1.学校党委要健全议事制度，每学期专题研究组织工作2次。\n2.学校党委要建立沟通制度，书记和校长每周会商1次。\n二、建强干部队伍\n3.班子成员都要联系1个教学单位，每月走访1次。\n4.各院系党委要配齐组织员，年底前全部到岗。\n5.建立述职制度，学校党委要向省委教育工委报告执行情况1次。\n',
    },
    {
      name: 'a text of few tasks',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n`,
    },
    {
      name: 'of two tasks one names a body',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n2.改善条件。更新设备300台。\n`,
    },
    {
      name: 'an 意见 shares out nothing',
      text: `关于加快学校建设的实施意见\n一、重点任务\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}.建设第${n}所学校。新建教室12间。\n`).join('')}`,
    },
    {
      name: 'the members of a union share its work themselves',
      text: '某集团工会2026年工作计划\n一、服务职工\n1.开展培训。组织技能比武。\n2.改进福利。发放节日慰问品。\n3.组织活动。举办运动会。\n4.完善制度。健全维权机制。\n5.走访职工。慰问困难家庭。\n',
    },
    {
      name: 'a school has no departments that take tasks',
      text: `某中学2026年工作计划\n一、重点任务\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}.建设第${n}所学校。新建教室12间。\n`).join('')}`,
    },
    {
      name: 'the plan of an event',
      text: `读书月活动方案\n一、重点任务\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}.建设第${n}所学校。新建教室12间。\n`).join('')}`,
    },
    {
      name: 'the steps name bodies, and no task does',
      text: '某市“一件事”实施方案\n一、重点任务\n（一）优化流程。合并申请材料。\n（二）改造系统。完成系统升级。\n二、实施步骤\n（一）部署阶段。制定方案。（责任部门：市交通局）\n（二）联调阶段。开展培训。（责任部门：市大数据局）\n（三）运行阶段。上线运行。（责任部门：市公安局）\n',
    },
    {
      name: 'a chapter divides the work',
      text: '某区装修垃圾处理工作方案\n一、重点任务\n（一）解决积压。清运垃圾900吨。\n（二）打击倾倒。检查工地30个。\n（三）源头分类。培训管理员60名。\n（四）提高运能。新增车辆8辆。\n（五）开展宣传。发放资料5000份。\n二、职责分工\n区绿化局负责集中分拣。区城管局负责行政处罚。\n',
    },
    {
      name: 'the members of one sentence are no tasks',
      text: '某区应急管理局2026年度检查计划\n一、其他工作日\n1.开展综合监管；\n2.实施行政许可；\n3.调查处理事故；\n4.参加联合执法；\n5.开展宣传培训；\n6.办理行政复议；\n7.完成交办任务。\n',
    },
    {
      name: 'a contingency plan says who does what in an emergency',
      text: '某街道防汛应急预案\n一、自然条件\n辖30个社区。\n二、网络队伍\n（一）监视组\n负责监视险情。\n（二）突击组\n负责抢险。\n',
    },
    {
      name: 'chapters that only say that tasks stand below them',
      text: '某镇卫生工作计划\n一、主要任务\n清除卫生死角。\n二、工作措施\n开展宣传活动。\n',
    },
    {
      name: 'no partner, and a label that says so',
      text: `${title}${chapter}${[1, 2, 3, 4, 5]
        .map((n) => `${n}.加快建设第${n}所学校。\n牵头单位：规建处\n配合单位：财务处\n`)
        .join(
          '',
        )}6.改善条件。更新设备300台。\n牵头单位：规建处\n7.招聘教师。招聘教师30名。\n牵头单位：人事处\n配合单位：无\n`,
    },
    {
      name: 'items whose last one names the bodies of all',
      text: `${title}${chapter}1.加快建设。\n（1）新建学校5所。\n（2）改建学校8所。\n（3）更新设备300台。\n责任处室：规建处\n2.招聘教师。\n（1）招聘教师30名。\n（2）招聘校医3名。\n责任处室：人事处\n`,
    },
    {
      name: 'a chapter that lists what to work on',
      text: '某市2026年医疗器械产业行动方案\n一、重点发展产品\n（一）影像产品。加快迭代升级。\n（二）手术系统。推动研发。\n二、重点任务\n1.加强攻关。突破技术5项。（责任单位：市科委）\n2.建设平台。建成平台3个。（责任单位：市经信委）\n3.推广应用。推广产品20个。（责任单位：市卫生健康委）\n',
    },
    {
      name: 'other brackets, and bodies that only their list makes ones',
      text: '某市2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。〔牵头单位：市教育局，责任单位：各区〕\n2.集聚产业。建成产业园3个。（市科技局、相关区）\n3.保障资金。发放贷款5亿元。（市财政局、海州金融监管局）\n',
    },
    {
      name: '①……；②……。 is one sentence, and its parts are no tasks',
      text: '某校2026年工作计划\n第一章 指标\n1.1 质量\n①优良率达到60%以上；\n②合格率达到98%以上；\n③巩固率达到100%。\n1.2 安全\n④责任事故为零；\n⑤隐患整改率100%。\n',
    },
    {
      name: 'as long as no plan begins, the text behind both names is the summary',
      text: '某县林业局2025年工作总结及2026年工作打算\n（六）建设生态文化。开展宣传20场。\n（七）整改问题。排查问题12个。\n',
    },
    {
      name: 'every task has a line of its own',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n2.改善条件。更新设备300台。\n责任处室：条装中心\n`,
    },
    {
      name: 'a group in brackets covers the sentences in front of it',
      text: `${title}${chapter}1.加快建设。新建公办园12所。维修校舍20栋。（责任单位：规建处）\n2.改善条件。更新设备300台。（条装中心负责）\n`,
    },
    {
      name: 'between a task and its line stands a copy of another: that is the business of no-duplicate-content',
      text: `${title}${chapter}1.加快公办幼儿园建设。新建公办园12所，改建公办园8所，新增学位3600个，9月前全部投入使用。\n责任处室：规建处\n2.改善条件。更新设备300台。\n1.加快公办幼儿园建设。新建公办园12所，改建公办园8所，新增学位3600个，9月前全部投入使用。\n责任处室：条装中心\n3.增加投入。安排资金300万元。\n责任处室：财务处\n`,
    },
    {
      name: 'a body that is named for the whole chapter',
      text: `${title}一、扩大供给（规建处牵头）\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n二、加强保障（财务处负责）\n3.增加投入。安排资金300万元。\n`,
    },
    {
      name: 'the division of work stands in an attachment',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n责任分工见任务分解表。\n`,
    },
    {
      name: 'a development plan names none',
      text: '某市“十五五”教育发展规划\n一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n',
      kind: 'development-plan',
    },
    {
      name: 'principles and goals are no tasks; 保障措施 ask all',
      text: `${title}一、工作目标\n1.普及水平提高。入园率达到95%。\n二、重点任务\n2.加快建设。新建公办园12所。\n责任处室：规建处\n3.改善条件。更新设备300台。\n责任处室：条装中心\n三、保障措施\n4.加强领导。各校成立专班。\n`,
    },
    {
      name: 'two tasks that nobody helps with',
      text: `${title}${chapter}${[1, 2, 3, 4, 5, 6, 7, 8]
        .map((n) => `${n}.建设第${n}所学校。新建教室12间。\n牵头单位：规建处\n配合单位：财务处\n`)
        .join(
          '',
        )}9.改善条件。更新设备300台。\n牵头单位：财务处\n10.维修校舍。维修20栋。\n牵头单位：规建处\n`,
    },
  ],
  invalid: [
    {
      name: 'the only task of all, and one of two safeguards',
      text: `${title}${chapter}${[1, 2, 3, 4, 5, 6].map((i) => `${i}.扩建第${i}小学。扩建校舍${i + 2}栋。（责任处室：规建处）\n`).join('')}二、保障措施\n7.加强领导。每季度调度1次。（责任处室：办公室）\n⟦8.加强督查⟧。每月督查1次。\n`,
      findings: ['missing'],
    },
    {
      name: 'rows below a cell that spans several: one lost its body',
      text: '2026年信息公开任务分解表\n工作任务 | 具体要求 | 责任部门 |\n一、公开预算。 | 1.公开预算决算1次。 | 财务科 |\n二、更新专栏。 | 2.更新概况信息12条。 | 办公室 |\n⟦3.反馈群众意见20件⟧。 | | |\n4.更新公众号信息50条。 | 办公室 | |\n三、解读政策。 | 5.解读政策8件。 | 法规科 |\n6.召开发布会2次。 | 宣传科 | |\n',
      findings: ['missing'],
    },
    {
      name: 'only a person leads, where the others have a department beside',
      text: `某街道2026年工作任务分解表

| 序号 | 工作任务 | 责任领导 | 责任科室 |
| --- | --- | --- | --- |
${[1, 2, 3, 4, 5].map((n) => `| ${n} | 推进改造项目${n} | 王某 | 城建办 |\n`).join('')}| 6 | ⟦提升养老服务⟧ | 李某 | |
`,
      format: 'markdown',
      findings: [
        {
          messageId: 'missing',
          message: '任务“6提升养老服务”没有责任科室，其余5条都有。请补牵头科室。',
        },
      ],
    },
    {
      name: 'safeguards that nearly all have their body',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n二、保障措施\n${[
        2, 3, 4, 5, 6,
      ]
        .map((n) => `${n}.加强第${n}项保障。完善制度，抓好落实。\n责任处室：办公室\n`)
        .join('')}⟦7.加强督查⟧。每月通报一次进度。\n`,
      findings: [{ messageId: 'missing', severity: 'error' }],
    },
    {
      name: 'a label with nobody behind it',
      text: `${title}${chapter}1.加快建设。新建公办园12所。（⟦牵头单位：⟧，配合单位：财务处）\n2.改善条件。更新设备300台。\n牵头单位：规建处\n⟦配合单位：⟧\n`,
      findings: [
        {
          messageId: 'empty',
          severity: 'warning',
          message: '“牵头单位”后面没有写单位。请补上，或删去这一栏。',
        },
        { messageId: 'empty', data: { label: '配合单位' } },
      ],
    },
    {
      name: 'the line of who leads is gone from one task',
      text: `${title}${chapter}${[1, 2, 3, 4, 5]
        .map((n) => `${n}.加快建设第${n}所学校。\n牵头单位：规建处\n配合单位：财务处\n`)
        .join('')}⟦6.改善条件⟧。更新设备300台。\n配合单位：财务处\n`,
      findings: [
        {
          messageId: 'noLead',
          severity: 'error',
          message: '这项任务缺“牵头单位”，其余任务都有。请补上。',
        },
      ],
    },
    {
      name: 'some have 责任单位 and others both: one with the helper alone is led by nobody',
      text: `${title}${chapter}${[1, 2, 3, 4, 5]
        .map((n) => `${n}.加快建设第${n}所学校。\n责任单位：规建处\n`)
        .join('')}⟦6.改善条件⟧。更新设备300台。\n配合单位：财务处\n`,
      findings: [{ messageId: 'noLead', data: { label: '责任单位' } }],
    },
    {
      name: 'sentences behind the last group, where by habit a group closes the paragraph',
      text: `${title}${chapter}${[1, 2, 3, 4, 5]
        .map(
          (n) =>
            `${n}.加快建设。新建第${n}所学校。（规建处牵头负责）更新设备30台。（财务处负责）\n`,
        )
        .join(
          '',
        )}6.改善条件。更新课桌300套。（财务处负责）⟦年底前完成食堂改造并通过卫生部门验收。⟧\n`,
      findings: [{ messageId: 'uncovered', severity: 'warning' }],
    },
    {
      name: 'the only task without 配合单位',
      text: `${title}${chapter}${[1, 2, 3, 4, 5, 6, 7]
        .map((n) => `${n}.建设第${n}所学校。新建教室12间。\n牵头单位：规建处\n配合单位：财务处\n`)
        .join('')}⟦8.改善条件⟧。更新设备300台。\n牵头单位：财务处\n`,
      findings: [
        {
          messageId: 'noOther',
          severity: 'info',
          message: '这项任务缺“配合单位”，其余任务都有。如不需要，可写“无”。',
        },
      ],
    },
    {
      name: 'an item without a body where each item has one',
      text: `${title}${chapter}（一）实施扩容行动。\n1.主要目标。\n新增学位9000个。\n2.重点举措。\n${[
        1, 2, 3, 4,
      ]
        .map((n) => `（${n}）建设第${n}所学校。新建教室12间。（责任处室：规建处）\n`)
        .join(
          '',
        )}⟦（5）改善条件⟧。更新设备300台。\n（6）改造食堂。改造食堂3个。（责任处室：后勤处）\n（二）实施强师行动。\n1.主要目标。\n招聘教师30名。\n2.重点举措。\n（1）加快招聘。招聘教师30名。（责任处室：人事处）\n（2）加强培训。培训教师300名。（责任处室：人事处）\n`,
      findings: [
        {
          messageId: 'missing',
          data: { task: '（5）改善条件', body: '单位', others: 7, total: 8 },
        },
      ],
    },
    {
      name: 'a label with nothing behind it names nobody',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n⟦2.改善条件⟧。更新设备300台。\n责任处室：\n3.增加投入。安排资金300万元。\n责任处室：财务处\n`,
    },
    {
      name: 'one of four has none; a body that its text names is offered',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n⟦2.改善条件⟧。由条装中心组织，更新设备300台。\n3.加强维修。维修校舍20栋。\n责任处室：规建处、条装中心\n4.增加投入。安排资金300万元。\n责任处室：财务处\n`,
      findings: [
        {
          messageId: 'missing',
          severity: 'error',
          message: '任务“2.改善条件”没有责任处室，其余3条都有。请补牵头处室。',
          suggestions: [
            {
              message: '补“责任处室：条装中心”（文中提到的单位）',
              output: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n2.改善条件。由条装中心组织，更新设备300台。\n责任处室：条装中心\n3.加强维修。维修校舍20栋。\n责任处室：规建处、条装中心\n4.增加投入。安排资金300万元。\n责任处室：财务处\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'two of five have none',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n⟦2.改善条件⟧。更新设备300台。\n3.加强维修。维修校舍20栋。\n责任处室：规建处\n⟦4.增加投入⟧。安排资金300万元。\n5.推进共享。建设共享课程40门。\n责任处室：电教馆\n`,
      findings: [
        {
          messageId: 'missingAmong',
          message: '任务“2.改善条件”没有责任处室，全文5条中有3条写明。请补牵头处室。',
        },
        'missingAmong',
      ],
    },
    {
      name: 'none has one: one finding at the title',
      text: `⟦某市教育局2026年工作要点⟧\n${chapter}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n3.招聘教师。招聘教师30名。\n4.培训校长。培训校长60名。\n5.建设食堂。新建食堂8个。\n6.维修校舍。维修校舍20栋。\n7.配备校车。配备校车12辆。\n8.资助学生。资助学生900名。\n`,
      findings: [
        {
          messageId: 'missingEverywhere',
          severity: 'warning',
          message: '全文8项任务均无责任单位。如另有分工表，请在通知中注明。',
          english:
            'None of the 8 tasks names a body. If there is a separate table, say so in the notice.',
        },
      ],
      traditional:
        '⟦某市教育局2026年工作要點⟧\n一、擴大供給\n1.加快建設。新建公辦園12所。\n2.改善條件。更新設備300台。\n3.招聘教師。招聘教師30名。\n4.培訓校長。培訓校長60名。\n5.建設食堂。新建食堂8個。\n6.維修校舍。維修校舍20棟。\n7.配備校車。配備校車12輛。\n8.資助學生。資助學生900名。\n',
    },
    {
      name: 'the roster knows the body that the text names',
      text: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n⟦2.改善条件⟧。由装备中心组织，更新设备300台。\n3.招聘教师。招聘教师30名。\n责任处室：人事处\n`,
      departments: [
        {
          name: '条装中心',
          aliases: ['装备中心'],
          parent: null,
          successor: null,
          collective: false,
          leadsByDefault: false,
        },
      ],
      findings: [
        {
          messageId: 'missing',
          suggestions: [
            {
              output: `${title}${chapter}1.加快建设。新建公办园12所。\n责任处室：规建处\n2.改善条件。由装备中心组织，更新设备300台。\n责任处室：条装中心\n3.招聘教师。招聘教师30名。\n责任处室：人事处\n`,
            },
          ],
        },
      ],
    },
  ],
});
