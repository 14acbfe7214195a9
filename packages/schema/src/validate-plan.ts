// From what is wrong to sentences about it. One file because each kind of mistake looks at the others
// before it speaks.
import { closest, distance } from 'fastest-levenshtein';
import { checkStructure } from './check-structure.ts';
import { describeFound, exampleFor, expectedTypes } from './describe-expected.ts';
import { isCalendarDate } from './folding.ts';
import type { Plan } from './plan.generated.ts';
import { planSchema } from './plan-schema.generated.ts';
import { formatPath } from './problem.ts';
import type { PlanPath, PlanProblem, PlanProblemCode } from './problem.ts';
import { propertiesOf, schemaAt, shapesOf, titlesOf } from './schema-lookup.ts';
import { validate } from './validate.generated.ts';
import type { SchemaError } from './validate.generated.ts';

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
  const problems = [...structure, ...schemaProblems(data, errors)];
  if (problems.length === 0) problems.push(...meaningProblems(data as Plan));
  return problems.slice(0, mostProblems);
}

/** Whether data is a plan; `validatePlan` says why not. */
export function isPlan(data: unknown): data is Plan {
  return validatePlan(data).length === 0;
}

/**
 * One problem per place. Where a value may have several shapes the validator reports every shape
 * that did not fit: the deepest complaint, or the one about keys, is the one that helps.
 */
function schemaProblems(data: unknown, errors: readonly SchemaError[]): PlanProblem[] {
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
    if (problems.length >= mostProblems) break;
    const path = pointerPath(pointer, data);
    const keyErrors = group.filter(
      (error) => error.keyword === 'additionalProperties' || error.keyword === 'required',
    );
    if (keyErrors.length > 0) problems.push(...keyProblems(path, keyErrors));
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

function problem(
  code: PlanProblemCode,
  path: PlanPath,
  at: 'key' | 'value',
  zh: string,
  en: string,
): PlanProblem {
  return { code, path, at, offset: null, message: { 'zh-CN': zh, en } };
}

/** The place with its Chinese or English name: `sections[0].title（标题）`. */
function placeName(path: PlanPath): { readonly zh: string; readonly en: string } {
  const node = schemaAt(path);
  if (path.length === 0) return { zh: '计划', en: 'The plan' };
  const titles = node === null ? { zh: '', en: '' } : titlesOf(node);
  return {
    zh: formatPath(path) + (titles.zh === '' ? '' : `（${titles.zh}）`),
    en: formatPath(path) + (titles.en === '' ? '' : ` (${titles.en})`),
  };
}

/** A key that is missing because it was misspelt is one problem, not two. */
function keyProblems(path: PlanPath, errors: readonly SchemaError[]): PlanProblem[] {
  const properties = propertiesAt(path);
  const first = errors.slice(0, mostProblems);
  const meant = new Set(
    first
      .filter((error) => error.keyword === 'additionalProperties')
      .map((error) => nearestKey(String(error.params['additionalProperty']), properties)),
  );
  return first
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
    return problem(
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
  return problem(
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

function valueProblem(path: PlanPath, value: unknown, group: readonly SchemaError[]): PlanProblem {
  const place = placeName(path);
  const node = schemaAt(path) ?? planSchema;
  const example = exampleFor(node, value);
  const found = describeFound(value);
  const choice = group.find((error) => error.keyword === 'enum');
  if (choice !== undefined && typeof value === 'string') {
    const allowed = (choice.params['allowedValues'] as readonly unknown[]).map(String);
    return problem(
      'wrong-value',
      path,
      'value',
      `${place.zh}不能是${found['zh-CN']}；可以写：${allowed.join('、')}。`,
      `${place.en} cannot be ${found.en}; it is one of ${allowed.join(', ')}.`,
    );
  }
  if (group.every((error) => ['type', 'anyOf', 'oneOf'].includes(error.keyword))) {
    const expected = expectedTypes(node);
    return problem(
      'wrong-type',
      path,
      'value',
      `${place.zh}应为${expected['zh-CN']}，现在是${found['zh-CN']}；例如 ${example}。`,
      `${place.en} should be ${expected.en}, not ${found.en}; for example ${example}.`,
    );
  }
  if (typeof value === 'string' && value.trim() === '') {
    return problem(
      'wrong-value',
      path,
      'value',
      `${place.zh}不能为空；请写上内容，或删去这一项。`,
      `${place.en} must not be empty; write something or leave the key out.`,
    );
  }
  return problem(
    'wrong-value',
    path,
    'value',
    `${place.zh}不能是${found['zh-CN']}；例如 ${example}。`,
    `${place.en} cannot be ${found.en}; for example ${example}.`,
  );
}

/** What a schema cannot say: dates that exist, years in order, marks that can be told apart. */
function meaningProblems(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const key of ['issueDate', 'printDate'] as const) {
    const date = plan.document?.[key];
    if (date === undefined || isCalendarDate(date)) continue;
    problems.push(
      problem(
        'wrong-value',
        ['document', key],
        'value',
        `${placeName(['document', key]).zh}“${date}”不是存在的日期；例如 2026-03-03。`,
        `${placeName(['document', key]).en} “${date}” is no day that exists; for example 2026-03-03.`,
      ),
    );
  }
  const parts: [PlanPath, Plan['period']][] = [
    [[], plan.period],
    [['summary'], plan.summary?.period],
    ...(plan.attachments ?? []).map((part, i): [PlanPath, Plan['period']] => [
      ['attachments', i],
      part.period,
    ]),
  ];
  for (const [path, period] of parts) {
    const [from, to] =
      typeof period === 'string'
        ? [Number(period.slice(0, 4)), Number(period.slice(5))]
        : [period?.from ?? 0, period?.to ?? 0];
    if (from <= to) continue;
    problems.push(
      problem(
        'wrong-value',
        [...path, 'period'],
        'value',
        `${placeName([...path, 'period']).zh}从 ${from} 年到 ${to} 年，次序反了；例如 2026-2030。`,
        `${placeName([...path, 'period']).en} runs from ${from} to ${to}, which is backwards; for example 2026-2030.`,
      ),
    );
  }
  const style = plan.style ?? {};
  const marks = [style.taskNumbers, style.goalMark, ...(style.itemNumbers ?? [])].filter(
    (mark) => mark !== undefined && mark !== '无',
  );
  const twice = marks.find((mark, i) => marks.indexOf(mark) !== i);
  if (twice !== undefined) {
    problems.push(
      problem(
        'wrong-value',
        ['style'],
        'value',
        `style（写法）里“${twice}”既用于任务、目标又用于分项，读者分不清；请换一种，例如 itemNumbers: [一是]。`,
        `style uses the mark “${twice}” twice among tasks, goals and items, which cannot be told apart; choose another, for example itemNumbers: [一是].`,
      ),
    );
  }
  const entries: [string, unknown][] = Object.entries(style);
  const labels = entries.filter(([key]) => key.endsWith('Label'));
  const repeated = labels.find(([, label], i) =>
    labels.some(([, other], j) => j < i && other === label),
  );
  if (repeated !== undefined) {
    const [key, label] = repeated;
    problems.push(
      problem(
        'wrong-value',
        ['style', key],
        'value',
        `${placeName(['style', key]).zh}“${String(label)}”与另一个标签相同，读者分不清；请换一种说法，例如“主要${String(label)}”。`,
        `${placeName(['style', key]).en} “${String(label)}” is the same as another label, which cannot be told apart; choose another, for example “主要${String(label)}”.`,
      ),
    );
  }
  return problems;
}
