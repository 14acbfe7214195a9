import { describeFound, exampleFor, expectedTypes } from './describe-expected.ts';
import { placeName } from './place-name.ts';
import { planSchema } from './plan-schema.generated.ts';
import { planProblem } from './problem.ts';
import type { PlanPath, PlanProblem } from './problem.ts';
import { schemaAt } from './schema-lookup.ts';
import type { SchemaError } from './validate.generated.ts';

/** What is wrong with a value, by all that the validator says of its place. */
export function valueProblem(
  path: PlanPath,
  value: unknown,
  group: readonly SchemaError[],
): PlanProblem {
  const place = placeName(path);
  const node = schemaAt(path) ?? planSchema;
  const example = exampleFor(node, value);
  const found = describeFound(value);
  const choice = group.find((error) => error.keyword === 'enum');
  if (choice !== undefined && typeof value === 'string') {
    const allowed = (choice.params['allowedValues'] as readonly unknown[]).map(String);
    return planProblem(
      'wrong-value',
      path,
      'value',
      `${place.zh}不能是${found['zh-CN']}；可以写：${allowed.join('、')}。`,
      `${place.en} cannot be ${found.en}; it is one of ${allowed.join(', ')}.`,
    );
  }
  if (group.every((error) => ['type', 'anyOf', 'oneOf'].includes(error.keyword))) {
    const expected = expectedTypes(node);
    return planProblem(
      'wrong-type',
      path,
      'value',
      `${place.zh}应为${expected['zh-CN']}，现在是${found['zh-CN']}；例如 ${example}。`,
      `${place.en} should be ${expected.en}, not ${found.en}; for example ${example}.`,
    );
  }
  if (typeof value === 'string' && value.trim() === '') {
    return planProblem(
      'wrong-value',
      path,
      'value',
      `${place.zh}不能为空；请写上内容，或删去这一项。`,
      `${place.en} must not be empty; write something or leave the key out.`,
    );
  }
  return planProblem(
    'wrong-value',
    path,
    'value',
    `${place.zh}不能是${found['zh-CN']}；例如 ${example}。`,
    `${place.en} cannot be ${found.en}; for example ${example}.`,
  );
}
