import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Scenario } from './run-command.ts';

const seeds = fileURLToPath(new URL('../../../../seeds/', import.meta.url));

/** Rows of both tables, cells divided by `|`, as they stand on paper. */
interface Tables {
  readonly indicators: readonly string[];
  readonly tasks: readonly string[];
}

const workPoints: Tables = {
  indicators: [
    '下降 ↓|公办幼儿园|3所|2所',
    '上升 ↑|义务教育学校|4所|5所',
    '下降 ↓|公办园学位|1080个|720个',
    '上升 ↑|义务教育学位|2700个|3150个',
    '持平|义务教育学校课后服务覆盖率|100%|100%',
    '上升 ↑|体育、美育、劳动类课程|6门|8门',
    '上升 ↑|县级公开课|60节|80节',
    '持平|初中学科质量监测|2次|2次',
    '上升 ↑|学生体质健康合格率|95%|96%',
    '上升 ↑|企业共建实训基地|8家|12家',
    '上升 ↑|毕业生就业率|96%|97%',
    '下降 ↓|资源教室|5间|4间',
    '上升 ↑|适龄残疾儿童少年入学率|98%|99%',
    '新增|学校配备智慧教室设备|—|20所',
    '新增|县级教育资源平台每月更新课程资源|—|30节',
    '下降 ↓|公开招聘教师|120名|90名',
    '下降 ↓|音乐、体育、美术教师|40名|30名',
    '上升 ↑|培训教师|2400人次|2600人次',
    '上升 ↑|骨干教师|30名|40名',
    '持平|全县学校每学期组织应急疏散演练|2次|2次',
    '消失|乡镇寄宿制学校|12所|—',
    '消失|乡镇寄宿制学校更换学生床铺|5600张|—',
    '消失|学校浴室改造|6所|—',
    '消失|专业|2个|—',
    '消失|学校财务专项检查|36所|—',
  ],
  tasks: [
    '延续|新建改扩建公办学校',
    '延续|做实课后服务',
    '延续|实施教学质量提升计划',
    '延续|发展职业教育',
    '延续|办好特殊教育',
    '新增|推进智慧校园建设',
    '延续|补充紧缺学科教师',
    '延续|开展教师全员培训',
    '延续|加强校园安全防控',
    '取消|改善寄宿条件',
    '取消|规范教育经费管理',
  ],
};

const summaryPoints: Tables = {
  indicators: [
    '上升 ↑|粮食播种面积|176万亩|177万亩',
    '上升 ↑|产量|87万吨|88万吨',
    '持平|乡镇|23个|23个',
    '上升 ↑|推广优良品种|40万亩|45万亩',
    '下降 ↓|高标准农田|10万亩|8万亩',
    '上升 ↑|高标准农田改造|6万亩|9万亩',
    '持平|每亩|3000元|3000元',
    '上升 ↑|市级以上龙头企业|140家|148家',
    '上升 ↑|带动农户|4.5万户|5万户',
    '上升 ↑|贷款贴息资金|1200万元|1500万元',
    '上升 ↑|银企对接活动|6场|8场',
    '新增|农产品网络零售额|—|12亿元',
    '新增|县级电商公共服务中心|—|3个',
    '新增|补助冷链设施|—|30处',
    '新增|电商经营主体|—|600人次',
    '下降 ↓|农村户厕|8000户|6000户',
    '上升 ↑|卫生厕所普及率|92%|94%',
    '持平|每季度抽查|200户|200户',
    '上升 ↑|畜禽粪污综合利用率|91%|92%',
    '上升 ↑|农膜回收率|88%|90%',
    '下降 ↓|粪污集中处理中心|3个|2个',
    '上升 ↑|设立农膜回收点|46处|52处',
    '上升 ↑|高素质农民|2200人|2400人',
    '消失|绿色食品标志产品|20个|—',
    '消失|农产品质量抽检合格率|98.5%|—',
    '消失|抽检样品|3600批次|—',
  ],
  tasks: [
    '延续|稳定粮食面积和产量',
    '延续|建设高标准农田',
    '延续|培育龙头企业',
    '新增|发展农村电商',
    '延续|改造农村厕所',
    '延续|治理农业面源污染',
    '延续|培训高素质农民',
    '取消|打造农产品品牌',
  ],
};

const pairs = [
  ['work-points', workPoints],
  ['summary-points', summaryPoints],
] as const;

async function compared(folder: string, format: string): Promise<string> {
  const [old, next] = [`${seeds}${folder}/2026.plan.yaml`, `${seeds}${folder}/2027.plan.yaml`];
  const columns = { COLUMNS: '300' };
  const args = ['compare', old, next, '--format', format];
  const { status, stdout, stderr } = await new Scenario().run(args, '', columns);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** The cells of rows, header and rule left out; one list for each table. */
function tablesIn(text: string, row: RegExp, cell: RegExp): string[][] {
  return text
    .split(/<h2>|^## /mu)
    .slice(1)
    .map((table) =>
      [...table.matchAll(row)].map(([line]) =>
        [...line.matchAll(cell)]
          .map((match) => (match[1] ?? '').trim())
          .join('|')
          .replace(/\|$/u, ''),
      ),
    );
}

describe.each(pairs)('yaodian compare: two years of %s', (folder, { indicators, tasks }) => {
  it('gives the full table in Markdown', async () => {
    const text = await compared(folder, 'markdown');
    const rows = tablesIn(text, /^\|.*\|$/gmu, /\|([^|]*)(?=\|)/gu);
    expect(rows.map((table) => table.slice(2))).toEqual([indicators, tasks]);
  });

  it('gives it in HTML', async () => {
    const text = await compared(folder, 'html');
    const rows = tablesIn(text, /<tr><td>.*<\/tr>/gu, /<td>([^<]*)<\/td>/gu);
    expect(rows).toEqual([indicators, tasks]);
  });

  it('gives it for a terminal', async () => {
    const lines = (await compared(folder, 'pretty')).split('\n').map((line) => line.trim());
    const shown = lines.map((line) => line.replaceAll(/\s{2,}/gu, '|'));
    const rowsOf = (title: string, count: number): string[] =>
      shown.slice(shown.indexOf(title) + 2, shown.indexOf(title) + 2 + count);
    // A narrow terminal cuts long names; status and numbers are whole.
    expect(
      rowsOf('指标', indicators.length).map((line) => line.replace(/\|.*\|(?=.*\|)/u, '|')),
    ).toEqual(indicators.map((row) => row.replace(/\|.*\|(?=.*\|)/u, '|')));
    expect(rowsOf('任务', tasks.length)).toEqual([...tasks]);
  });

  it('gives it as JSON, with lines that hold the numbers', async () => {
    const comparison = JSON.parse(await compared(folder, 'json')) as Comparison;
    const words = { risen: '上升', fallen: '下降', stayed: '持平', vanished: '消失', new: '新增' };
    const rows = comparison.indicators.map(({ status, better, old, new: now }) => {
      const mark = better === null ? '' : status === 'risen' ? ' ↑' : ' ↓';
      return `${words[status]}${mark}|${(now ?? old)?.metric ?? ''}|${old?.text ?? '—'}|${now?.text ?? '—'}`;
    });
    expect(rows).toEqual(indicators);
    expect(comparison.tasks).toHaveLength(tasks.length);
    for (const side of ['old', 'new'] as const) {
      const year = side === 'old' ? 2026 : 2027;
      const lines = readFileSync(`${seeds}${folder}/${year}.plan.yaml`, 'utf8').split('\n');
      for (const indicator of comparison.indicators) {
        const place = indicator[side];
        if (place !== null) expect(lines[place.line - 1]).toContain(place.text);
      }
    }
  });
});

describe('an indicator that is better the lower it is', () => {
  const plan = (year: number, shortSighted: number, dropped: number): string =>
    `某市教育局${year}年工作要点\n\n一、体质提升\n1.保护视力。学生近视率控制在${shortSighted}%以内。\n责任科室：体卫科\n2.控辍保学。初中辍学率控制在${dropped}%以内。\n责任科室：基教科\n`;

  it('goes where its arrow goes, and says whether that is for the better', async () => {
    const files = { 'old.txt': plan(2025, 48, 0.8), 'new.txt': plan(2026, 50, 0.6) };
    const scenario = new Scenario(files);
    const chinese = await scenario.run(['compare', 'old.txt', 'new.txt']);
    expect(chinese.stdout).toMatch(/上升 ↑（变差） .*48% .*50%\n下降 ↓（向好） .*0\.8% .*0\.6%\n/u);
    const english = await scenario.run(['compare', 'old.txt', 'new.txt', '--locale', 'en']);
    expect(english.stdout).toMatch(/risen ↑ \(worse\) .*\nfallen ↓ \(better\) /u);
  });
});

describe('a task that was split, and one that was merged', () => {
  const plan = (year: number, ...tasks: string[]): string =>
    `某市农业农村局${year}年工作要点\n\n一、发展乡村产业\n${tasks.map((task, index) => `${index + 1}.${task}\n责任科室：产业科\n`).join('')}`;
  const files = {
    'old.txt': plan(
      2025,
      '发展休闲农业和农产品电商。建成休闲农业示范点6个，农产品网络零售额达到15亿元。',
      '推进厕所改造。改造农村户厕1.2万户。',
      '抓好垃圾治理。农村生活垃圾无害化处理率达到98%。',
    ),
    'new.txt': plan(
      2026,
      '发展休闲农业。建成休闲农业示范点6个。',
      '发展农产品电商。农产品网络零售额达到18亿元。',
      '推进厕所改造和垃圾治理。改造农村户厕9000户，农村生活垃圾无害化处理率达到99%。',
    ),
  };

  it.each([
    [
      'zh-CN',
      [
        '延续  1.发展休闲农业            原题“发展休闲农业和农产品电商”',
        '拆出  2.发展农产品电商          由“1.发展休闲农业和农产品电商”拆出',
        '延续  3.推进厕所改造和垃圾治理  序号2.→3.；原题“推进厕所改造”',
        '并入  3.抓好垃圾治理            并入“3.推进厕所改造和垃圾治理”',
      ],
    ],
    [
      'en',
      [
        'carried over  1.发展休闲农业            was “发展休闲农业和农产品电商”',
        'split off     2.发展农产品电商          out of “1.发展休闲农业和农产品电商”',
        'carried over  3.推进厕所改造和垃圾治理  number 2.→3.; was “推进厕所改造”',
        'merged        3.抓好垃圾治理            into “3.推进厕所改造和垃圾治理”',
      ],
    ],
  ])('says so in 80 columns, and loses nothing of it (%s)', async (locale, expected) => {
    const { stdout } = await new Scenario(files).run([
      'compare',
      'old.txt',
      'new.txt',
      ...['--locale', locale],
    ]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(-expected.length)).toEqual(expected);
    expect(stdout).toContain('1.2万户');
  });
});

interface Place {
  readonly text: string;
  readonly metric: string;
  readonly line: number;
}

interface Comparison {
  readonly indicators: readonly {
    readonly status: 'risen' | 'fallen' | 'stayed' | 'vanished' | 'new';
    readonly better: boolean | null;
    readonly old: Place | null;
    readonly new: Place | null;
  }[];
  readonly tasks: readonly unknown[];
}
