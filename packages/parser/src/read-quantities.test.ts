import { formatDecimal } from '@yaodian/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, readingOf } from './inline-testing.ts';
import type { InlineContext } from './inline-context.ts';
import type { Quantity } from './quantity.ts';
import { isTarget } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** `8000个 公办园学位` for each target; `1–2所` for a range, `77→80%` for a base. */
function targets(text: string, changes: Partial<InlineContext> = {}): string[] {
  return readQuantities(readingOf(text), contextOf(changes))
    .filter(isTarget)
    .map((target) => {
      const base = target.base === null ? '' : `${formatDecimal(target.base)}→`;
      const max = target.max === null ? '' : `–${formatDecimal(target.max)}`;
      const sign = target.comparator === '=' ? '' : target.comparator;
      return `${sign}${base}${formatDecimal(target.value)}${max}${target.unit}`;
    });
}

function meanings(text: string, changes: Partial<InlineContext> = {}): string[] {
  return readQuantities(readingOf(text), contextOf(changes)).map(({ reading }) => reading);
}

describe('targets in every number form', () => {
  it.each([
    ['新增公办园学位1.8万个', ['18000个']],
    ['新增学位5萬个'.replace('萬', '万'), ['50000个']],
    ['投资2万亿元', ['2000000000000元']],
    ['投入3亿4500万元', ['345000000元']],
    ['引进1-2所高校', ['1–2所']],
    ['近视率降低0.5至1个百分点', ['0.5–1个百分点']],
    ['近视率下降0.5或1个百分点以上', ['>=0.5–1个百分点']],
    ['降幅控制在15%～30%', ['<=15–30%']],
    ['培训超5万人次', ['>50000人次']],
    ['形成一两项艺术特长', ['1–2项']],
    ['建设超千所“平安校园”', ['>1000所']],
    ['每年给予十天育儿假', ['10天']],
    ['新增学位 3000 个', ['3000个']],
    ['新增学位1,200个', ['1200个']],
    ['新增学位1 200个', ['1200个']],
    ['新增学位28 802个', ['28802个']],
    ['稳产粮食16.2亿斤', ['1620000000斤']],
    ['完成投资28,583万元', ['285830000元']],
    ['新建公园１２座', ['12座']],
    ['惠及10余万人', ['>100000人']],
    ['培训教师2000余人次', ['>2000人次']],
    ['覆盖率达到百分之九十', ['90%']],
    ['新建三所学校', ['3所']],
    ['修建5千米绿道', ['5千米']],
    ['人均预期寿命达到81.5岁', ['81.5岁']],
    ['平均受教育年限提高到11.2年', ['11.2年']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('comparators', () => {
  it.each([
    ['合格率不低于95%', ['>=95%']],
    ['达到50%以上', ['>=50%']],
    ['力争全区普惠率达65%以上', ['>=65%']],
    ['死亡率控制在5%以内', ['<=5%']],
    ['表彰教师160名左右', ['~160名']],
    ['教室至少提供2条链路', ['>=2条']],
    ['比例不低于全市学校总数的10%', ['>=10%']],
    ['从77%提高到80%以上', ['>=77→80%']],
    ['由15个县扩大到57个', ['15→57个']],
    ['分别达到65%和55%', ['65%', '55%']],
    ['小学、初中入学率均达到100%', ['100%']],
    ['在2018年基础上每年降低0.5个百分点以上', ['>=0.5个百分点']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('what is a target', () => {
  it.each([
    ['切实保证学生每天锻炼一小时', ['1小时']],
    ['保障校内、校外各1小时活动时间', ['1小时']],
    ['新建学校13所（初中5所、小学8所）', ['13所', '5所', '8所']],
    ['推进甲校、乙校等8个项目', ['8个']],
    ['支持7所示范校建设', ['7所']],
    ['活动每年不少于40场', ['>=40场']],
    ['每年至少1次集中培训', ['>=1次']],
    ['完成每学期两次普查', ['2次']],
    ['75%以上的学校完成创建', ['>=75%']],
    ['建设200个以上工作室', ['>=200个']],
    ['完成剩余数的50%以上', ['>=50%']],
    ['获得一等奖1个，二等奖2个', ['1个', '2个']],
    ['争取1-2所进修校参加评估', ['1–2所']],
    ['项目前期工作，开工建设7个项目', ['7个']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    '开展每月一期的测试',
    '发挥好679个支部的战斗堡垒作用',
    '寄宿制（600人以上）学校卫生室',
    '推动千人以上学校食堂建设',
    '子女三周岁前',
    '明确前5%优秀人才的培养路径',
    '开展为期2-3年周期培养',
    '在2018年基础上改进',
    '实现网络千兆到桌面',
    '实施第四期行动计划',
    '举办第24届推普周',
    '迎接建党100周年',
    '落实〔2018〕59号文件',
    '面向3大领域应用',
    '建设四大平台',
    '办好十件实事',
    '推进“1+X”证书试点',
    '推进1+X证书试点',
    '实现全覆盖，培育一批典型',
    '提高24小时援助热线水平',
    '加强“两普”“三个课堂”建设',
    '落实五项措施',
    '做一个有道德的人',
    '确保每一个学生受益',
    '实施三年行动计划',
    '通过IPV6和5G建设',
    '2026年3月3日',
    '中央八项规定',
    '打造平台内三个业务系统',
    '印发之日起30日内',
    '完成一期主体结构',
    '拨打12345热线',
    '师机比1:1',
  ])('finds none in %s', (text) => {
    expect(targets(text)).toEqual([]);
  });

  it('takes what stands for a state', () => {
    expect(meanings('全市现有学校120所')).toEqual(['state']);
    expect(meanings('目前已建成基地30个，力争新增5个')).toEqual(['state', 'target']);
    expect(meanings('2024年，入园率达到98%')).toEqual(['state']);
    expect(meanings('2024年，人均预期寿命达到81岁')).toEqual(['state']);
    expect(meanings('覆盖全县15个乡镇')).toEqual(['state']);
    expect(meanings('下降了1.37%')).toEqual(['state']);
  });

  it('finds none in a summary or a chapter that looks back', () => {
    expect(targets('新建学校3所', { partRole: 'summary' })).toEqual([]);
    expect(targets('新建学校3所', { kind: 'work-summary' })).toEqual([]);
    expect(targets('新建学校3所', { headings: ['开启新征程', '发展基础'] })).toEqual([]);
    expect(targets('新建学校3所', { headings: ['强化保障，夯实发展基础'] })).toEqual(['3所']);
  });
});

describe('the parts of a quantity', () => {
  function first(text: string): Quantity {
    const [quantity] = readQuantities(readingOf(text), contextOf());
    if (quantity === undefined) throw new Error(`no quantity in ${text}`);
    return quantity;
  }

  it.each([
    ['计划增加公办园学位8000个', '公办园学位'],
    ['评选书香校园20所', '书香校园'],
    ['计划招聘3名研究生学历新教师', '研究生学历新教师'],
    ['体质健康合格率不低于95%', '体质健康合格率'],
    ['儿童近视率比2020年下降0.5个百分点', '儿童近视率'],
    ['新增2所特教学校通过评估', '特教学校'],
    ['公办幼儿园在园幼儿占比达46%', '公办幼儿园在园幼儿占比'],
  ])('metric of %s', (text, metric) => {
    expect(first(text).metric).toBe(metric);
  });

  it('deals out what stands 分别', () => {
    const metrics = readQuantities(
      readingOf('小学、初中教学设备值分别达到2000元和2500元'),
      contextOf(),
    ).map(({ metric }) => metric);
    expect(metrics).toEqual(['小学教学设备值', '初中教学设备值']);
  });

  it('knows change, commitment and words', () => {
    expect(first('新增学位300个')).toMatchObject({
      change: '+',
      isLevel: false,
      commitment: 'firm',
    });
    expect(first('力争率达到超过95%以上')).toMatchObject({
      comparator: '>',
      comparatorWords: ['达到', '超过', '以上'],
      hedged: true,
      commitment: 'soft',
    });
    expect(first('支持7所学校建设')).toMatchObject({ commitment: 'none' });
    expect(first('比例提高到80%')).toMatchObject({ change: '+', isLevel: true });
    expect(first('减少事故3起')).toMatchObject({ change: '-' });
    expect(first('两校各培训48名教师')).toMatchObject({ distribution: 'each' });
    expect(first('两科入学率均达到95%')).toMatchObject({ distribution: 'all' });
    expect(first('招收96名（机电、数控各48名）')).toMatchObject({ distribution: null });
  });

  it('gives exact places', () => {
    const text = '合格率不低于 95 %以上。';
    const [quantity] = readQuantities(readingOf(text), contextOf());
    expect(text.slice(quantity?.range.start, quantity?.range.end)).toBe('不低于 95 %以上');
    expect(text.slice(quantity?.numberRange.start, quantity?.numberRange.end)).toBe('95 %');
    expect(text.slice(quantity?.metricRange?.start, quantity?.metricRange?.end)).toBe('合格率');
  });
});

describe('any text', () => {
  const sentence = fc.string({
    unit: fc.constantFrom(
      ...'新增学位达到0123456789万亿千百十一二两三个所名%年月日、，。（）“”《》至到-—余多以上不低于每各分别',
    ),
    maxLength: 120,
  });

  it('gives quantities in order, inside the text and of positive value', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const { inReading, value, range } of readQuantities(readingOf(text), contextOf())) {
          expect(inReading.numberStart).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(value.mantissa >= 0n).toBe(true);
          end = inReading.numberEnd;
        }
      }),
    );
  });

  it.each(['1', '一', '万', '3所', '1-', '《', '达到', '1万', '1.', '1,234', '百分之', '比'])(
    '%s a hundred thousand times is read to the end',
    (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      expect(readQuantities(readingOf(text), contextOf()).length).toBeLessThanOrEqual(50_000);
    },
  );
});
