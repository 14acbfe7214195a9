import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireQuantifiedTarget } from './rule.ts';

const title = '某市教育局2026年工作要点\n';
/** Two tasks with a number each: the document counts. */
const counted = '2.新建食堂。新建食堂6个。\n3.新建学校。新建学校8所。\n';

testRule({ describe, it }, requireQuantifiedTarget, {
  valid: [
    {
      name: 'a number that was lost is said once, where it stood',
      text: `${title}一、扩大规模\n1.推进绿化。造林达到 万亩。\n2.建设基地。建成基地12个。\n3.加强巡护。巡护里程达到3万公里。\n4.修建通道。新建通道20公里。\n`,
    },
    {
      name: 'an outline without its text',
      text: '某市2026年营商环境行动方案\n一、背景与意义\n二、改革任务\n三、实施路径\n四、培训计划\n五、结论建议\n',
    },
    {
      name: 'one task to be counted in a text that counts nothing',
      text: '某幼儿园2026年工作计划\n一、主要工作\n1.鼓励阅读。鼓励教师多读期刊，主动撰写反思。\n2.开展教师培训。进一步学习指南，落到实处。\n3.改进环境。按时更换主题墙饰，丰富活动材料。\n4.联系家庭。密切家园联系，听取家长意见。\n',
    },
    {
      name: 'what is to be disclosed, in a table of tasks',
      text: '2026年政务公开任务分解表\n序号 | 工作任务 | 责任科室\n1 | 推进预算决算公开 | 财务科\n2 | 更新各类概况信息 | 办公室\n3 | 推进平台建设 | 信息科\n',
    },
    {
      name: 'works that have names of their own',
      text: '某县2026年为民办实事工作计划\n一、人居环境提升工程\n（1）改造老旧小区。改造向阳新村、清溪片区老旧小区。\n（2）提升环城路。改造提升环城26路（东门至北站段）。\n（3）方便出行。动建清溪人行隧道工程。\n（4）新建学校。新建学校2所。\n',
    },
    {
      name: 'how far the work has come',
      text: '2026年县民生实事项目进度表（截至10月底）\n一、教育项目\n1.推进县职业中专扩容提升。\n2.推进乡镇学校宿舍改造。\n二、交通项目\n3.推进农村公路建设。\n',
    },
    {
      name: 'a task in which a copied text breaks off',
      text: '某市2026年工作要点\n一、主要任务\n1.建设学校。新建学校8所，新增学位6000个。\n2.推进医院建设。加快市第二医院项目前期工作，完善市级医疗服务体系，统筹\n',
    },
    {
      name: 'what is forbidden',
      text: '某市餐厨垃圾治理2026年行动计划\n一、主要任务\n1.强化收集管理。督促餐饮单位使用专用容器，严禁非法销售。\n2.强化收运。建成收运站2座。\n',
    },
    {
      name: 'a heading that names a period and no more',
      text: '某市生态环境局工作总结及2026年度工作计划\n一、2025年度工作特色亮点\n一是改善质量。优良天数比率达到81%。\n二是推行改革。增设机构2个。\n二、2026年度工作计划\n',
    },
    {
      name: 'a heading that only says that tasks stand below it',
      text: '爱国卫生工作计划\n一、工作目标 以改善健康水平为目标，营造整洁的环境。\n二、主要任务\n开展环境整治，清除卫生死角。\n',
    },
    {
      name: 'how long a procedure may take, and how many steps it has',
      text: '某市营商环境2026年行动计划\n一、主要任务\n1.提升登记便利度。9月底前，实现开办企业全流程（申请、核验）2个环节、1天办结。\n2.提高效率。办理时间压缩至3天以内。\n3.优化服务。资金5个工作日内拨付。\n',
    },
    {
      name: 'a census that is completed',
      text: `${title}一、重点项目\n1.做好场地开放。完成2026年体育场地普查工作。\n2.建设学校。新建学校8所。\n`,
    },
    {
      name: 'an honour that is named: others say whether it was reached',
      text: `${title}一、重点项目\n1.创建全国义务教育优质均衡发展区。\n2.建设学校。新建学校8所。\n`,
    },
    {
      name: 'what only a school says of itself',
      text: '健康教育年度工作计划\n一、具体措施\n1.抓好课堂。提高水平。\n任课教师要认真备课。\n2.重视宣传。推动健康教育。\n各班利用板报建立专栏。\n',
    },
    {
      name: 'rules of work promise nothing',
      text: '某县人民政府工作规则\n一、总则\n县政府工作人员要履行职责。\n二、组成人员\n1.县政府由县长、副县长组成。\n2.县政府实行县长负责制。\n',
      kind: 'unknown',
    },
    {
      name: 'a document about party work as a whole is judged as such',
      text: '某局2026年党建工作计划\n一、加强组织\n1.开展党员活动。丰富活动形式。\n2.完善各项制度。健全机制。\n',
    },
    {
      name: 'days that are counted',
      text: `${title}一、改善环境\n1.推进大气治理。优良天数不低于350天。\n`,
    },
    {
      name: 'what is held once, twice or ten times',
      text: `${title}一、扩大供给\n1.推进教研改革。召开一次座谈会，完善机制。\n2.深化教学改革。组织三场研讨，完善机制。\n`,
    },
    {
      name: 'conditions, steps, duties and rules of conduct are no tasks',
      text: `${title}一、申报条件\n1.推进教研改革的学校。\n二、实施步骤\n2.深化改革。健全机制。\n三、职责分工\n3.市教育局：推进改革，健全机制。\n四、主要任务\n4.严禁违规办学，规范管理。\n`,
    },
    {
      name: 'an 意见 points the way for years',
      text: '关于深化教育改革的实施意见\n一、深化改革\n1.深化教学改革。健全机制。\n2.推进教研改革。健全机制。\n',
    },
    {
      name: 'what is disclosed can be seen',
      text: '某县2026年政务公开工作要点\n一、推进公开\n1.推进重点领域信息公开。健全机制。\n2.完善平台。健全机制。\n',
    },
    {
      name: 'a text that names no authority and nothing that one governs',
      text: '车间2026年工作计划\n一、提升质量\n1.开展岗位培训。组织技能比武。\n2.改进项目建设。推进设备更新。\n3.完善管理制度。健全考核机制。\n',
    },
    {
      name: 'a text of a few tasks that shows no custom of counting',
      text: `${title}一、重点项目\n1.推进学校建设。完善条件。\n2.深化教学改革。健全机制。\n`,
    },
    {
      name: 'the plan of a ward',
      text: '某县人民医院2026年护理工作计划\n一、提升质量\n1.健全质控体系。落实质控。\n2.完善管理制度。健全机制。\n',
    },
    {
      name: 'how the work is carried, wherever it stands',
      text: `${title}一、完善制度\n1.加强领导，落实责任。各单位要层层落实责任。\n2.加强分类指导。提出不同的要求。\n`,
    },
    {
      name: 'what a term stands for',
      text: `${title}一、评估内容\n（一）交通便捷。反映公共交通的便利性。\n（二）整洁有序。主要反映市容环境水平。\n`,
    },
    {
      name: 'who does what, and how it is done',
      text: `${title}一、职责分工\n1.区发改委：统筹协调，指导推进。\n2.区商务委：指导企业提升管理水平。\n二、工作流程\n1.受理申请。推动规范办理。\n2.开展评估。提高评估质量。\n`,
    },
    {
      name: 'principles and aims as a whole',
      text: '某州三年行动工作方案\n一、行动原则\n坚持生态优先，突出共同参与。\n二、整体目标\n1.提高管理品位。规范办学行为。\n2.建强教师队伍。提高教研水平。\n',
    },
    {
      name: 'a named building that is begun, and a document named in front of its verb',
      text: '某县2026年民生实事任务分解表\n1.启动建设东湖湿地公园。\n2.开工建设县老年养护楼。\n3.迁建县政务服务中心。\n4.完成教育改革和发展规划纲要的编撰。\n5.新建2座人行天桥。\n',
      kind: 'task-list',
    },
    {
      name: 'the plan of a kindergarten',
      text: '2026年园务工作计划\n一、二月工作\n1.健全教研制度。拟定教研课题。\n2.检查师资培训工作安排。\n',
    },
    {
      name: 'a report that is given to an assembly',
      text: '某区审计局局长 赵某某\n2026年9月28日\n主任、各位副主任、各位委员：\n我受区人民政府的委托，报告审计情况，请予审议。\n一、财政管理审计情况\n（一）区本级财政管理审计\n完善制度，规范管理，提高绩效。\n（二）部门预算执行审计\n强化整改，健全机制。\n',
    },
    {
      name: 'measures grant something on terms',
      text: '关于支持某走廊建设的若干措施\n一、共筑策源地\n（一）提升服务机构作用。集聚科技服务机构，支持机构加大投入。\n（二）加强金融支撑。完善风险共担机制，探索尽职免责机制。\n',
    },
    {
      name: 'a chapter that tells what was reached',
      text: '某区“十五五”就业规划\n一、“十四五”时期的主要成就\n（一）就业质量提升。实施就业服务工程，完善就业政策。\n（二）社保体系完善。推进保险市级统筹。\n',
    },
    {
      name: 'a text that lays down how something is done',
      text: '某市第五次经济普查实施办法\n一、普查目的\n全面调查单位的规模和布局。\n二、普查组织\n1.加强统筹。健全工作机制。\n2.压实责任。推进部门协同。\n',
    },
    {
      name: 'a norm for so many people, or for every place of a kind, can be checked',
      text: '某市2026年工作要点\n一、扩大供给\n1.推行社区健身。每万人拥有社会体育指导员20名以上。\n2.建设健身设施。每个街道建有1个健身广场。\n3.新建学校。新建学校8所。\n',
    },
    {
      name: 'a document about safety as a whole is judged as such',
      text: '某市2026年水旱灾害防御工作要点\n一、汛前准备\n1.提前作出部署。召开会议，作出全面部署。\n',
    },
    {
      name: 'what people are to feel cannot be counted',
      text: `${title}一、建强队伍\n1.做有教育情怀的人。坚守初心。\n`,
    },
    {
      name: 'a number',
      text: `${title}一、扩大供给\n1.加快学校建设。新建公办幼儿园12所。\n`,
    },
    {
      name: '全部 and 全覆盖 bind as a number does',
      text: `${title}一、扩大供给\n1.加强学校建设。校舍排查覆盖全部学校。\n2.改进课后服务。推动课后服务全覆盖。\n`,
    },
    {
      name: 'a named document is a deliverable',
      text: `${title}一、深化改革\n1.深化评价改革。出台《学校评价改革实施办法》。\n2.推进督导改革。制定督学责任区管理办法。\n3.推进考试改革。制定报名缴费流程图。\n`,
    },
    {
      name: 'a named event and an approval',
      text: `${title}一、深化改革\n1.推动美育发展。举办第五届校园艺术节。\n2.推进特色办学。第二中学通过省级示范高中验收。\n`,
    },
    {
      name: 'a figure that others publish: the average, the growth of the economy',
      text: '某区2026年重点工作任务分工\n一、主要目标\n1.居民收入与经济增长基本同步。\n责任单位：发改局\n2.其他指标不低于全市平均水平。\n责任单位：统计局\n3.控制培训费开支，经费预算只减不增。\n责任单位：财政局\n',
      kind: 'task-list',
    },
    {
      name: 'study of theory is exempt, also as the title of a task in an educational chapter',
      text: `${title}一、立德树人\n1.推进习近平新时代中国特色社会主义思想进课堂。用好读本。\n`,
    },
    {
      name: 'party work, study and conduct are exempt',
      text: `${title}一、加强党的领导\n1.加强政治建设。坚持正确方向。\n2.推进学习教育。持续兴起热潮。\n3.严明纪律作风。压实各级责任。\n`,
    },
    {
      name: 'safety needs no number in 工作要点',
      text: `${title}一、加强管理\n1.筑牢校园安全屏障。完善安全管理制度。\n`,
    },
    {
      name: 'a bottom line or a rhythm suffices in a list',
      text: '某市学校安全工作任务清单\n一、安全管理\n1.校车安全管理。不发生责任事故。\n2.消防安全管理。每季度开展排查。\n',
      kind: 'task-list',
    },
    {
      name: 'a summary promises nothing',
      text: '某市教育局2025年工作总结\n一、深化改革\n1.深化评价改革。各项工作取得进展。\n',
    },
    {
      name: 'figures in the measures are the business of target-in-target-line',
      text: `${title}一、深化改革\n1.推进教研改革\n目标任务：提升教研水平。\n工作措施：建设教研基地12个。\n`,
    },
  ],
  invalid: [
    {
      name: 'where hardly any task can be checked, that is one finding',
      text: `⟦${title.trim()}⟧\n一、深化改革\n1.深化教学改革。健全机制。\n2.推进教研改革。健全机制。\n3.完善评价制度。健全机制。\n4.推进教育数字化。健全机制。\n5.加强教师培训。组织各类培训。\n`,
      findings: [
        {
          messageId: 'summary',
          severity: 'warning',
          message: '可核查任务 0/5。其余任务可补数量，或写明出台的文件。',
        },
      ],
    },
    {
      name: 'half of the tasks is the custom of the document: one finding',
      text: `⟦${title.trim()}⟧\n一、深化改革\n1.深化教学改革。健全机制。\n2.加强教师培训。培训教师300名。\n3.完善评价制度。健全机制。\n4.改善食堂条件。改造食堂6个。\n`,
      findings: [
        { messageId: 'summary', severity: 'info', related: ['1.深化教学改革', '3.完善评价制度'] },
      ],
    },
    {
      name: 'class A needs a number; a mechanism is no deliverable',
      text: `⟦某市教育局2026年工作要点⟧\n一、扩大供给\n1.加快学校建设。新建公办幼儿园12所。\n⟦2.加强教师培训⟧。健全培训机制，组织各类培训。\n3.改善食堂条件。改造食堂6个。\n⟦4.开展干部培训⟧。完善培训制度。\n5.扩大招生。招生300人。\n`,
      findings: [
        {
          messageId: 'summary',
          severity: 'info',
          message: '可核查任务 3/5。其余任务可补数量，或写明出台的文件。',
        },
        {
          messageId: 'needsNumber',
          severity: 'warning',
          message:
            '“加强教师培训”年底难以核对。可写明数量（如所数、人数、场次），或写明年底交付的成果。',
        },
        { messageId: 'needsNumber', severity: 'warning' },
      ],
      traditional:
        '⟦某市教育局2026年工作要點⟧\n一、擴大供給\n1.加快學校建設。新建公辦幼兒園12所。\n⟦2.加強教師培訓⟧。健全培訓機制，組織各類培訓。\n3.改善食堂條件。改造食堂6個。\n⟦4.開展幹部培訓⟧。完善培訓制度。\n5.擴大招生。招生300人。\n',
    },
    {
      name: 'of a single one there is nothing to sum up',
      text: `某市教育局2026年工作要点\n一、扩大供给\n1.加快学校建设。新建公办幼儿园12所。\n⟦2.加强教师培训⟧。健全培训机制，组织各类培训。\n3.改善食堂条件。改造食堂6个。\n`,
      findings: ['needsNumber'],
    },
    {
      name: 'class B is an info in 工作要点; a norm for each person is no result',
      text: `某市教育局2026年工作要点\n一、深化改革\n⟦1.深化教学改革⟧。健全教学机制，保证每天锻炼一小时。\n${counted}`,
      findings: [
        {
          messageId: 'needsResult',
          severity: 'info',
          message: '“深化教学改革”年底难以核对。可写人数、场次，或写明出台的文件。',
          english:
            '“深化教学改革” cannot be checked at year end. Give a number, or name the document to be issued.',
        },
      ],
    },
    {
      name: 'a programme of action is judged more strictly',
      text: '⟦某市教育提质行动计划⟧\n一、深化改革\n⟦1.深化教学改革⟧。健全教学机制。\n⟦2.加强校车安全⟧。完善制度。\n3.新建食堂。新建食堂6个。\n4.新建学校。新建学校8所。\n5.招聘教师。招聘教师300名。\n',
      kind: 'task-list',
      findings: [
        { messageId: 'summary', severity: 'info' },
        { messageId: 'needsResult', severity: 'warning' },
        { messageId: 'needsBottomLine', severity: 'info' },
      ],
    },
    {
      name: 'a pair of target and measures is judged at the target line',
      text: `某市教育局2026年工作要点\n一、深化改革\n1.推进教研改革\n⟦目标任务：提升教研水平，形成教研特色。⟧\n工作措施：完善教研机制。\n${counted}`,
      findings: [
        {
          messageId: 'targetLine',
          severity: 'warning',
          message:
            '“推进教研改革”的目标与措施都没有可核对的结果（目标写作“提升教研水平”）。可写数量，或写明出台的文件。',
        },
      ],
    },
  ],
});
