import { checkStructure } from './check-structure.ts';
import { meaningProblems } from './meaning-problems.ts';
import type { Plan } from './plan.generated.ts';
import type { PlanProblem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { validate } from './validate.generated.ts';

/** Problems shown at most: a wrong file should not be answered with ten thousand lines. */
const mostProblems = 100;

/**
 * What keeps data (parsed YAML or JSON) from being a plan, in the order of the data; empty if it
 * is one. Never throws.
 */
export function validatePlan(data: unknown): PlanProblem[] {
  const structure = checkStructure(data);
  if (structure.some((problem) => problem.code === 'too-deep' || problem.code === 'too-large')) {
    return structure;
  }
  const errors = validate(data) ? [] : (validate.errors ?? []);
  const problems = [...structure, ...schemaProblems(data, errors, mostProblems)];
  if (problems.length === 0) problems.push(...meaningProblems(data as Plan));
  return problems.slice(0, mostProblems);
}

/** Whether data is a plan; `validatePlan` says why not. */
export function isPlan(data: unknown): data is Plan {
  return validatePlan(data).length === 0;
}
