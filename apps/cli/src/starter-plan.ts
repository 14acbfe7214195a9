import type { ExtractRemark } from '@yaodian/parser';
import { normalise, type NormalPlan, type Plan } from '@yaodian/schema';

/** Kinds that `new` can start. */
export const starterKinds = [
  'work-points',
  'work-plan',
  'development-plan',
  'work-summary',
  'task-list',
] as const;

type StarterKind = (typeof starterKinds)[number];

const issuer = '某市教育局';

/** A small valid plan of a kind, to be written over. */
export function starterPlan(
  kind: StarterKind,
  year: number,
): { readonly plan: NormalPlan; readonly remarks: readonly ExtractRemark[] } {
  return { plan: normalise(plans[kind](year)), remarks: [{ path: [], message: hint }] };
}

const hint: ExtractRemark['message'] = {
  'zh-CN': '把示例文字换成自己的内容；全部键见：yaodian schema plan',
  en: 'Replace the sample text; all keys: yaodian schema plan',
};

const plans: Readonly<Record<StarterKind, (year: number) => Plan>> = {
  'work-points': (year) => ({
    title: `${issuer}${String(year)}年工作要点`,
    issuer,
    year,
    leadIn: `${String(year)}年全市教育工作的总体要求是：……`,
    sections: [
      {
        title: '扩大资源供给',
        tasks: [
          {
            title: '加快学校建设',
            body: '新建公办幼儿园12所，新增公办园学位3600个。',
            responsible: '规建处',
          },
        ],
      },
      {
        title: '提升教育质量',
        tasks: [
          {
            title: '深化体教融合',
            body: '学生体质健康合格率不低于95%。',
            responsible: { lead: '体卫艺处', support: ['初教处', '中教处'] },
          },
        ],
      },
    ],
  }),
  'work-plan': (year) => ({
    title: `${issuer}${String(year)}年工作计划`,
    kind: 'work-plan',
    issuer,
    year,
    sections: [
      { title: '工作目标', body: `到${String(year)}年底，义务教育学校课后服务覆盖率达到100%。` },
      {
        title: '重点任务',
        tasks: [
          {
            title: '做好课后服务',
            body: '每所学校开设课程不少于6门。',
            responsible: '基教处',
            deadline: `${String(year)}-12`,
          },
        ],
      },
    ],
  }),
  'development-plan': (year) => ({
    title: `${issuer}教育发展规划（${String(year)}—${String(year + 4)}年）`,
    kind: 'development-plan',
    issuer,
    period: { from: year, to: year + 4 },
    sections: [
      {
        title: '发展目标',
        goals: [
          { title: '学位供给更加充足', body: `到${String(year + 4)}年，新增公办园学位1.8万个。` },
        ],
      },
      { title: '主要任务', tasks: [{ title: '优化学校布局', body: '新建、改扩建学校40所。' }] },
    ],
  }),
  'work-summary': (year) => ({
    title: `${issuer}${String(year)}年工作总结`,
    kind: 'work-summary',
    issuer,
    year,
    sections: [
      {
        title: '主要成效',
        tasks: [{ title: '学校建设加快推进', body: '建成公办幼儿园12所，新增公办园学位3600个。' }],
      },
    ],
  }),
  'task-list': (year) => ({
    title: `${issuer}${String(year)}年重点任务清单`,
    kind: 'task-list',
    issuer,
    year,
    tasks: [
      {
        title: '加快学校建设',
        targets: '新建公办幼儿园12所',
        measures: '每月调度建设进度。',
        responsible: '规建处',
        deadline: `${String(year)}-12`,
      },
    ],
  }),
};
