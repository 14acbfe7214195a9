import type { Quantity } from '@yaodian/parser';

/** Verbs that say the same of what they count. */
const actions: readonly (readonly string[])[] = [
  [
    '新增',
    '增加',
    '新建',
    '建成',
    '建设',
    '完成',
    '实施',
    '打造',
    '创建',
    '推进',
    '达到',
    '达',
    '改造',
  ],
  ['引进', '招聘', '招录', '聘请'],
  ['评选', '遴选', '选树', '认定', '评定'],
  ['培育', '培养'],
  ['举办', '开展', '组织'],
];

/**
 * Whether two numbers may count one action: 培训医生200名 and 招聘医生60名 are two. A number without
 * a verb goes with any.
 */
export function doSameThing(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.verb, b.verb];
  return (
    x === y || x === '' || y === '' || actions.some((same) => same.includes(x) && same.includes(y))
  );
}

/**
 * 对22个教育集团开展考核, 为3所学校配备设备: what a deed is done to. Such a number counts what is there, and is no value of
 * an indicator beside 新组建教育集团5个.
 */
export function isDealtWith(text: string, { inReading: { start } }: Quantity): boolean {
  return /(?:(?<![针核校配应绝反相面])[对向给]|(?:^|[，。；：、,;:])为)(?:全[省市县区州校]|辖区|现有|已有|首批)?(?:的|内)?$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );
}
