import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { targetNeedsValue } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、建强队伍\n1.保障待遇。';

testRule({ describe, it }, targetNeedsValue, {
  valid: [
    '某县2026年工作要点\n坚持问题导向……个别学校抓好整改，举办技能……人才交流会，落实“减负……”要求。\n',
    {
      name: 'words that end like a measure word, and round numbers',
      text: '某县2026年工作要点\n延伸产业链条，举办专题讲座，完善设施配套，核对作者名、单位名。亩均产值突破亿元，总产值达到亿元以上，户均增收近万元、约万元，投资近亿元，配齐应急物资手册，走进千家万户，对全市所有学校开展检查。\n人均收入达到万元，增长5%，转移支付3万元，落实各类补贴政策，参观人数突破万人，新增2万人。\n',
    },
    {
      name: 'the name of a task, and of a section',
      text: '某市2026年工作要点\n一、经济增长\n（一）居民收入增长\n1.旅游收入增长。全年接待游客200万人次，旅游收入增长12%。\n2.工业投资增长\n开工项目30个，完成投资86亿元。\n',
    },
    {
      name: 'what is met, questions, and aims',
      text: `${head}各项要求均已达到，确保目标达到。怎么办？个个出主意。推动建设千亩示范片20个，保持经济持续增长、4个指标实现增长。\n`,
    },
    {
      name: 'a sign that multiplies',
      text: '某局2026年检查计划\n一、测算\n1.总量。总工作日=工作日×人数，共1984个工作日，新增工作日×户数、工作日×人数。\n',
    },
    `${head}开好局，开个好头；公开占比（%）和增速。\n`,
    {
      name: 'letters stand where figures were blotted out',
      text: `${head}目前，已达标有x个，占x%；已申报验收x个，需要整改x个。\n`,
    },
    `${head}医疗救助户的43户纳入监测，发放补助2万元。\n`,
    {
      name: '若干 stands for a number',
      text: `${head}建设若干个国家级基地，认定若干名师范教师。\n`,
    },
    {
      name: 'signs that hide names, and letters that are names',
      text: `${head}组织××县20××年培训班XX期，推广X个性化、X光机X台套。\n2.改造X射线设备，建设A座、X栋。\n`,
    },
    {
      name: 'words that end like what the next clause counts',
      text: `${head}邀请科技专家，走访企业20家；公示候选人姓名，表彰先进15名；梳理审批事项，压减材料12项；清理规范性文件，修订制度8件。\n`,
    },
    {
      name: 'a level, and words that begin with the measure word of the thing beside them',
      text: `${head}县级（含）以上文明单位12个，年龄以前名单为准，名列前茅；举办2场比赛和场馆开放日，新建3条绿道和条件较好的步道，评选5名教师和名师工作室，新建6处绿地和处置点，培育8家企业和家庭农场。\n`,
    },
    { name: '品种 is no measure word', text: `${head}推广高产品种，优化技术路线。\n` },
    {
      name: 'things that a household uses',
      text: `${head}培育家用医疗器械品牌，引进家居、家纺企业5家。\n`,
    },
    `${head}确保教师平均工资收入水平不低于公务员平均水平。\n`,
    `${head}合格率不低于95%，培训不少于三次，投入不低于上年。\n`,
    {
      name: 'a common object behind the second word',
      text: `${head}教师收入不低于或高于当地公务员平均工资收入水平。\n`,
    },
    {
      name: 'words that begin with a measure word',
      text: `${head}新建名校长工作室3个，开展个案辅导，完成所需采购，组织家访，培养什么人、怎样培养人，实现亩均税收15万元。\n`,
    },
    {
      name: 'amounts in numerals that are units elsewhere',
      text: `${head}产值突破亿元，建成万亩示范片，每提高个位数的百分点都不容易。\n`,
    },
    {
      name: 'words that end in a measure word',
      text: `${head}培育优秀企业家、艺术名家，规范市场，建设停车场，丰富层次，明确事项，落实到人，服务各家各户、各个学校、每个学生，举办培训班3期。培训教师300名，其中骨干教师80名。\n`,
    },
    {
      name: 'a body whose name ends in a measure word',
      text: `${head}改造食堂20个。（责任处室：基建处、公共设施处）\n`,
    },
    {
      name: 'reached is said of anything',
      text: `${head}各项要求均已达到，标准全面提高，对达到以上标准的学校给予奖励3万元。\n`,
    },
    {
      name: 'measure words that begin or end other words',
      text: `${head}支持台资企业、名特优产品，会同研究所以上机构，评为良好等次以上，县处级以上干部带头，与个人、家庭、所属单位、名师工作室共建，支持万元产值能耗下降，投资亿元以上项目20个，60周岁以上老人全覆盖，人均50平方公里以上，第一名以上均已公示。\n`,
    },
    {
      name: 'growth that is wished for, and needs no figure',
      text: `${head}促进居民收入增长，带动旅游收入增长。外贸进出口稳定增长，推动工业投资增长，实现会议数量下降。\n`,
    },
    {
      name: 'a summary promises nothing',
      text: '某市教育局2025年工作总结\n一、工作成效\n1.提高质量。合格率达到省定标准，投入不低于全面推广以前，培训骨干教师名单已公布。\n',
    },
    { name: 'a standard, a plan', text: `${head}生均经费不低于省定标准，支出不超过预算。\n` },
  ],
  invalid: [
    {
      name: 'the next clause counts the same, and no word ends there',
      text: `${head}⟦完成年度检查家⟧，清退协会25家；⟦完成督办任务件⟧，答复提案18件。\n`,
      findings: ['noNumber', 'noNumber'],
    },
    {
      name: 'a place in a list of all, a bound that counts itself, and half of a pair',
      text: `${head}综合成绩进入⟦前名⟧，新增全省⟦前强⟧企业5家；表彰从教⟦年（含）以上⟧教师；配租120套公寓⟦和套⟧周转房，⟦设立家⟧分店，⟦建成新型研发平台家⟧。\n`,
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'hundreds of millions of what no plan counts so, and about ten thousand',
      text: `${head}灌溉面积⟦达到亿亩⟧，装机⟦达到亿千瓦⟧以上，年发电⟦约千瓦时⟧，⟦培养万名左右⟧技工。\n`,
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'an ellipsis in the place of a number',
      text: '某县2026年工作要点\n培训高素质农民⟦…名⟧，粮食面积稳定在⟦……万亩⟧以上。\n',
      findings: ['placeholder', 'placeholder'],
    },
    {
      name: 'what the next clause counts so, a noun that holds 数, and persons that are helped',
      text: '某县2026年工作要点\n⟦恢复灌面万亩⟧，新增节水灌面3万亩。⟦培养数字技能人才名⟧，⟦帮助名⟧妇女就业，⟦为学校购置课桌椅套⟧。\n储备化肥2万吨、⟦农药吨⟧，⟦接收档案万卷⟧，课时⟦达到万个⟧。\n',
      findings: [
        'noNumber',
        'noNumber',
        'noNumber',
        'noNumber',
        'noNumber',
        'noNumber',
        'noNumber',
      ],
    },
    {
      name: 'two signs in the place of a rate',
      text: '某县2026年工作要点\n入学率达到⟦??%⟧以上，建成站点⟦？？个⟧。\n',
      findings: ['placeholder', 'placeholder'],
    },
    {
      name: 'measure words that end few other words, and counted persons',
      text: '某县2026年工作要点\n⟦实施县道改造工程条⟧，⟦改造老旧路灯盏⟧，⟦选派访问学者名⟧，⟦培养积极分子名⟧。\n',
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'of ten thousands the numeral',
      text: '某县2026年工作要点\n⟦办理业务万件⟧，⟦加装安全装置万户⟧，⟦清理渣土万立方米⟧，⟦发放消费券万元⟧，总产值⟦达到亿元⟧。\n',
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'beside the other part of a sum, and behind all of a place',
      text: '某县2026年工作要点\n其中市级1.1亿元、⟦县级亿元⟧，对⟦全区家养老机构⟧开展检查，⟦走访困难职工户次⟧。\n',
      findings: ['noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'how often, how many beside others, and what 审批 and 两级 do not count',
      text: `${head}⟦每季度召开家长大会次⟧，⟦在市县两级设立阅读角个⟧。⟦建设自行车棚处⟧、读书亭12处。\n`,
      findings: ['noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'a result whose number is gone',
      text: '某市教育局2025年工作总结\n一、工作成效\n1.提高质量。开展抽测8次，学生合格率⟦达到%⟧以上，⟦完成所学校⟧的改造，举办培训班4期。\n',
      findings: ['noNumber', 'noNumber'],
    },
    {
      name: 'what is held, whom one meets, and what is paid',
      text: `${head}⟦举办青年教师培训期⟧，⟦召开家长座谈会场⟧，⟦走访困难职工人次⟧，⟦发放慰问金万元⟧，⟦全年组织新闻发布会场⟧。\n`,
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },

    {
      name: 'a section that is a sentence',
      text: '某市2026年工作要点\n一、目标任务\n（一）全县农村三岁幼儿入园率力争达到55%以上，五岁幼儿入园率⟦达到%⟧。\n（二）县城新建一所公办幼儿园，每个乡镇建好一所中心幼儿园。\n',
      findings: ['noNumber'],
    },
    {
      name: 'a task that is no more than its target',
      text: '某市2026年重点任务清单\n一、主要预期目标\n1.⟦地区生产总值增长⟧。（牵头单位：市发改局；责任单位：市统计局）\n2.外贸出口⟦增长%⟧。（牵头单位：市商务局；责任单位：市统计局）\n3.新增学位⟦？个⟧。\n',
      findings: ['noValue', 'noNumber', 'placeholder'],
    },
    {
      name: 'a sign for what somebody had to look up',
      text: `${head}完成投资⟦？亿元⟧，覆盖率达到⟦？%⟧以上。\n2.改造河道。治理河湖⟦×条⟧，建成中心⟦？座⟧，9月底前投用。\n3.控制用水。用水总量控制在⟦XX亿立⟧方米以内，引进⟦××名⟧市级专家。\n`,
      findings: [
        'placeholder',
        'placeholder',
        'placeholder',
        'placeholder',
        'placeholder',
        'placeholder',
      ],
    },
    {
      name: 'the value of the first of several, and of anything that shall reach one',
      text: `${head}一二三产增加值分别⟦增长⟧、6%和5%。日间照料中心⟦达到⟧，用水总量⟦控制在亿立方米⟧以内。\n`,
      findings: ['noValue', 'noValue', 'noNumber'],
    },
    {
      name: 'more things without their number',
      text: `${head}⟦培训养老护理员名⟧，⟦新建公共停车场座⟧，⟦选派骨干教师名⟧到市级名校跟岗，⟦建设千亩示范片个⟧，⟦完成食品抽检批次⟧，⟦新增藏书万册⟧。\n`,
      findings: ['noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber', 'noNumber'],
    },
    {
      name: 'a blank where the number was',
      text: `${head}收入增长⟦ %⟧，完成投资2亿元。\n`,
      findings: ['noNumber'],
    },
    {
      name: 'lengths and areas of anything',
      text: `${head}开展专项行动，⟦清除违规围堤公里⟧。⟦推广优良品种万亩⟧，每月调度一次。\n`,
      findings: ['noNumber', 'noNumber'],
    },
    {
      name: 'a number that was never filled in',
      text: `${head}新建公办园⟦××所⟧，覆盖率达到⟦XX%⟧以上。\n2.培训教师。培训骨干教师⟦__人次⟧，合格率≥⟦×%⟧。\n`,
      findings: [
        { messageId: 'placeholder', message: '“××所”处应填数字，尚未填写。请补上数字。' },
        { messageId: 'placeholder' },
        { messageId: 'placeholder' },
        { messageId: 'placeholder' },
      ],
    },
    {
      name: 'each of many in one paragraph',
      text: `${head}${'⟦提高个百分点⟧，'.repeat(40)}确保完成。\n`,
      findings: Array.from({ length: 40 }, () => ({ messageId: 'noNumber' as const })),
    },
    {
      name: 'only the unit is left of a number',
      text: `${head}体质健康合格率⟦达到%⟧以上，比上年⟦提高个百分点⟧，⟦新建所⟧幼儿园，⟦培训人次⟧，完成投资⟦.亿元⟧，⟦实现亿元⟧，参培教师⟦不少于名⟧。\n`,
      findings: [
        {
          messageId: 'noNumber',
          severity: 'info',
          message: '“达到%”只有单位没有数字，疑有缺漏。请补上数字。',
        },
        ...Array.from({ length: 6 }, () => ({ messageId: 'noNumber' })),
      ],
    },
    {
      name: 'a thing and its measure word without a number between them',
      text: `${head}培训基层干部600人次、⟦培育骨干教师名⟧，⟦新建服务站个⟧、改造教室12间。二是⟦举办科普讲座场⟧，⟦认定国家4A级旅游景区家⟧，6月底前⟦完成背街小巷整治条⟧，⟦惠及居民万户⟧。\n`,
      findings: [
        { messageId: 'noNumber', data: { text: '培育骨干教师名' } },
        ...Array.from({ length: 5 }, () => ({ messageId: 'noNumber' })),
      ],
    },
    {
      name: 'the end of a clause where a value should stand',
      text: `${head}普惠园覆盖率⟦达到⟧。课后服务参与学生⟦达到⟧，公办园占比⟦达到以上⟧，办理时间⟦压缩至个工作日⟧，生均经费⟦提高到每年元⟧以上，数据上报⟦率%⟧、合格率不低于95%，事故起数⟦下降左右⟧，播种面积⟦稳定在⟧，培训⟦不少于小时⟧。\n`,
      findings: [
        ...[
          'noValue',
          'noValue',
          'noValue',
          'noNumber',
          'noNumber',
          'noNumber',
          'noValue',
          'noValue',
        ],
        'noNumber',
      ],
    },
    {
      name: 'a phrase that begins with its measure word',
      text: `${head}培育龙头企业5家、⟦家以上骨干企业⟧，选拔正职人选100名、⟦名副职后备人才⟧，与⟦家骨干企业⟧签约，对⟦个教育⟧集团考核，⟦上线个⟧“一件事”事项，支持特色校3所、⟦所省级⟧课改校，按规定给予⟦最高万元⟧的补助，打造规模⟦面积亩以上⟧的基地，为⟦岁以上⟧老人体检。\n`,
      findings: Array.from({ length: 9 }, () => ({ messageId: 'noNumber' as const })),
    },
    {
      name: 'growth without a figure',
      text: `${head}接待游客2600万人次，⟦旅游收入增长⟧。⟦检查评比项目数量压减⟧。上线⟦率%⟧就业，两项收入分别⟦增长左右⟧和6%左右。\n`,
      findings: ['noValue', 'noValue', 'noNumber', 'noValue'],
    },
    {
      name: 'a task that is one sentence',
      text: '某市2026年民生实事清单\n一、开展就业服务，全年⟦组织场⟧招聘会，帮助千人就业。\n二、改善住房条件，改造小区3个。\n',
      findings: ['noNumber'],
    },
    {
      name: 'small signs in the place of one number',
      text: `${head}产业工人培训覆盖率达到⟦X%⟧。完成⟦xx所⟧学校资源教室建设，普惠园占比达86%。\n`,
      findings: ['placeholder', 'placeholder'],
    },
    {
      name: 'a thing beside another that is counted, and a bound without its number',
      text: `${head}新增小学学位4200个、⟦初中个⟧，⟦5年内选拔教育专家名⟧、名校长100名，⟦培养名⟧金融骨干，注册证⟦超件⟧，⟦新培育体育传统校所⟧，改造教室12间。\n`,
      findings: Array.from({ length: 5 }, () => ({ messageId: 'noNumber' as const })),
    },
    {
      name: 'ten thousands without their number, bounds and series',
      text: `${head}老旧小区改造开工49个、⟦万平方米⟧、3.2万户，完成项目，⟦新开工项⟧，⟦建成通信基站万个⟧，开展技能⟦培训万人次以上⟧，城镇新增⟦就业人以上⟧，满意度⟦≥%⟧，管道长度⟦约公里⟧，总产值⟦约亿元⟧，接待游客⟦约万人次⟧，推进造林30亩、⟦亩⟧围栏封育。\n`,
      findings: Array.from({ length: 10 }, () => ({ messageId: 'noNumber' as const })),
    },
    {
      name: 'the object is cut off',
      text: `${head}确保教师平均工资收入⟦不低于公务员⟧。\n`,
      findings: [
        {
          messageId: 'noValue',
          severity: 'info',
          message:
            '“不低于公务员”后面没有比较的数值或水平，疑有缺漏。请补全，如“不低于80%”或“不低于上年水平”。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、建強隊伍\n1.保障待遇。確保教師平均工資收入⟦不低於公務員⟧。\n',
    },
  ],
});
