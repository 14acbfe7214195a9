import type { DraftHabit } from '@yaodian/parser';
import type { Bilingual, NormalPlan } from '@yaodian/schema';
import { layoutTemplates } from './layouts/layouts.generated.ts';

/** Output of Handlebars' precompiler. */
export type TemplateSpec = Readonly<Record<string, unknown>>;

/** Wording and order of a document. Dimensions are the profile's, structure is the plan's. */
export interface Layout {
  readonly name: string;
  readonly title: Bilingual;
  /** Where the plan's own style says nothing. */
  readonly habit: Partial<DraftHabit>;
  /** The source in Handlebars; empty where it is not known. */
  readonly source: string;
  readonly template: TemplateSpec;
  /** Templates beside those that are built in, by name. */
  readonly partials: Readonly<Record<string, TemplateSpec>>;
  /** Whether a plan without a notice gets one. */
  readonly wrapsInNotice: boolean;
}

interface LayoutFacts {
  readonly title: Bilingual;
  readonly habit: Partial<DraftHabit>;
  readonly wrapsInNotice?: boolean;
}

const office: Partial<DraftHabit> = {
  responsibleLabel: '责任处室',
  leadLabel: '牵头处室',
  supportLabel: '配合处室',
};

const facts = {
  responsible: {
    title: { 'zh-CN': '工作要点（责任处室单列）', en: 'Work points with a responsibility line' },
    habit: office,
  },
  bracket: {
    title: {
      'zh-CN': '工作要点（责任单位在括号内）',
      en: 'Work points, responsibility in brackets',
    },
    habit: { responsiblePlace: 'bracket' },
  },
  layered: {
    title: { 'zh-CN': '工作计划（一、（一）1.）', en: 'Work plan on three levels' },
    habit: {},
  },
  'development-plan': {
    title: { 'zh-CN': '发展规划（首句领起）', en: 'Development plan with lead sentences' },
    habit: { taskNumbers: '无', responsiblePlace: 'bracket' },
  },
  'target-measure': {
    title: {
      'zh-CN': '总结和要点（目标任务、工作措施）',
      en: 'Summary and points with targets and measures',
    },
    habit: { taskTitle: 'own-line' },
  },
  notice: {
    title: { 'zh-CN': '印发通知', en: 'Notice that sends a plan out' },
    habit: office,
    wrapsInNotice: true,
  },
} satisfies Readonly<Record<string, LayoutFacts>>;

/** The name of a built-in layout. */
export type LayoutName = keyof typeof facts;

/** Names of the built-in layouts. */
export const layoutNames = Object.keys(facts) as readonly LayoutName[];

/** A built-in layout; null for a name that none has. */
export function builtInLayout(name: string): Layout | null {
  const known = layoutNames.find((candidate) => candidate === name);
  if (known === undefined) return null;
  const { title, habit, wrapsInNotice = false }: LayoutFacts = facts[known];
  const { source, template } = layoutTemplates.layouts[known];
  return { name: known, title, habit, source, template, partials: {}, wrapsInNotice };
}

/** The layout that a plan gets where none is named. */
export function defaultLayoutName(plan: NormalPlan): LayoutName {
  if (plan.summary !== null || plan.kind === 'work-summary') return 'target-measure';
  if (plan.kind === 'development-plan') return 'development-plan';
  return plan.kind === 'work-plan' ? 'layered' : 'responsible';
}

/** Sources of the partials that every layout may use, by name. */
export function builtInPartials(): Readonly<
  Record<string, { readonly source: string; readonly template: TemplateSpec }>
> {
  return layoutTemplates.partials;
}
