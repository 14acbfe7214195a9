export { rules } from './generated/rules.generated.ts';
export { presets, type PresetName, type PresetRule } from './generated/presets.generated.ts';
export { dictionaryDescriptions, holdsCorrections } from './dictionaries/data.ts';
export { ruleOptionSchemas, rulesConfigSchema } from './generated/option-schemas.generated.ts';
export { compare, type PlanComparison, type PlanName } from './compare/compare.ts';
export type { ComparedIndicator, IndicatorPlace } from './compare/compare-indicators.ts';
export type { ComparedTask } from './compare/compare-tasks.ts';
export type { TaskPlace } from './compare/placed-task.ts';
export { taskFigures, type TaskFigure } from './compare/task-figures.ts';
