import { sourceRange } from '@yaodian/parser';
import type { PlanDocument, Target } from '@yaodian/parser';
import { paragraphsOf } from '../shared/task-text.ts';
import { pick, replaced, type Damage, type Random } from './damage.ts';
import { planTasks } from './places.ts';

function targets(document: PlanDocument, accepts: (target: Target) => boolean): Target[] {
  return planTasks(document)
    .flatMap((task) => task.targets)
    .filter((target) => document.source.slice(target.range).length < 20)
    .filter(accepts);
}

function onTarget(
  document: PlanDocument,
  random: Random,
  accepts: (target: Target) => boolean,
  edit: (text: string, target: Target) => string,
): string | null {
  const target = pick(targets(document, accepts), random);
  if (target === null) return null;
  const { start, end } = target.range;
  return replaced(document, { start, end }, edit(document.source.slice({ start, end }), target));
}

const counted = /^[所个名家项支场]$/u;
/** Rules that judge the very figure that is spoilt. */
const arithmetic = [
  'sum-of-parts',
  'list-count',
  'named-count',
  'ratio-matches',
  'target-measure-agree',
  'metric-two-values',
  'no-target-regression',
  'target-without-increment',
  'annual-pace',
  'carry-over',
  'percentage-range',
  'consistent-unit',
  'firmness-agree',
];

export const targetDamages: readonly Damage[] = [
  {
    name: '去掉任务里唯一的数字',
    expected: ['require-quantified-target', 'no-vague-quantity', 'target-needs-value'],
    companions: ['target-in-target-line', 'list-count', ...arithmetic],
    apply(document, random) {
      const tasks = planTasks(document).filter(
        (task) =>
          task.targets.length === 1 &&
          /学校|建设|培训|招聘|改革|机制|体系|管理|服务|发展/u.test(task.heading.title) &&
          !/党|安全|防控|信访|作风|廉政|稳定/u.test(task.heading.title) &&
          !/[0-9]|全部|全覆盖|《|出台|印发|制定|编制|建成|竣工|开工|动工|成立|组建|举办|办好|召开|通过|完成|投用|投入使用|每|应/u.test(
            withoutTarget(document, task.targets, task.range),
          ),
      );
      const task = pick(tasks, random);
      const target = task?.targets[0];
      return target === undefined ? null : replaced(document, target.range, '');
    },
  },
  {
    name: '“12所”改作“12-13所”',
    expected: ['no-ambiguous-target'],
    companions: arithmetic,
    apply: (document, random) =>
      onTarget(
        document,
        random,
        (target) =>
          counted.test(target.unit) && target.max === null && /^[0-9]+.$/u.test(target.text),
        (text) => text.replace(/^([0-9]+)/u, (number) => `${number}-${Number(number) + 1}`),
      ),
  },
  {
    name: '“300名”改作“约300名左右”',
    expected: ['stacked-bounds'],
    companions: arithmetic,
    apply: (document, random) =>
      onTarget(
        document,
        random,
        (target) => counted.test(target.unit) && /^[0-9]+.$/u.test(target.text),
        (text) => `约${text}左右`,
      ),
  },
  {
    name: '“新建12所”改作“新建一批”',
    expected: ['no-vague-quantity'],
    companions: ['require-quantified-target', 'target-in-target-line', ...arithmetic],
    apply: (document, random) =>
      numberBehind(
        document,
        random,
        /(?:新建|创建|建设|培育|评选|培养)([0-9]{1,3}[个所名家])(?=[\u4e00-\u9fff]{3})/gu,
        () => '一批',
      ),
  },
  {
    name: '“完成12所”改作“完成若干”',
    expected: ['no-vague-quantity'],
    companions: ['require-quantified-target', 'target-in-target-line', ...arithmetic],
    apply: (document, random) =>
      numberBehind(
        document,
        random,
        /(?:完成|新增|改造|整治|培训|选派)([0-9]{1,4}[个所名家条处])(?=[\u4e00-\u9fff]{3})/gu,
        () => '若干',
      ),
  },
  {
    name: '“新建12所”改作“新建所”',
    expected: ['target-needs-value', 'require-quantified-target'],
    companions: ['target-in-target-line', ...arithmetic],
    apply: (document, random) =>
      numberBehind(
        document,
        random,
        /(?:新建|建成|新增|改造|培育|培训|招聘|引进|选派|组织|举办)([0-9]{1,4}[个所名家场])(?=[\u4e00-\u9fff]{2})/gu,
        (text) => text.slice(-1),
      ),
  },
  {
    name: '“达到90%”改作“达到%”',
    expected: ['target-needs-value', 'require-quantified-target'],
    companions: ['target-in-target-line', ...arithmetic],
    apply: (document, random) =>
      numberBehind(
        document,
        random,
        /(?:达到?|提高到|保持在|控制在|不低于)([0-9.]+%)(?=以上|以内|[，。；、])/gu,
        () => '%',
      ),
  },
  {
    name: '“不低于95%”改作“不低于”',
    expected: ['target-needs-value'],
    companions: ['require-quantified-target', 'target-in-target-line', ...arithmetic],
    apply(document, random) {
      const { text } = document.source;
      const plans = document.parts.filter(({ role }) => role === 'plan');
      const places = Array.from(
        text.matchAll(/(?:不低于|不少于)\s?([0-9.]+\s?[%场次个名所])(?=[，。；、])/gu),
        (match) => ({
          start: match.index + match[0].length - (match[1]?.length ?? 0),
          end: match.index + match[0].length,
        }),
      ).filter(({ start }) => plans.some(({ range }) => range.start <= start && start < range.end));
      const place = pick(places, random);
      return place === null ? null : replaced(document, place, '');
    },
  },
  {
    name: '“达到90%”改作“达到100%以上”',
    expected: ['stacked-bounds'],
    companions: arithmetic,
    apply: (document, random) =>
      onTarget(
        document,
        random,
        (target) => target.unit === '%' && /^达到?\s?[0-9.]+%$/u.test(target.text),
        () => '达到100%以上',
      ),
  },
];

/** Changes what a pattern has in its first group, behind a verb in the text of a task. */
function numberBehind(
  document: PlanDocument,
  random: Random,
  pattern: RegExp,
  edit: (text: string) => string,
): string | null {
  const places = planTasks(document).flatMap((task) =>
    paragraphsOf(task).flatMap(({ reading }) =>
      Array.from(reading.text.matchAll(pattern), (match) => {
        const end = match.index + match[0].length;
        return sourceRange(reading, end - (match[1]?.length ?? 0), end);
      }),
    ),
  );
  const place = pick(places, random);
  return place === null ? null : replaced(document, place, edit(document.source.slice(place)));
}

function withoutTarget(
  { source }: PlanDocument,
  [target]: readonly Target[],
  range: { readonly start: number; readonly end: number },
): string {
  if (target === undefined) return source.slice(range);
  return (
    source.text.slice(range.start, target.range.start) +
    source.text.slice(target.range.end, range.end)
  ).replace(/^\s*[0-9]+[.．、]/u, '');
}
