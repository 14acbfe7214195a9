/** The families of documents that a writer, a config or a command may name. */
export const planKinds = [
  'work-points',
  'work-plan',
  'development-plan',
  'work-summary',
  'task-list',
  'notice',
] as const;

/**
 * Document families. `work-points` 工作要点, `work-plan` 工作计划/实施方案, `development-plan` 规划,
 * `work-summary` 工作总结, `task-list` 任务清单/分解表.
 */
export type PlanKind = (typeof planKinds)[number] | 'unknown';
