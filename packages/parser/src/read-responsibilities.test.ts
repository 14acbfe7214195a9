import { describe, expect, it } from 'vitest';
import { contextOf, readingOf } from './inline-testing.ts';
import type { InlineContext } from './inline-context.ts';
import { readResponsibilities, saysFirstLeads } from './read-responsibilities.ts';

/** `教育局:lead 财政局:support` for each group. */
function read(text: string, changes: Partial<InlineContext> = {}): string[] {
  return readResponsibilities(readingOf(text), contextOf(changes)).map(({ departments }) =>
    departments.map(({ name, role }) => `${name}:${role}`).join(' '),
  );
}

function line(text: string, label = '责任处室', changes: Partial<InlineContext> = {}): string[] {
  return read(text, {
    paragraphRole: 'responsibility',
    label: { text: label, range: { start: 0, end: 0 } },
    ...changes,
  });
}

describe('a bare bracket behind a sentence', () => {
  it.each([
    ['举办读书节1届。（德育处、少先队大队部）', ['德育处:joint 少先队大队部:joint']],
    ['每天锻炼2小时。（体育组）', ['体育组:lead']],
    ['维修教室24间。（总务处等有关部门）', ['总务处:joint 有关部门:joint']],
    ['维修教室24间。（总务处、德育处等单位负责）', ['总务处:joint 德育处:joint 等单位:joint']],
    ['维修教室24间。（总务处等部门按职责分工负责）', ['总务处:lead']],
    ['维修教室24间。（有关处室）', ['有关处室:lead']],
    [
      '优化服务。（市发展改革委牵头，人民银行江州支行负责）',
      ['市发展改革委:lead', '人民银行江州支行:joint'],
    ],
    ['维修教室24间。（研究组）', []],
    ['维修教室24间。（详见有关部门通知）', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a responsibility line', () => {
  it.each([
    ['规建处', ['规建处:lead']],
    ['初教处、中教处（学籍办）、电教馆', ['初教处:joint 中教处（学籍办）:joint 电教馆:joint']],
    ['初教处，中教处, 职成处', ['初教处:joint 中教处:joint 职成处:joint']],
    ['初教处 中教处', ['初教处:joint 中教处:joint']],
    ['宣传处会办公室', ['宣传处:joint 办公室:joint']],
    ['办公室会计科', ['办公室会计科:lead']],
    ['市人大常委会办公室', ['市人大常委会办公室:lead']],
    [
      '市住房和城乡建设局、市发展和改革委员会',
      ['市住房和城乡建设局:joint 市发展和改革委员会:joint'],
    ],
    ['教育服务与学生资助中心、人事处', ['教育服务与学生资助中心:joint 人事处:joint']],
    ['市教育局和市财政局', ['市教育局:joint 市财政局:joint']],
    ['教师处（牵头）、初教处', ['教师处（牵头）:lead 初教处:support']],
    ['初教处、', ['初教处:lead']],
    ['办公室、人事处等', ['办公室:joint 人事处:joint']],
    ['办公室等有关处室', ['办公室:joint 有关处室:joint']],
    ['各区、县级市', ['各区、县级市:lead']],
    ['市人社局、市教育局分别牵头', ['市人社局:lead 市教育局:lead']],
    ['市教育局、市财政局（列第一位者为牵头单位，下同）', ['市教育局:joint 市财政局:joint']],
    ['教育局，各县（市、区）', ['教育局:joint 各县（市、区）:joint']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual(expected);
  });

  it('knows roles by its label', () => {
    expect(line('学前处、财务处', '牵头单位')).toEqual(['学前处:lead 财务处:lead']);
    expect(line('财务处、人事处', '主要协作单位')).toEqual(['财务处:support 人事处:support']);
    expect(line('王小明', '牵头局领导')).toEqual(['王小明:leader']);
    expect(line('张 三、李四', '责任人')).toEqual(['张 三:leader 李四:leader']);
  });

  it('holds several labels', () => {
    expect(line('学前处  配合单位：财务处、人事处', '牵头单位')).toEqual([
      '学前处:lead',
      '财务处:support 人事处:support',
    ]);
    expect(line('学前处；完成时限：2026年6月底前', '责任单位')).toEqual(['学前处:lead']);
  });

  it('takes the first for the lead where a note says so', () => {
    expect(line('学前处、财务处', '责任单位', { firstLeads: true })).toEqual([
      '学前处:lead 财务处:support',
    ]);
    expect(saysFirstLeads('注：排在第一位的部门为牵头部门，下同')).toBe(true);
    expect(saysFirstLeads('列第一位者为牵头单位，下同')).toBe(true);
    expect(saysFirstLeads('由第一实验小学牵头组团')).toBe(false);
    expect(saysFirstLeads('坚持质量第一')).toBe(false);
  });

  it('marks vague and collective bodies', () => {
    const flags = readResponsibilities(
      readingOf('组织处、有关业务处室、各科室、县各有关单位、各直属学校、各有关省级人民政府'),
      contextOf({ paragraphRole: 'responsibility' }),
    )[0]?.departments.map(({ vague, collective }) =>
      vague ? 'vague' : collective ? 'many' : 'one',
    );
    expect(flags).toEqual(['one', 'vague', 'vague', 'vague', 'many', 'many']);
  });
});

describe('a line without a label', () => {
  it.each([
    [
      '市教育局牵头落实；市财政局、市人社局按职责分工分别落实',
      ['市教育局:lead', '市财政局:joint 市人社局:joint'],
    ],
    ['各镇（街道）分别落实', ['各镇（街道）:lead']],
    ['市财政局负责', ['市财政局:lead']],
    ['加强组织领导，推进责任落实', []],
    ['各单位要抓好工作落实', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a bracket', () => {
  it.each([
    ['新建公园3座。（责任单位：城管局）', ['城管局:lead']],
    ['新建公园3座（城管局、园林局负责）。', ['城管局:joint 园林局:joint']],
    ['新建公园3座。（城管局、园林局牵头负责）', ['城管局:lead 园林局:lead']],
    [
      '整治河道。（牵头单位：水利局，配合单位：环境局、农业农村局，各区、县级市）',
      ['水利局:lead', '环境局:support 农业农村局:support 各区、县级市:support'],
    ],
    [
      '深化改革。（市教育局牵头，市财政局、市人社局配合）',
      ['市教育局:lead', '市财政局:support 市人社局:support'],
    ],
    [
      '强化监管。（农业农村部、水利部等和各有关省级人民政府负责）',
      ['农业农村部:joint 水利部:joint 各有关省级人民政府:joint'],
    ],
    [
      '强化监管。（农业农村部、水利部，各省级人民政府按职责分工负责）',
      ['农业农村部:joint 水利部:joint 各省级人民政府:joint'],
    ],
    ['扩建校舍。（规建处负责）改造食堂。（后勤中心负责）', ['规建处:lead', '后勤中心:lead']],
    ['扩建校舍。（责任单位：规建处；完成时限：12月底）', ['规建处:lead']],
    ['完成投资120亿元。（市发展改革委、市财政局）', ['市发展改革委:joint 市财政局:joint']],
    ['扩建校舍。【责任单位：规建处】', ['规建处:lead']],
    ['扩建校舍。（规建处、财务处）', ['规建处:joint 财务处:joint']],
    ['扩建校舍。（各区党委、政府负责）', ['各区党委、政府:lead']],
    ['扩建校舍。（责任单位：规建处\n、财务处）', ['规建处:joint 财务处:joint']],
    ['扩建校舍。〔牵头单位：规建处；责任单位：财务处〕', ['规建处:lead', '财务处:joint']],
    [
      '扩建校舍。[牵头单位：规建处；责任单位：财务处、各街办（新区）]',
      ['规建处:lead', '财务处:joint 各街办（新区）:joint'],
    ],
    // Half of a bare list is lost, or written the wrong way round or twice.
    ['推进综合整治。（市财政局、市教育局', ['市财政局:joint 市教育局:joint']],
    ['推进综合整治。市财政局、市教育局）', ['市财政局:joint 市教育局:joint']],
    ['推进综合整治。（市财政局、市教育局（', ['市财政局:joint 市教育局:joint']],
    ['推进综合整治。（市财政局、市教育局））', ['市财政局:joint 市教育局:joint']],
    // Half of the bracket is lost.
    ['扩建校舍。（责任单位：规建处、财务处', ['规建处:joint 财务处:joint']],
    ['扩建校舍。责任单位：规建处、财务处）', ['规建处:joint 财务处:joint']],
    ['扩建校舍。（规建处、财务处', ['规建处:joint 财务处:joint']],
    ['扩建校舍。规建处、财务处）', ['规建处:joint 财务处:joint']],
    ['扩建校舍。规建处、财务处按职责分工负责）', ['规建处:joint 财务处:joint']],
    [
      '每个居委会（行政村建一处。（牵头单位：规建处，配合单位：财务处）',
      ['规建处:lead', '财务处:support'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('covers the sentences since the bracket before', () => {
    const text = '扩建校舍。（规建处负责）改造食堂。（后勤中心负责）';
    const covers = readResponsibilities(readingOf(text), contextOf()).map(({ covers }) =>
      covers === null ? '' : text.slice(covers.start, covers.end),
    );
    expect(covers).toEqual(['扩建校舍。', '改造食堂。']);
  });

  it.each([
    '落实管理办法（试行）。',
    '实施行动计划（2021—2023年）。',
    '健全责任制（谁主管谁负责）。',
    '扩建校舍（含食堂）。',
    '责任编辑：王小明',
    '严格落实安全工作责任制，压实主办单位责任。',
    '监督方式：电话',
    '联系人：王小明，联系电话：12345678',
    '（联系人：王小明）',
    '扩建学校。（东湖小学、西山小学）',
    '统筹市级力量（市教育局、市财政局），推进建设。',
    '创建示范县。（市、县、区）',
    '培养全科医生80名。（含内科、外科）',
    '建设重点专科。（内科、外科）',
    '扩建校舍（含食堂、操场',
    '改善条件。含食堂、操场）',
  ])('is none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('text', () => {
  it('may end in a list', () => {
    expect(read('扩建校舍，改造食堂。责任单位：规建处、后勤中心。')).toEqual([
      '规建处:joint 后勤中心:joint',
    ]);
  });

  it('may end in a list behind a half-width stop', () => {
    expect(read('整改率达100%.责任单位：安全处')).toEqual(['安全处:lead']);
  });

  it('may give the lead in prose', () => {
    expect(read('由市教育局牵头，市财政局配合，制定实施方案。')).toEqual([
      '市教育局:lead',
      '市财政局:support',
    ]);
    expect(read('由学校自主分配。各级各类学校要努力改革。')).toEqual([]);
    expect(read('发放种粮补贴。由市财政局、农业农村局，各县（市）、区人民政府负责落实。')).toEqual([
      '市财政局:joint 农业农村局:joint 各县（市）、区人民政府:joint',
    ]);
    expect(read('由市卫生健康委负责。')).toEqual(['市卫生健康委:lead']);
    expect(read('2月至4月实施，由财政审计股、行政审计股共同负责。')).toEqual([
      '财政审计股:joint 行政审计股:joint',
    ]);
    expect(read('抽查病历2000份。由社会保障股负责，办公室配合，8月底前完成。')).toEqual([
      '社会保障股:lead',
      '办公室:support',
    ]);
    expect(read('建成维修基金，由业主负责，物业公司代管。')).toEqual([]);
    expect(read('日常养护由公路局负责，资金列入预算。')).toEqual([]);
    expect(read('经费由学校统筹安排，由此产生的结余负责上缴。')).toEqual([]);
    expect(read('工程由施工方依照合同对质量终身负责。')).toEqual([]);
  });
});

describe('positions', () => {
  it('are those of names and separators', () => {
    const text = '初教处 、中教处（学籍办）';
    const [group] = readResponsibilities(
      readingOf(text),
      contextOf({ paragraphRole: 'responsibility' }),
    );
    expect(group?.departments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '初教处',
      '中教处（学籍办）',
    ]);
    expect(group?.separators.map(({ range }) => range)).toEqual([{ start: 4, end: 5 }]);
  });

  it('cost linear time on hostile text', () => {
    for (const sign of ['（', '由', '责任单位：', '（责任', ' ', '会']) {
      const text = sign.repeat(50_000);
      expect(readResponsibilities(readingOf(text), contextOf()).length).toBeLessThan(50_001);
    }
  });
});
