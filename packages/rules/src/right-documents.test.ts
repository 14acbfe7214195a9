// Whole documents of other families that are right: what a rule made of them wrongly once.
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';

function rulesThatSpeak(text: string): string[] {
  const { findings } = lint(parse(new SourceText(text), { format: 'text' }), rules);
  return [...new Set(findings.map(({ rule }) => rule))];
}

it('counts （一） on from a text in one chapter to the tasks of the next', () => {
  const text =
    '江川县关于推动养老服务发展的意见\n\n一、总体要求\n（一）指导思想。坚持以人民为中心，健全服务体系。\n（二）主要目标。到2025年，护理型床位占比达到60%以上。\n二、健全服务网络\n（三）建设服务中心。每个乡镇至少建成1所服务中心。（县民政局负责）\n（四）增加服务点。新增村级服务点40个。（县民政局负责）\n三、强化保障\n（五）培训人员。三年内培训护理员2000人次。（县民政局负责，2024年底前完成）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('takes 一是、二是 that are the tasks for one list', () => {
  const text =
    '县卫生健康局2022年工作打算\n\n一是抓好接种。完成加强免疫接种8万人。\n二是加快建设。完成投资1.2亿元。\n三是深化改革。签约服务覆盖率达到80%。\n四是改善条件。更新设备300台。\n五是加强培训。培训医师600人次。\n';
  expect(rulesThatSpeak(text)).toEqual(['require-responsible-department']);
});

it('can check a meeting that is held so many times a quarter', () => {
  const text =
    '城关区2024年信访工作要点\n\n一、健全制度。每季度召开联席会议1次。（责任单位：区信访局）\n二、化解积案。全年化解积案60件。（责任单位：区信访局）\n三、加强宣传。发放资料5000份。（责任单位：区司法局）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

const report = '平川镇政府工作报告\n各位代表：\n现在，我向大会报告工作，请予审议。\n';
it.each([
  ['a report greets its hearers and is sent to nobody', report],
  [
    'a plan that opens with 如下： is sent to nobody',
    '县图书馆2026年阅读推广计划\n为贯彻《公共图书馆法》，办好全民阅读活动，制定本年度计划如下：\n一、办好活动。举办讲座24场。（责任单位：活动部）\n二、改善条件。新购图书6000册。（责任单位：采编部）\n',
  ],
  [
    'a heading of facts begins a list of tasks',
    '县卫生健康局2026年工作计划\n一、汇报安排\n（一）首次汇报\n1.本院的基本情况。\n2.本院的整改安排，完成整改12项。\n3.本院的培训安排，培训60人。\n（二）后续汇报\n1.本院的基本情况。\n2.本院的项目安排，完成项目8个。\n（责任单位：医政科）\n',
  ],
  [
    '1.1 and 1.2 count within a chapter',
    '平川小学2026年学校工作计划\n第一章 指导思想与目标\n1.1 指导思想\n全面贯彻党的教育方针，落实立德树人根本任务。\n1.2 总体目标\n体质健康达标率达到96%，开展家访600次。\n第二章 重点工作\n2.1 教学常规\n每学期开展教学检查2次，组织公开课24节。\n2.2 校园安全\n每月开展安全演练1次，排查隐患12处。\n',
  ],
  [
    'a text in articles lays down rules',
    '平川县河湖管护责任制实施细则\n第一章 总则\n第一条 为了落实管护责任，制定本细则。\n第二条 各级河长负责本辖区的河湖管护：\n（一）组织巡查；\n（二）处置问题。\n第三条 县水利局负责日常工作。\n',
  ],
  [
    'a bulletin tells figures and gives no tasks',
    '2025年平川县国民经济和社会发展统计公报\n一、农业\n（一）种植业。全年粮食产量80.3万吨，下降2.4%。\n（二）养殖业。生猪出栏30万头，下降1.2%。\n',
  ],
  [
    'so does a text that says so in its title',
    '平川县财政预算执行情况\n（一）收入方面\n全县一般公共预算收入56033万元，完成年初预算的45.5%。\n（二）支出方面\n全县一般公共预算支出88416万元，完成年初预算的49%。\n',
  ],
  [
    '今年 in a text that names last year is another year',
    '全县交通投资将有新突破\n2025年，全县完成交通固定资产投资45.45亿元。\n\n今年，确保交通固定资产投资突破70亿元。\n',
  ],
  [
    'a title may have a motto in front',
    '实干争先：平川县教育局2026年工作要点\n\n一、重点工作\n1.抓好建设。新建学校3所。\n责任单位：规建科\n2.抓好培训。培训教师300人。\n责任单位：人事科\n',
  ],
  [
    'a report that is due soon after a notice is meant to be',
    '关于印发《平川县2026年工作任务分解表》的通知\n各单位：\n现将任务分解表印发给你们，请认真落实。\n平川县人民政府办公室\n2026年1月25日\n平川县2026年工作任务分解表\n一、重点任务\n1.抓好建设。各单位的实施方案于2月3日前报送县政府。12月底前新建学校3所。\n责任单位：教育局\n2.抓好培训。12月底前培训教师300人。\n责任单位：教育局\n',
  ],
])('is silent: %s', (_, text) => {
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('tells a list that lost its first number from one that begins with a heading of facts', () => {
  const text =
    '县卫生健康局2026年工作方案\n一、汇报安排\n（一）首次汇报\n2.本院的整改安排，完成整改12项。\n3.本院的培训安排，培训60人。\n（责任单位：医政科）\n';
  expect(rulesThatSpeak(text)).toContain('numbering-sequence');
});

it('asks for bodies where a title of no known kind gives tasks', () => {
  const text =
    '平川县2026年重点项目\n一、抓好建设。新建学校3所。\n二、抓好培训。培训教师300人。\n三、抓好招聘。招聘教师30名。\n四、抓好供餐。新建食堂8个。\n五、抓好装备。更新设备300台。\n';
  expect(rulesThatSpeak(text)).toContain('require-responsible-department');
});

it.each(['平川县安监局工作汇报提纲', '平川县教育事业统计分析', '2024年平川县招商数据'])(
  'asks for no figures nor bodies where the title gives no tasks: %s',
  (title) => {
    const text = `${title}\n一、抓好建设。加快推进学校建设，完善办学条件。\n二、抓好培训。大力开展教师培训，提升教师素养。\n三、抓好评价。深化教学改革，健全教学机制。\n`;
    expect(rulesThatSpeak(text)).toEqual([]);
  },
);

it('takes what stands below 预期目标 for aims', () => {
  const text =
    '平川县2024年工作方案\n一、预期目标\n1.教学质量稳步提升。\n2.办学条件明显改善。\n二、主要任务\n1.建成学校3所。（责任单位：规建科，2024年6月底前完成）\n2.培训教师300人。（责任单位：人事科，2024年9月底前完成）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('reads what an activity is for, when and where it is held as no task', () => {
  const text =
    '平川县图书馆世界读书日活动方案\n一、活动目的\n推动更多的人参与阅读，培养兴趣。\n二、活动主题\n阅读的力量\n三、活动时间\n2026年4月18日至28日\n四、活动内容\n1.开展宣传活动\n组织专题宣传，普及读书日的由来。\n地点：图书馆大厅责任部门：办公室\n2.开展漂流活动\n联合各中学开展图书漂流。\n地点：坡头镇责任部门：读者服务部\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('takes the chapter of the year before the plan for a report, and the plan for one', () => {
  const text =
    '平川县总工会2024年工作总结及2025年工作思路\n一、2024年主要工作\n（一）围绕全县大局，推动工作实现突破\n走访企业，开展立功竞赛。\n（二）维护职工权益\n化解劳资纠纷。\n二、2025年工作思路\n（一）开展培训。培训职工3000人次。\n（二）开展竞赛。举办竞赛12场。\n（三）开展慰问。慰问职工800人。\n（四）开展帮扶。帮扶职工60户。\n（五）建设阵地。新建驿站5个。\n';
  expect(rulesThatSpeak(text)).toEqual(['require-responsible-department']);
});

it('asks no figures of a proposal for a plan, nor of what was achieved', () => {
  const text =
    '中共平川县委关于制定第十五个五年规划的建议\n一、开启新征程\n1.“十四五”取得的巨大成就。经济社会发展成就显著。\n2.加快学校建设。完善办学条件。\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('takes a chapter whose heading names requirements and aims in two halves for aims', () => {
  const text =
    '平川县全面推进政务公开的实施意见\n一、把握总体要求，明确工作目标\n（一）总体要求。坚持以公开为常态，打造法治政府。\n（二）工作目标。政务公开水平迈上新台阶。\n二、推进公开\n（三）公开清单。建成公开专区12个。（责任单位：县政府办）\n（四）建成网络。建成土壤环境质量监测网。（责任单位：县环保局）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('takes a plan that is worked out for a result', () => {
  const text =
    '平川县2026年语言文字工作要点\n1.强化顶层设计。研制语言文字事业五年发展规划。（责任单位：县教育局）\n2.开展培训。培训干部300人。（责任单位：县教育局）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

describe('one defect is one finding', () => {
  const points = '江川县教育局2026年工作要点\n一、重点工作\n';
  const first =
    '1.加快学校建设。坚持规划先行、建管并重，抓好项目前期和施工管理，新建公办幼儿园12所，新增学位3600个。（责任单位：规建科）\n';
  const second =
    '2.加强教师培训。坚持按需施训、注重实效，办好校长研修班和骨干教师研修班，全年培训教师1200人次。（责任单位：人事科）\n';
  const third =
    '3.改善体育条件。坚持五育并举、健康第一，更新中小学体育器材，新建改建运动场地15片。（责任单位：体卫科）\n';

  it.each([
    ['a paragraph behind the next', first + second + first + third],
    ['a paragraph before its place', first + third + second + third],
  ])('a numbered paragraph that stands twice: %s', (_, text) => {
    expect(rulesThatSpeak(points + text)).toEqual(['no-duplicate-content']);
  });

  it('a date in full-width digits is a date', () => {
    const text = `关于印发《江川县教育局2026年工作要点》的通知\n各学校：\n现将《江川县教育局2026年工作要点》印发给你们，请认真落实。\n江川县教育局\n2026年2月１６日\n\n${points}${first}${second}`;
    expect(rulesThatSpeak(text)).toEqual(['number-style']);
  });

  it('a body twice is not two bodies that need a lead', () => {
    const text = `${points}${first}${second.replace('人事科', '人事科、人事科')}`;
    expect(rulesThatSpeak(text)).toEqual(['no-duplicate-department']);
  });

  it('a task whose heading says all does not become empty without its responsibility line', () => {
    const lines = [
      '居民收入增长6%',
      '固定资产投资增长10%',
      '工业投资增长12%',
      '消费品零售额增长8%',
    ];
    const text = lines
      .map((line, i) => `${i + 1}.${line}\n${i === 1 ? '' : '责任单位：发改局\n'}`)
      .join('');
    expect(rulesThatSpeak(`江川县2026年工作要点\n一、主要目标任务分解\n${text}`)).toEqual([
      'require-responsible-department',
    ]);
  });

  it('a typing error in a title', () => {
    const text = `关于印发《江川县教育局2026年统筹发展工作要点》的通知\n各学校：\n现将《江川县教育局2026年统筹发展工作要点》印发给你们，请认真落实。\n江川县教育局\n2026年2月16日\n\n江川县教育局2026年统畴发展工作要点\n一、重点工作\n${first}${second}`;
    expect(rulesThatSpeak(text)).toEqual(['no-typo']);
  });
});

it('asks for no bodies for what a report tells, and no lead among collective bodies', () => {
  const report =
    '江川县教育局2025年工作总结与2026年工作计划打算\n一、2025年亮点工作\n（一）发展水平领先。连续三年考核第一。\n（二）改革持续深化。编制布局规划。\n';
  expect(rulesThatSpeak(report)).toEqual([]);
  const list =
    '江川县2026年工作要点\n一、重点任务\n1.抓好建设。新建学校3所。\n责任单位：县政府各有关部门、功能区管委会\n2.抓好培训。培训教师300人。\n责任单位：教育局\n';
  expect(rulesThatSpeak(list)).toEqual(['no-vague-department']);
});
