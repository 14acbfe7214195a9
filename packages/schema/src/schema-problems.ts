import { keyProblems } from './key-problems.ts';
import type { PlanPath, PlanProblem } from './problem.ts';
import type { SchemaError } from './validate.generated.ts';
import { valueProblem } from './value-problem.ts';

/**
 * One problem per place, about `most` at most. Where a value may have several shapes the validator
 * reports every shape that did not fit: the deepest complaint, or the one about keys, is the one that helps.
 */
export function schemaProblems(
  data: unknown,
  errors: readonly SchemaError[],
  most: number,
): PlanProblem[] {
  const places = new Map<string, SchemaError[]>();
  const prefixes = new Set<string>();
  for (const error of errors) {
    const known = places.get(error.instancePath);
    if (known !== undefined) {
      known.push(error);
      continue;
    }
    places.set(error.instancePath, [error]);
    for (
      let end = error.instancePath.lastIndexOf('/');
      end >= 0;
      end = error.instancePath.lastIndexOf('/', end - 1)
    ) {
      prefixes.add(error.instancePath.slice(0, end));
      if (end === 0) break;
    }
  }
  const problems: PlanProblem[] = [];
  for (const [pointer, group] of places) {
    if (problems.length >= most) break;
    const path = pointerPath(pointer, data);
    const keyErrors = group.filter(
      (error) => error.keyword === 'additionalProperties' || error.keyword === 'required',
    );
    if (keyErrors.length > 0) problems.push(...keyProblems(path, keyErrors.slice(0, most)));
    else if (!prefixes.has(pointer)) problems.push(valueProblem(path, valueAt(data, path), group));
  }
  return unique(problems);
}

function unique(problems: readonly PlanProblem[]): PlanProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = problem.message.en;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A JSON pointer as steps; indices become numbers where the data has a list. */
function pointerPath(pointer: string, data: unknown): PlanPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

function valueAt(data: unknown, path: PlanPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
