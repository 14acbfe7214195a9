// Texts as web pages and file sites hand them out: what stands around them, and what it must not change.
import { describe, expect, it } from 'vitest';
import { outline, parse, SourceText } from './index.ts';
import { outlineLines } from './outline-testing.ts';

function lines(...text: string[]): string {
  return text.join('\n');
}

function headOf(text: string): { title: string | null; kind: string; year: number | null } {
  const { title, kind, year } = outline(parse(new SourceText(text), { format: 'text' }));
  return { title: title?.text ?? null, kind, year };
}

const body = ['一、扩大供给', '1.加快建设。新建幼儿园12所。', '2.加强培训。培训教师300人。'];

describe('titles on pages', () => {
  it('the table that describes a text says what it is called', () => {
    const text = lines(
      '索引号 | 00001234/2026-00001 | 成文日期 | 2026-02-03 |',
      '名称： | 某县2026年工作要点 | 文号： | |',
      '为做好今年的工作，现提出以下要点，请各单位结合实际认真落实。',
      ...body,
    );
    expect(headOf(text)).toEqual({
      title: '某县2026年工作要点',
      kind: 'work-points',
      year: 2026,
    });
  });

  it('a title above the text goes before the one in the table', () => {
    const text = lines(
      '名称： | 某县2026年工作要点（全文） | 文号： | |',
      '某县2026年工作要点',
      ...body,
    );
    expect(headOf(text).title).toBe('某县2026年工作要点');
  });

  it('a disclaimer behind the text is none of it', () => {
    const text = lines(
      '某县2026年工作要点',
      ...body,
      '来源：网络整理 免责声明：本文仅供学习，如有问题请联系删除。',
    );
    const { parts } = parse(new SourceText(text), { format: 'text' });
    expect(parts.at(-1)?.children.at(-1)).toMatchObject({ type: 'element', kind: 'page-chrome' });
  });

  it('a list of files behind 附 is no plan', () => {
    const text = lines(
      '各镇人民政府，县政府各部门：',
      '为做好今年的工作，现对任务再次分解。各单位要担负起主体责任。',
      '附：1、目标任务分解和责任细则.docx',
      '2、各单位主要工作任务.docx',
      '某县人民政府办公室',
      '2026年3月8日',
    );
    const { nodes } = outline(parse(new SourceText(text), { format: 'text' }));
    expect(nodes.filter(({ type }) => type === 'task')).toEqual([]);
  });

  it('a text that notifies of demands is a notice', () => {
    const text = lines(
      '各区人民政府，市政府各部门：',
      '市政府决定，今年继续对民生实事进行考核。现将有关要求通知如下：',
      '一、工作目标',
      '实事办好，群众满意。',
      '二、工作任务',
      '（一）抓好任务分解。各单位完成点位汇总。',
    );
    expect(headOf(text).kind).toBe('notice');
  });

  it('what a file site shows is no part of a title, and its date no 成文日期', () => {
    const text = lines(
      '某市教育局2026年工作要点',
      'VIP专免',
      '2025-12-03',
      '29.51KB',
      '24 页',
      '侵权投诉',
      '某市教育局 2026 年工作要点',
      ...body,
    );
    expect(headOf(text)).toEqual({
      title: '某市教育局 2026 年工作要点',
      kind: 'work-points',
      year: 2026,
    });
    expect(parse(new SourceText(text), { format: 'text' }).issueDate).toBeNull();
  });

  it('a date with hyphens below a name is a 成文日期', () => {
    const text = lines('某小学2026年工作计划', ...body, '某小学', '2026-02-03');
    expect(parse(new SourceText(text), { format: 'text' }).issueDate).toBe('2026-02-03');
  });

  it('the path, the category and the sign + of a page', () => {
    const text = lines(
      '首页>政府信息公开>规划计划',
      '计划总结',
      '索 引 号： 00001234 公开日期： 2026-02-03',
      '+',
      '2026年某县林业工作要点',
      '',
      ...body,
    );
    expect(headOf(text)).toEqual({
      title: '2026年某县林业工作要点',
      kind: 'work-points',
      year: 2026,
    });
  });

  it('a headline that repeats the notice is no notice of its own', () => {
    const text = lines(
      '某区人民政府办公室关于印发 2026年重点工作任务分工方案的通知',
      '发布时间：2026-02-05 10:00',
      '某政办〔2026〕2号',
      '某区人民政府办公室',
      '关于印发2026年重点工作',
      '任务分工方案的通知',
      '各街道办事处，区政府各部门：',
      '现将《2026年重点工作任务分工方案》印发给你们，请认真组织实施。',
      '某区人民政府办公室',
      '2026年2月3日',
      '2026年重点工作任务分工方案',
      ...body,
    );
    expect(outlineLines(text).filter((line) => !line.includes('  '))).toEqual([
      '4 notice notice 某区人民政府办公室关于印发2026年重点工作任务分工方案的通知',
      '11 plan task-list 2026年重点工作任务分工方案',
    ]);
  });

  it('the headline says how long the title of the plan is', () => {
    const text = lines(
      '某区人民政府印发《某区打响“乐学”品牌加快建设学习之城三年行动计划（2026—2028年）》的通知',
      '某区打响“乐学”品牌',
      '加快建设学习之城三年行动计划',
      '（2026—2028年）',
      ...body,
    );
    expect(headOf(text)).toEqual({
      title: '某区打响“乐学”品牌加快建设学习之城三年行动计划（2026—2028年）',
      kind: 'work-plan',
      year: null,
    });
  });

  it('the frame of the cell that a title stands in is none of it', () => {
    const text = lines(
      '某县人民政府关于印发2026年民生实事项目的通知',
      '各镇人民政府：',
      '《2026年民生实事项目》已经审议通过，现印发给你们，请确保按时完成。',
      '某县人民政府',
      '2026年3月2日',
      '|',
      '某县2026年民生实事项目清单 |',
      '||||||',
      '|',
      ...body,
    );
    const { parts } = parse(new SourceText(text), { format: 'text' });
    expect(parts.map(({ title }) => title?.text)).toEqual([
      '某县人民政府关于印发2026年民生实事项目的通知',
      '某县2026年民生实事项目清单',
    ]);
  });

  it('a site numbers the pages of a text that it sets without breaks', () => {
    const clause = '统筹推进各项工作，落实责任单位，';
    const text = lines(
      `1、某街道整治工作方案 为了改善环境，特制定如下方案： 一、指导思想 ${clause.repeat(8)}增强意识，`,
      `2、营造良好气氛。${clause}抓好落实。`,
    );
    const { parts } = parse(new SourceText(text), { format: 'text' });
    const blocks = JSON.stringify(parts.map(({ children }) => children.map(({ type }) => type)));
    expect(blocks).not.toContain('task');
    expect(headOf(`1、抓好落实。\n2、加强管理。\n`).title).toBe(null);
  });

  it('the same title in two lines is not one title', () => {
    const title = '《某市人民政府办公室关于印发〈某市2026年政务公开工作要点〉的通知》';
    expect(headOf(lines(`某政办〔2026〕6号${title}`, title, ...body)).title).toBe(title);
  });
});

describe('notices', () => {
  it('通 知 in a line of its own ends the title', () => {
    const text = lines(
      '关于印发2026年安全生产工作要点的',
      '',
      '通    知',
      '',
      '各镇，区直各部门：',
      '现将要点印发给你们，请认真贯彻执行。',
      '某区安全生产委员会',
      '2026年2月3日',
      '某区2026年安全生产工作要点',
      ...body,
    );
    expect(outlineLines(text).filter((line) => /^\d+ \S/u.test(line))).toEqual([
      '1 notice notice 关于印发2026年安全生产工作要点的通    知',
      '9 plan work-points 某区2026年安全生产工作要点',
    ]);
  });

  it('a notice that lost its title is told by 现将……印发给你们', () => {
    const text = lines(
      '各县（市、区）人民政府，市政府各部门：',
      '经市政府同意，现将《某市林业行动方案》印发给你们，请认真贯彻执行。',
      '（此件公开发布）',
      '某市林业行动方案（2026—2028年）',
      ...body,
    );
    expect(outlineLines(text).filter((line) => !line.includes('  '))).toEqual([
      '1 notice notice',
      '4 plan work-plan 某市林业行动方案（2026—2028年）',
    ]);
    expect(headOf(lines(...text.split('\n').slice(0, 3))).kind).toBe('notice');
  });

  it('the years of 第十二个五年规划, and 二OO八年 with letters', () => {
    const period = (text: string): unknown =>
      parse(new SourceText(text), { format: 'text' }).period;
    expect(period(lines('某市林业第十二个五年规划', ...body))).toEqual({ from: 2011, to: 2015 });
    expect(
      parse(new SourceText(lines('某镇2008年工作计划', ...body, '二OO八年三月五日')), {
        format: 'text',
      }).issueDate,
    ).toBe('2008-03-05');
  });
});

describe('page numbers and steps', () => {
  it('- 2 - in front of a line is no part of it', () => {
    const text = lines(
      '- 1 - 某小学2026年度工作计划',
      '一、重点工作',
      '1.建设书香校园。开展晨读、午诵、暮省活动，全年举办读书节2次，评选书香班级12个，继续推进',
      '- 2 - 家校共读，每学期发布书单一次。',
      '2.建设平安校园。每学期开展演练2次。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-plan 某小学2026年度工作计划',
      '2   section 一、 重点工作',
      '3     task 1. 建设书香校园',
      '5     task 2. 建设平安校园',
    ]);
    const { residues } = parse(new SourceText(text), { format: 'text' });
    expect(residues.map(({ kind, text: mark }) => `${kind} ${mark}`)).toEqual([
      'page-chrome - 1 - ',
      'page-chrome - 2 - ',
    ]);
  });

  it('the steps of a campaign, and the chapters that frame it, are no tasks', () => {
    const text = lines(
      '某区校园周边整治行动方案',
      '一、整治范围',
      '全区中小学、幼儿园周边200米。',
      '二、整治任务',
      '1.整治食品摊点',
      '取缔无证摊点。',
      '2.整治交通秩序',
      '增设护学岗30个。',
      '三、工作步骤',
      '（一）动员部署阶段（3月1日至15日）。制定方案。',
      '（二）集中整治阶段（3月16日至5月31日）。开展检查。',
      '四、保障措施',
      '各单位密切配合。',
      '五、学前教育阶段',
      '加强幼儿园管理。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-plan 某区校园周边整治行动方案',
      '2   section 一、 整治范围',
      '4   section 二、 整治任务',
      '5     task 1. 整治食品摊点',
      '7     task 2. 整治交通秩序',
      '9   section 三、 工作步骤',
      '10     section （一） 动员部署阶段（3月1日至15日）',
      '11     section （二） 集中整治阶段（3月16日至5月31日）',
      '12   section 四、 保障措施',
      '14   section 五、 学前教育阶段',
    ]);
  });

  it('the title of a notice stands, whatever number the text begins with', () => {
    const text = lines(
      '网上法规库',
      '某市人民政府办公室关于印发某市环境整治行动方案的通知',
      '（十六）各区政府。落实属地责任。',
      '（十七）市住建局。负责检查考核。',
    );
    expect(headOf(text).title).toBe('某市人民政府办公室关于印发某市环境整治行动方案的通知');
  });
});

describe('marks that pages changed', () => {
  it('一，、 is 一、', () => {
    const text = lines(
      '某小学2026年秋季工作计划',
      '一，、指导思想',
      '以育人为本，。',
      '二，、主要工作',
      '1、开展读书活动。',
      '2，、开展体育活动。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan work-plan 某小学2026年秋季工作计划',
      '2   section 一，、 指导思想',
      '4   section 二，、 主要工作',
      '5     task 1、 开展读书活动',
      '6     task 2，、 开展体育活动',
    ]);
  });

  it('a blank parts headings from their text where the document does so', () => {
    const text = lines(
      '某市关于分解重点工作的通知',
      '一、加强组织领导 各单位要按照各自分工，进一步强化责任，及时研究解决工作中出现的矛盾和问题，抓好落实。',
      '二、突出工作重点　各单位要从各自职能出发，找准工作的突破口和切入点，以重点突破带动面上工作的开展。',
    );
    expect(outlineLines(text).map((line) => line.trim())).toEqual([
      '1 plan notice 某市关于分解重点工作的通知',
      '2   task 一、 加强组织领导',
      '3   task 二、 突出工作重点',
    ]);
  });

  it('one stray blank parts nothing', () => {
    const text = lines(
      '某市2026年工作要点',
      '1.推动职业教育 内涵式发展取得新的进展，建设实训基地12个，培训教师300人次以上，年底前完成验收工作。',
      '2.推动高等教育特色发展取得新的进展，建设重点学科12个，引进博士30名以上，年底前完成全部验收工作。',
    );
    expect(outlineLines(text)[1]).toContain('推动职业教育 内涵式发展取得新的进展，');
  });
});

describe('contents and tables', () => {
  it('contents without 目录, their pages behind spaces, below a cover with a month', () => {
    const text = lines(
      '某区教育事业发展“十四五”规划',
      '某区人民政府',
      '二〇二二年四月',
      '第一章  发展现状  5',
      '第一节  主要成效  5',
      '第二节  存在问题  9',
      '第二章  重点任务  13',
      '第一章  发展现状',
      '第一节  主要成效',
      '办学条件持续改善。',
      '第二节  存在问题',
      '优质资源仍然不足。',
      '第二章  重点任务',
      '第一节  扩大供给',
      '新建一批学校。',
    );
    expect(outlineLines(text)).toEqual([
      '1 contents unknown',
      '8 plan development-plan 某区教育事业发展“十四五”规划',
      '8   section 第一章 发展现状',
      '9     section 第一节 主要成效',
      '11     section 第二节 存在问题',
      '13   section 第二章 重点任务',
      '14     section 第一节 扩大供给',
    ]);
  });

  it('a report whose chapters tell what was done promises nothing', () => {
    const text = lines(
      '今天是：2026年2月3日 星期二',
      '工作报告',
      '您所在的位置：政务公开 > 工作报告',
      '2025年某区法治政府建设情况报告',
      '一、总体情况',
      '办结建议提案31件。',
      '二、各项工作开展情况',
      '（一）抓好培训工作。',
      '培训干部300人次。',
      '三、主要做法和工作成效',
      '1.清单全部公布。梳理服务事项31个。',
    );
    const { nodes, title } = outline(parse(new SourceText(text), { format: 'text' }));
    expect(title?.text).toBe('2025年某区法治政府建设情况报告');
    expect(nodes.filter(({ type }) => type === 'task')).toEqual([]);
    expect(nodes.flatMap((node) => node.targets ?? [])).toEqual([]);
    const untitled = parse(new SourceText(text.split('\n').slice(4).join('\n')), {
      format: 'text',
    });
    expect(outline(untitled).nodes.filter(({ type }) => type === 'task')).toEqual([]);
  });

  it('a column of results holds no targets', () => {
    const text = lines(
      '2026年民生实事项目清单',
      '序号 | 项目内容 | 完成情况 | 责任单位 |',
      '1 | 新增托位1140个 | 新增托位1155个，改造教室20间。 | 市卫健局 |',
      '2 | 新建公厕12座 | 新建公厕12座。 | 市城管局 |',
    );
    const { nodes } = outline(parse(new SourceText(text), { format: 'text' }));
    expect(nodes.flatMap((node) => (node.targets ?? []).map(({ value }) => value))).toEqual([
      1140, 12,
    ]);
  });

  it('单位 above measure words heads figures, and no bodies in charge of tasks', () => {
    const text = lines(
      '某市文旅局2025年工作总结和2026年工作要点',
      '2026年工作要点',
      '项目 | 单位 | 2024年 | 2025年 |',
      '一、旅游收入 | 亿元 | 210.2 | 227.4 |',
      '二、接待人数 | 万人次 | 902 | 987 |',
      '床位 | 张/千人 | 9 | 10 |',
      '客房开房率 | % | 48.6 | 49.0 |',
    );
    const { nodes } = outline(parse(new SourceText(text), { format: 'text' }));
    expect(nodes.filter(({ type }) => type === 'task')).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  it('a section of a report that is one sentence is read like any other', () => {
    const text = lines(
      '某市林业局2025年工作总结',
      '一、抚育情况',
      '（一）下达任务13.4万亩，完成6.7万亩。',
      '（二）下达任务9万亩，完成9万亩。',
    );
    const [part] = parse(new SourceText(text), { format: 'text' }).parts;
    const [chapter] = part?.children ?? [];
    const sections = chapter?.type === 'section' ? chapter.children : [];
    expect(
      sections.map((section) =>
        section.type === 'section'
          ? section.headingParagraph.quantities.map(({ text: written }) => written)
          : [],
      ),
    ).toEqual([
      ['13.4万亩', '6.7万亩'],
      ['9万亩', '9万亩'],
    ]);
  });

  it('rows that end with figures are no contents', () => {
    const text = lines(
      '某县养老服务发展规划（2026—2030年）',
      '一、扩大供给',
      '新建一批机构。',
      '附件1',
      '主要指标',
      '序号\t指标\t单位\t2030年',
      '1\t床位总数\t张\t4480',
      '2\t护理床位占比\t%\t60',
      '3\t日间照料中心\t个\t90',
      '4\t综合服务中心\t个\t24',
    );
    const roles = parse(new SourceText(text), { format: 'text' }).parts.map(({ role }) => role);
    expect(roles).toEqual(['plan', 'attachment']);
  });

  it('a chapter that is a table of tasks is no task', () => {
    const text = lines(
      '2026年重点工作责任分解',
      '一、主要经济指标',
      '序号',
      '工 作 任 务',
      '责任单位',
      '1',
      '工业总产值突破200亿元。',
      '市经信局',
      '2',
      '财政收入突破17亿元。',
      '市财政局',
    );
    expect(outlineLines(text).filter((line) => !/ table/u.test(line))).toEqual([
      '1 plan task-list 2026年重点工作责任分解',
      '2   section 一、 主要经济指标',
      '7     task 1 工业总产值突破200亿元 [市经信局]',
      '10     task 2 财政收入突破17亿元 [市财政局]',
    ]);
  });

  it('a notice that the page names by what it sends out', () => {
    const text = lines(
      '• 发布机构：某县人民政府办公室',
      '• 公开日期：2026-03-23',
      '2026年县政府重点工作任务（某政发〔2026〕2号）',
      '各乡镇人民政府、县直各单位：',
      '《2026年县政府重点工作任务分解》已经县人民政府同意，现印发给你们，请认真抓好落实。',
      '一、强化责任。牵头单位要履行主责。',
      '二、细化方案。责任单位要制定方案。',
    );
    const { parts } = parse(new SourceText(text), { format: 'text' });
    expect(parts.map(({ kind, title }) => [kind, title?.text])).toEqual([
      ['notice', '2026年县政府重点工作任务（某政发〔2026〕2号）'],
    ]);
  });
});

describe('what numbers head', () => {
  it('1.指导思想 heads a section, 1.坚持…… is a principle', () => {
    const text = lines(
      '某市依法行政工作规划（2026—2030年）',
      '一、指导思想和基本要求',
      '1.指导思想。以法治思想为指导。',
      '2.基本要求。严格依法办事。',
      '二、基本原则',
      '1.坚持依法行政。依照法定权限办事。',
      '2.坚持便民高效。减少办事环节。',
    );
    expect(outlineLines(text)).toEqual([
      '1 plan development-plan 某市依法行政工作规划（2026—2030年）',
      '2   section 一、 指导思想和基本要求',
      '3     section 1. 指导思想',
      '4     section 2. 基本要求',
      '5   section 二、 基本原则',
      '6     goal 1. 坚持依法行政',
      '7     goal 2. 坚持便民高效',
    ]);
  });

  it('目标指标 and 工作举措 below a task are its statements', () => {
    const text = lines(
      '2026年某省体育工作要点',
      '一、主要任务',
      '（一）实施全民健身行动。',
      '1.主要目标指标。',
      '建成健身步道120公里。',
      '2.重点工作举措。',
      '（1）健全场馆开放机制。',
      '（二）实施青少年体育行动。',
      '1.主要目标指标。',
      '新建体育特色学校15所。',
      '2.重点工作举措。',
      '（1）办好联赛。',
    );
    const nodes = outlineLines(text).map((line) => line.trimEnd());
    expect(nodes.filter((line) => /(?:section|task) /u.test(line))).toEqual([
      '2   section 一、 主要任务',
      '3     task （一） 实施全民健身行动',
      '8     task （二） 实施青少年体育行动',
    ]);
    const targets = outline(parse(new SourceText(text), { format: 'text' })).nodes.flatMap(
      (node) => (node.type === 'task' ? (node.targets ?? []).map(({ value }) => value) : []),
    );
    expect(targets).toEqual([120, 15]);
  });

  it('a chapter on last year heads no tasks and holds no targets', () => {
    const text = lines(
      '某局2025年工作总结和2026年工作思路',
      '一、2025年工作开展情况',
      '（一）考核情况',
      '1.农业增加值。实现增加值5.9亿元。',
      '2.农民收入。人均收入增长6.2%。',
      '二、2026年工作思路',
      '1.稳住面积。播种面积达到40万亩。',
      '2.建好农田。新建高标准农田2万亩。',
    );
    const { nodes } = outline(parse(new SourceText(text), { format: 'text' }));
    expect(nodes.filter(({ type }) => type === 'task').map(({ line }) => line)).toEqual([7, 8]);
    expect(nodes.flatMap((node) => (node.targets ?? []).map(({ line }) => line))).toEqual([7, 8]);
    expect(nodes.filter(({ type }) => type === 'section').map(({ line }) => line)).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });
});

describe('a sentence whose mark is lost', () => {
  it('has ended where it asks to carry out what is sent', () => {
    const text = lines(
      '某县2026年重点工作一览表',
      '县人民代表大会审议通过的《政府工作报告》，全面安排部署了2026年全县各项目标任务，现将《2026年重点工作一览表》印发给你们，请认真贯彻执行',
      '全县各级各部门要把抓好目标任务落实作为首要任务，全力以赴抓落实。',
    );
    const [part] = parse(new SourceText(text), { format: 'text' }).parts;
    expect(part?.children.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });
});
