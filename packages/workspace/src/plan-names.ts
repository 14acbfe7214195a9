import type { Locale } from '@yaodian/linter';
import type { PartRole, PlanKind } from '@yaodian/parser';

/** What people call the families of plans, and the parts of a text. */
export interface PlanNames {
  readonly kinds: Readonly<Record<PlanKind, string>>;
  readonly parts: Readonly<Record<PartRole, string>>;
}

/** What people call kinds of plans and parts of a text, by language. */
export const planNames: Readonly<Record<Locale, PlanNames>> = {
  'zh-CN': {
    kinds: {
      'work-points': '工作要点',
      'work-plan': '工作计划',
      'development-plan': '发展规划',
      'work-summary': '工作总结',
      'task-list': '任务清单',
      notice: '通知',
      unknown: '文种不明',
    },
    parts: {
      notice: '通知',
      plan: '计划',
      summary: '总结',
      contents: '目录',
      attachment: '附件',
      glossary: '名词解释',
      duplicate: '重复',
    },
  },
  en: {
    kinds: {
      'work-points': 'work points',
      'work-plan': 'work plan',
      'development-plan': 'development plan',
      'work-summary': 'work summary',
      'task-list': 'task list',
      notice: 'notice',
      unknown: 'kind unknown',
    },
    parts: {
      notice: 'notice',
      plan: 'plan',
      summary: 'summary',
      contents: 'contents',
      attachment: 'attachment',
      glossary: 'glossary',
      duplicate: 'duplicate',
    },
  },
};
