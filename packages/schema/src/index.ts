export {
  add,
  compareDecimals,
  decimalFrom,
  divide,
  formatDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  shift,
  subtract,
  toNumber,
} from './decimal.ts';
export type { Decimal } from './decimal.ts';
export { deepestItem, deepestSection } from './check-structure.ts';
export { foldDate, isCalendarDate, printDate, splitNames, withoutClosing } from './folding.ts';
export { planSchema } from './plan-schema.generated.ts';
export type {
  Attendance,
  Cell,
  Department as PlanDepartment,
  DocumentElements,
  Goal as PlanGoal,
  Item as PlanItem,
  Kind,
  Names,
  Notice,
  Part as PlanPart,
  Period as PlanPeriod,
  Plan,
  Responsible,
  Section as PlanSection,
  Style,
  Table as PlanTable,
  Task as PlanTask,
  Term,
  Text as PlanText,
} from './plan.generated.ts';
export { defaultNotice, normalise } from './normalise.ts';
export type {
  NormalContent,
  NormalDepartment,
  NormalDocument,
  NormalGoal,
  NormalItem,
  NormalNotice,
  NormalPart,
  NormalPlan,
  NormalResponsible,
  NormalSection,
  NormalStyle,
  NormalTable,
  NormalTask,
  NormalTerm,
} from './normal-plan.ts';
export { formatPath } from './problem.ts';
export type { Bilingual, PlanPath, PlanProblem, PlanProblemCode } from './problem.ts';
export { toPlan } from './to-plan.ts';
export { isPlan, validatePlan } from './validate-plan.ts';
