// One small text for each form in which offices number their plans.
import { describe, expect, it } from 'vitest';
import { parse, SourceText } from './index.ts';
import { outlineLines } from './outline-testing.ts';

/** Text whose first line is line 1. */
function lines(...text: string[]): string {
  return text.join('\n');
}

describe('numbering habits', () => {
  it('（一）running through the chapters numbers the tasks', () => {
    const text = lines(
      '某县农业农村局',
      '2022年农业农村工作要点',
      '',
      '一、稳住基本盘',
      '（一）抓好粮食生产。播种面积稳定在45万亩以上。（责任单位：种植业管理股、农技推广中心）',
      '（二）保障供给。能繁母猪存栏稳定在1.2万头。（畜牧兽医股牵头）',
      '二、推进乡村建设',
      '（三）整治人居环境。新改建户厕2000户。',
      '（责任单位：社会事业股）',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某县农业农村局2022年农业农村工作要点',
      '4   section 一、 稳住基本盘',
      '5     task （一） 抓好粮食生产 [种植业管理股|农技推广中心]',
      '6     task （二） 保障供给 [畜牧兽医股]',
      '7   section 二、 推进乡村建设',
      '8     task （三） 整治人居环境 [社会事业股]',
    ]);
  });

  it('一、 with text of its own is the task, and 1. below it an item', () => {
    const text = lines(
      '某市自然资源局2022年工作要点',
      '一、强化规划引领。完成规划编制。（责任单位：规划科）',
      '二、保障要素供给。供应土地5000亩。',
      '1.优先保障重大项目。',
      '2.盘活存量土地。',
      '（责任单位：利用科、征收中心）',
      '三、严守耕地红线。保有量不低于300万亩。（责任单位：耕保科）',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某市自然资源局2022年工作要点',
      '2   task 一、 强化规划引领 [规划科]',
      '3   task 二、 保障要素供给 [利用科|征收中心]',
      '4     item 1. 优先保障重大项目',
      '5     item 2. 盘活存量土地',
      '7   task 三、 严守耕地红线 [耕保科]',
    ]);
  });

  it('三月主题 and 第一季度 head sections in which 1、 restarts', () => {
    const text = lines(
      '某小学2021—2022学年度第二学期德育工作计划',
      '一、指导思想',
      '以立德树人为根本任务。',
      '二、每月安排',
      '二月份：',
      '1、制定计划。',
      '2、开学典礼。',
      '三月主题：学雷锋',
      '1、开展活动。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-plan 某小学2021—2022学年度第二学期德育工作计划',
      '2   section 一、 指导思想',
      '4   section 二、 每月安排',
      '5     section 二月份',
      '6       task 1、 制定计划',
      '7       task 2、 开学典礼',
      '8     section 三月主题：学雷锋',
      '9       task 1、 开展活动',
    ]);
  });

  it('chapters 第一章 and 第一节, tasks 一、', () => {
    const text = lines(
      '某区“十四五”卫生健康发展规划',
      '第一章 规划背景',
      '第一节 发展基础',
      '“十三五”时期，事业取得显著成就。',
      '第二章 主要任务',
      '第一节 完善服务体系',
      '一、优化医院布局',
      '新建综合医院1所。',
      '二、加强基层建设',
      '标准化率达到100%。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan development-plan 某区“十四五”卫生健康发展规划',
      '2   section 第一章 规划背景',
      '3     section 第一节 发展基础',
      '5   section 第二章 主要任务',
      '6     section 第一节 完善服务体系',
      '7       task 一、 优化医院布局',
      '9       task 二、 加强基层建设',
    ]);
  });

  it('2、 between 一、 and 三、 is a chapter, and 19 without a mark a task', () => {
    const text = lines(
      '某市教育局2021年工作要点',
      '一、加强领导',
      '17.抓好学习。组织学习活动。',
      '2、 办好实事',
      '18.建设学校。新建学校2所。',
      '19加强体育。开齐体育课程，举办运动会。',
      '三、提升质量',
      '20.深化改革。推进课程改革。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某市教育局2021年工作要点',
      '2   section 一、 加强领导',
      '3     task 17. 抓好学习',
      '4   section 2、 办好实事',
      '5     task 18. 建设学校',
      '6     task 19 加强体育',
      '7   section 三、 提升质量',
      '8     task 20. 深化改革',
    ]);
  });

  it('a task that lost its number, and a chapter in the style of another level', () => {
    const text = lines(
      '某市教育局2021年工作要点',
      '一、加强领导',
      '1.抓好学习。组织学习活动。',
      '完善制度建设。修订议事规则，规范会议程序。',
      '3.严明纪律。开展专项检查。',
      '（二）办好实事',
      '4.建设学校。新建学校2所。',
      '三、提升质量',
      '5.深化改革。推进课程改革。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某市教育局2021年工作要点',
      '2   section 一、 加强领导',
      '3     task 1. 抓好学习',
      '4     task 完善制度建设',
      '5     task 3. 严明纪律',
      '6   section （二） 办好实事',
      '7     task 4. 建设学校',
      '8   section 三、 提升质量',
      '9     task 5. 深化改革',
    ]);
  });

  it('the last of a list that lost its number is known by what stands around it', () => {
    const text = lines(
      '某市教育局2026年工作要点',
      '一、加强领导',
      '1.抓好学习。组织学习活动。（机关党委负责）',
      '2.严明纪律。开展专项检查。（机关纪委负责）',
      '改进作风。撰写调研报告。（办公室负责）',
      '加强保障',
      '1.增加投入。安排专项资金。（财务处负责）',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某市教育局2026年工作要点',
      '2   section 一、 加强领导',
      '3     task 1. 抓好学习 [机关党委]',
      '4     task 2. 严明纪律 [机关纪委]',
      '5     task 改进作风 [办公室]',
      '6   section 加强保障',
      '7     task 1. 增加投入 [财务处]',
    ]);
  });

  it('a wrong number at the first chapter behind a notice', () => {
    const text = lines(
      '某市教育局关于印发《某市教育局2026年工作要点》的通知',
      '各区教育局：',
      '现将《某市教育局2026年工作要点》印发给你们，请认真贯彻落实。',
      '某市教育局',
      '2026年2月18日',
      '某市教育局2026年工作要点',
      '二、扩大供给',
      '1.加快建设。新建公办园12所。',
      '一、改善条件',
      '2.更新设备。更新设备300台。',
    );
    expect(outlineLines(text).filter((line) => line.includes(' plan '))).toEqual([
      '6 plan work-points 某市教育局2026年工作要点',
    ]);
  });

  it('the line below the last of （1）（2） is that of the task above them', () => {
    const text = lines(
      '某市2026年工作要点',
      '一、扩大供给',
      '1.加快学校建设。',
      '（1）新建公办园12所。',
      '（2）改建公办园8所。',
      '责任单位：规建处',
      '2.改善办学条件。',
      '（1）更新设备300台。',
      '（2）维修校舍20栋。',
      '责任单位：装备处',
      '3.增加教育投入。',
      '（1）安排资金300万元。',
      '（2）资助学生800名。',
      '责任单位：财务处',
    );
    const tasks = outlineLines(text).filter((line) => line.includes(' task '));
    expect(tasks).toEqual([
      '3     task 1. 加快学校建设 [规建处]',
      '7     task 2. 改善办学条件 [装备处]',
      '11     task 3. 增加教育投入 [财务处]',
    ]);
  });

  it('half a bracket makes a number where the neighbours prove it', () => {
    const text = lines(
      '某市教育局2026年工作要点',
      '一、加强领导',
      '（一）抓好学习',
      '组织学习活动。',
      '（二严明纪律',
      '开展专项检查。',
      '三）改进作风',
      '撰写调研报告。',
      '（二次供水）改造按计划推进。',
      '（四）加强保障',
      '安排专项资金。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某市教育局2026年工作要点',
      '2   section 一、 加强领导',
      '3     task （一） 抓好学习',
      '5     task （二 严明纪律',
      '7     task 三） 改进作风',
      '10     task （四） 加强保障',
    ]);
  });

  it.each([
    '2021年，全市新建学校3所，各项工作取得明显成效。',
    '3.26亿元的投入全部到位，支持项目建设。',
    '2017年4月21日起施行，原有规定同时废止。',
    '一、二年级学生不布置书面家庭作业，减轻课业负担。',
    '9·28活动日期间，组织宣传活动。',
  ])('no number stands at the start of “%s”', (sentence) => {
    const text = lines(
      '某局2021年工作要点',
      '一、加强领导',
      '1.抓好学习。组织活动。',
      sentence,
      '2.抓好落实。开展检查。',
    );
    expect(outlineLines(text).map((line) => line.split(' ')[0])).toEqual(['1', '2', '3', '5']);
  });

  it('aims and principles are goals, lead sentences tasks', () => {
    const text = lines(
      '某区“十四五”教育发展规划',
      '一、总体要求',
      '（一）基本原则',
      '——坚持党的领导。把党的领导贯穿始终。',
      '——**坚持改革创新。**激发办学活力。',
      '二、主要任务',
      '（一）促进全面发展',
      '促进身心健康。实施固本行动，体质达标率达到92%以上。',
      '提升美育素养。配齐配好师资，开齐开足课程。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan development-plan 某区“十四五”教育发展规划',
      '2   section 一、 总体要求',
      '3     section （一） 基本原则',
      '4       goal —— 坚持党的领导',
      '5       goal —— 坚持改革创新',
      '6   section 二、 主要任务',
      '7     section （一） 促进全面发展',
      '8       task 促进身心健康',
      '9       task 提升美育素养',
    ]);
  });
});

describe('parts', () => {
  it('a notice, its attachments and a glossary', () => {
    const text = lines(
      '关于印发《某镇2023年信访工作方案》的通知',
      '各村（社区），镇直各单位：',
      '现将方案印发给你们，请认真贯彻执行。',
      '附件：1.某镇2023年信访工作方案',
      '2.某镇信访工作任务分解表',
      '某镇人民政府',
      '2023年2月3日',
      '附件1',
      '某镇2023年信访工作方案',
      '为做好信访工作，制定本方案。',
      '一、加强源头治理',
      '减少信访增量。',
      '责任领导：张某',
      '责任单位：综治中心',
      '二、化解信访积案',
      '化解率达到90%以上。',
      '责任领导：李某',
      '责任单位：信访办',
      '附件2 名词解释',
      '1.信访积案：长期未解决的事项。',
    );
    expect(outlineLines(text)).toEqual([
      '1 notice notice 关于印发《某镇2023年信访工作方案》的通知',
      '9 plan work-plan 某镇2023年信访工作方案',
      '11   task 一、 加强源头治理 [张某|综治中心]',
      '15   task 二、 化解信访积案 [李某|信访办]',
      '19 glossary unknown 附件2 名词解释',
      '20   item 1. 信访积案：长期未解决的事项',
    ]);
  });

  it('a summary, a plan, and the whole text a second time', () => {
    const article = [
      '某县水利局2020年工作总结和2021年工作要点',
      '2020年工作总结',
      '一、重点工程稳步推进，防洪能力明显提升',
      '一是完成投资2亿元，建成水库1座，治理河道20公里，保障了群众生命财产安全。',
      '二是强化监管，清理乱占乱建问题50处，河湖面貌焕然一新。',
      '2021年工作要点',
      '一、加快工程建设，提升防灾能力',
      '1.建设水库2座，开工建设引调水工程，年内完成投资3亿元，确保按期投入使用。',
      '二、强化河湖管理，守护一江清水',
      '2.开展专项整治，清理乱占乱建问题30处，建立长效管护机制，巩固治理成果。',
    ];
    expect(
      outlineLines(lines('来源:水利局 发布日期:2021-03-01', ...article, '', ...article)),
    ).toEqual([
      '3 summary work-summary 2020年工作总结',
      '4   section 一、 重点工程稳步推进，防洪能力明显提升',
      '5     item 一是 完成投资2亿元，建成水库1座，治理河道20公里，保障了群众生命财产安全',
      '6     item 二是 强化监管，清理乱占乱建问题50处，河湖面貌焕然一新',
      '7 plan work-points 2021年工作要点',
      '8   section 一、 加快工程建设，提升防灾能力',
      '9     task 1. 建设水库2座，开工建设引调水工程，年内完成投资3亿元，确保按期投入使用',
      '10   section 二、 强化河湖管理，守护一江清水',
      '11     task 2. 开展专项整治，清理乱占乱建问题30处，建立长效管护机制，巩固治理成果',
      '13 duplicate unknown',
    ]);
  });

  it('a table of contents is no second set of chapters', () => {
    const text = lines(
      '某市“十四五”民政事业发展规划',
      '目  录',
      '第一章 总体要求........................1',
      '第二章 重点任务........................3',
      '第三章 保障措施........................9',
      '第一章 总体要求',
      '坚持以人民为中心。',
      '第二章 重点任务',
      '加强基本生活救助。完善制度，保障标准年均增长8%。',
      '健全专项救助。加强医疗、教育、住房等专项救助。',
      '第三章 保障措施',
      '加大投入力度。',
    );
    expect(outlineLines(text)).toEqual([
      '2 contents unknown 目  录',
      '6 plan development-plan 某市“十四五”民政事业发展规划',
      '6   section 第一章 总体要求',
      '8   section 第二章 重点任务',
      '9     task 加强基本生活救助',
      '10     task 健全专项救助',
      '11   section 第三章 保障措施',
    ]);
  });
});

describe('tables of tasks', () => {
  it('one cell per line', () => {
    const text = lines(
      '2023年民生实事项目清单',
      ...['序号', '项目名称', '工作内容', '责任单位', '完成时限'],
      ...['1', '新建公办幼儿园', '新建公办幼儿园12所。', '市教育局', '12月底前'],
      ...['2', '改造老旧小区', '改造老旧小区50个。', '市住建局、市财政局', '11月底前'],
    );
    expect(outlineLines(text)).toEqual([
      '1 plan task-list 2023年民生实事项目清单',
      '2   table',
      '8   task 1 新建公办幼儿园 [市教育局]',
      '13   task 2 改造老旧小区 [市住建局|市财政局]',
    ]);
  });

  it('rows of cells between pipes', () => {
    const text = lines(
      '2021年城市管理重点任务分解表',
      '序号 | 重点任务 | 工作措施 | 牵头单位 | 完成时限',
      '1 | 推进垃圾分类 | 新建投放点300个 | 环卫处 | 10月底前',
      '2 | 整治违法建设 | 拆除违建5万平方米 | 执法支队、各区城管局 | 年底前',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan task-list 2021年城市管理重点任务分解表',
      '2   table',
      '3   task 1 推进垃圾分类 [环卫处]',
      '4   task 2 整治违法建设 [执法支队|各区城管局]',
    ]);
  });

  it('a ragged row with a bare number for its name is no task', () => {
    const text = lines(
      '2021年城市管理重点任务分解表',
      '序号 | 重点任务 | 工作措施 | 牵头单位 | 完成时限',
      '1 | 推进垃圾分类 | 新建投放点300个 | 环卫处 | 10月底前',
      '2 | 300 | 环卫处',
      '3 | 12.5%',
      '4 | 整治违法建设 | 拆除违建5万平方米 | 执法支队 | 年底前',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan task-list 2021年城市管理重点任务分解表',
      '2   table',
      '3   task 1 推进垃圾分类 [环卫处]',
      '4   table',
      '5   table',
      '6   task 4 整治违法建设 [执法支队]',
    ]);
  });
});

describe('lines that were cut', () => {
  it('a hard wrap, also inside a heading and a bracket', () => {
    const text = lines(
      '某县教育体育局2023年工作要点',
      '    2023年全县教育体育工作以习近平新时代中国特色社会主义',
      '思想为指导，全面贯彻党的教育方针，落实立德树人根本任务，',
      '办好人民满意的教育。',
      '    一、坚持党的全面领导',
      '    1.加强政治建设。深入学习贯彻党的二十大精神，开展主题',
      '教育，推动党员干部学习全覆盖。（责任股室：党建办、宣传',
      '股）',
      '    2.强化体育美育。学生体质健康优良率达到50%以上，近视',
      '率下降1个百分点。（责任股室：体卫艺股）',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某县教育体育局2023年工作要点',
      '5   section 一、 坚持党的全面领导',
      '6     task 1. 加强政治建设 [党建办|宣传股]',
      '9     task 2. 强化体育美育 [体卫艺股]',
    ]);
  });

  it('a page break with a page number in the middle of a word', () => {
    const text = lines(
      '某县2023年工作要点',
      '1.加强队伍建设。开展教师全员培训，完善培训制度，提高教师专业素养，全年培训教师1000人，培养骨干教',
      '',
      '— 3 —',
      '',
      '师50名，组织教学竞赛2次。',
      '2.加强安全管理。开展安全检查。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-points 某县2023年工作要点',
      '2   task 1. 加强队伍建设',
      '7   task 2. 加强安全管理',
    ]);
  });
});

describe('Markdown of a writer', () => {
  it('headings, lists, emphasis, tables, escapes and front matter', () => {
    const text = lines(
      '---',
      'kind: work-points',
      '---',
      '# 某市教育局2026年工作要点',
      '',
      '## 一、重视民生实事',
      '',
      '1. **加快学校建设。** 新增公办园学位3600个。',
      '',
      '   责任处室：规建处',
      '',
      '<!-- yaodian-disable-next-line no-typo -- 引用原文 -->',
      '\\二、三年级学生不考试。',
      '',
      '## 二、提升质量',
      '',
      '| 序号 | 任务 | 责任单位 |',
      '| --- | --- | --- |',
      '| 1 | 新建学校3所 | 规建处 |',
    );
    expect(outlineLines(text, 'markdown')).toEqual([
      '4 plan work-points 某市教育局2026年工作要点',
      '6   section 一、 重视民生实事',
      '8     task 1. 加快学校建设 [规建处]',
      '15   section 二、 提升质量',
      '17     table',
      '19     task 1 新建学校3所 [规建处]',
    ]);
  });
});

describe('a table that holds nothing but rules', () => {
  it('stands where its lines stand', () => {
    const text = '# 江川县2026年工作要点\n\n| \\:-: |\n| --- |\n';
    const [part] = parse(new SourceText(text), { format: 'markdown' }).parts;
    const table = part?.children.find(({ type }) => type === 'table');
    expect(table && text.slice(table.range.start, table.range.end)).toContain('| \\:-: |');
  });
});

describe('titles that say more than the kind', () => {
  it.each([
    ['2010学年德育工作计画范文3篇', 'work-plan'],
    ['江川县水务局2020年工作情况及2021年工作打算汇报', 'work-summary'],
    ['江川县国民经济和社会发展计划（草案）的报告', 'work-summary'],
    ['江川县住建局2018年度整体支出绩效评价报告', 'work-summary'],
    ['城关镇2012年工作要点（精选）', 'work-points'],
  ])('%s', (title, kind) => {
    const text = `${title}\n\n一、抓好培训。培训教师300人。\n二、抓好建设。建成学校3所。\n`;
    expect(parse(new SourceText(text), { format: 'text' }).parts[0]?.kind).toBe(kind);
  });

  it('reads a list of plans without pages as contents', () => {
    const { parts } = parse(
      new SourceText(
        '某局2026年度工作计划汇编\n目录 ：\n1.某局2026年度工作计划\n2.某局2026年度普法计划\n某局2026年度工作计划1：\n（一）加快建设。新建公办园12所。\n（二）改善条件。更新设备300台。\n',
      ),
      { format: 'text' },
    );
    expect(parts.map(({ role }) => role)).toEqual(['contents', 'plan']);
  });

  it('reads 目录/提纲 as the heading of contents', () => {
    const text =
      '江川县教育发展规划\n\n目录/提纲：……\n一、发展基础…………1\n二、主要任务…………3\n三、保障措施…………9\n\n一、发展基础\n教育质量提高。\n二、主要任务\n（一）办好学校。建成学校3所。\n三、保障措施\n（一）加强领导。\n';
    expect(outlineLines(text).filter((line) => line.includes('发展基础'))).toHaveLength(1);
  });
});
