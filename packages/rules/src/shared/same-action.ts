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
