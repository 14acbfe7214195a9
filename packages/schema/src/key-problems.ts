import { closest, distance } from 'fastest-levenshtein';
import { exampleFor } from './describe-expected.ts';
import { placeName } from './place-name.ts';
import { planSchema } from './plan-schema.generated.ts';
import { planProblem } from './problem.ts';
import type { PlanPath, PlanProblem } from './problem.ts';
import { propertiesOf, schemaAt, shapesOf, titlesOf } from './schema-lookup.ts';
import type { SchemaError } from './validate.generated.ts';

/** What is wrong with the keys of a mapping. A key that is missing because it was misspelt is one problem, not two. */
export function keyProblems(path: PlanPath, errors: readonly SchemaError[]): PlanProblem[] {
  const properties = propertiesAt(path);
  const meant = new Set(
    errors
      .filter((error) => error.keyword === 'additionalProperties')
      .map((error) => nearestKey(String(error.params['additionalProperty']), properties)),
  );
  return errors
    .filter((error) => !meant.has(String(error.params['missingProperty'])))
    .map((error) => keyProblem(path, error));
}

function propertiesAt(path: PlanPath): ReturnType<typeof propertiesOf> {
  const shapes = shapesOf(schemaAt(path) ?? planSchema);
  return Object.assign({}, ...shapes.map(propertiesOf)) as ReturnType<typeof propertiesOf>;
}

function keyProblem(path: PlanPath, error: SchemaError): PlanProblem {
  const place = placeName(path);
  const properties = propertiesAt(path);
  if (error.keyword === 'required') {
    const key = String(error.params['missingProperty']);
    const titles = titlesOf(properties[key] ?? {});
    const example = exampleFor(properties[key] ?? {}, undefined);
    return planProblem(
      'missing-key',
      path,
      'value',
      `${place.zh}缺少 ${key}（${titles.zh}），请补上，例如 ${key}: ${example}。`,
      `${place.en} lacks ${key} (${titles.en}); add it, for example ${key}: ${example}.`,
    );
  }
  const key = String(error.params['additionalProperty']);
  const nearest = nearestKey(key, properties);
  const known = Object.keys(properties).join('、');
  const shown = key.slice(0, 40);
  return planProblem(
    'unknown-key',
    [...path, key],
    'key',
    nearest === null
      ? `${place.zh}里没有“${shown}”这个键；可以写的有：${known}。`
      : `${place.zh}里没有“${shown}”这个键，是不是要写 ${nearest}？例如 ${nearest}: ${exampleFor(properties[nearest] ?? {}, undefined)}。`,
    nearest === null
      ? `${place.en} has no key “${shown}”; it may hold ${known.replaceAll('、', ', ')}.`
      : `${place.en} has no key “${shown}”; did you mean ${nearest}? For example ${nearest}: ${exampleFor(properties[nearest] ?? {}, undefined)}.`,
  );
}

/** The key that was probably meant: by its Chinese title, else by spelling; null if none is near. */
function nearestKey(key: string, properties: ReturnType<typeof propertiesOf>): string | null {
  const keys = Object.keys(properties);
  const titled = keys.find((name) => titlesOf(properties[name] ?? {}).zh === key);
  if (titled !== undefined) return titled;
  if (keys.length === 0 || key.length > 40) return null;
  const nearest = closest(key, keys);
  return distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, nearest.length / 3)
    ? nearest
    : null;
}
