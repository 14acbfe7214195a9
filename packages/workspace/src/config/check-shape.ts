import { nearestName, type Locale } from '@yaodian/linter';
import type { ConfigSchema } from './schema-terms.ts';
import { shapeTexts } from './shape-texts.ts';

export type DataPath = readonly (string | number)[];

/** Data that does not fit its schema. */
export interface ShapeFault {
  readonly path: DataPath;
  /** True where the key at the end of `path` is at fault, not its value. */
  readonly atKey: boolean;
  readonly message: Readonly<Record<Locale, string>>;
  /** What would be right. */
  readonly example: unknown;
}

/** Compares plain data with a schema; at most this many faults are told. */
const maxFaults = 50;

/** What does not fit, in the order of the data. */
export function checkShape(data: unknown, schema: ConfigSchema): ShapeFault[] {
  const faults: ShapeFault[] = [];
  visit(data, schema, [], faults, undefined);
  return faults;
}

function visit(
  data: unknown,
  schema: ConfigSchema,
  path: DataPath,
  faults: ShapeFault[],
  example: unknown,
): void {
  if (faults.length >= maxFaults) return;
  const shown = schema.examples?.[0] ?? schema.default ?? example ?? exampleOfSchema(schema);
  const fault = (message: ShapeFault['message']): void => {
    faults.push({ path, atKey: false, message, example: shown });
  };
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) {
    const branch = branches.find((each) => hasType(data, each)) ?? null;
    if (branch === null) fault(shapeTexts.wrongType(branches.flatMap(typesOf), typeOf(data)));
    else visit(data, branch, path, faults, shown);
    return;
  }
  if (!hasType(data, schema)) {
    fault(
      schema.enum === undefined
        ? shapeTexts.wrongType(typesOf(schema), typeOf(data))
        : shapeTexts.notInEnum(schema.enum, data, null),
    );
    return;
  }
  if (schema.enum !== undefined && !schema.enum.includes(data)) {
    const names = schema.enum.filter((each) => typeof each === 'string');
    const nearest = typeof data === 'string' ? nearestName(data, names) : null;
    faults.push({
      path,
      atKey: false,
      message: shapeTexts.notInEnum(schema.enum, data, nearest),
      example: nearest ?? shown,
    });
  } else if (typeof data === 'string') checkString(data, schema, fault);
  else if (typeof data === 'number') checkNumber(data, schema, fault);
  else if (Array.isArray(data)) {
    if (data.length < (schema.minItems ?? 0)) fault(shapeTexts.tooFew(schema.minItems ?? 0));
    for (const [index, item] of data.entries())
      if (schema.items !== undefined)
        visit(
          item,
          schema.items,
          [...path, index],
          faults,
          Array.isArray(shown) ? shown[0] : shown,
        );
  } else if (isObject(data)) visitObject(data, schema, path, faults, shown);
}

function visitObject(
  data: Readonly<Record<string, unknown>>,
  schema: ConfigSchema,
  path: DataPath,
  faults: ShapeFault[],
  example: unknown,
): void {
  const properties = schema.properties ?? {};
  for (const [key, value] of Object.entries(data)) {
    if (faults.length >= maxFaults) return;
    const inner = Object.hasOwn(properties, key) ? properties[key] : openSchema(schema, key);
    if (inner !== undefined) visit(value, inner, [...path, key], faults, exampleOf(example, key));
    else {
      const nearest = nearestName(key, Object.keys(properties));
      const right =
        nearest === null
          ? (example ?? exampleOfSchema(schema))
          : { [nearest]: properties[nearest]?.examples?.[0] ?? value };
      faults.push({
        path: [...path, key],
        atKey: true,
        message: shapeTexts.unknownKey(key, nearest),
        example: right,
      });
    }
  }
  for (const key of schema.required ?? []) {
    if (Object.hasOwn(data, key)) continue;
    const right = { [key]: properties[key]?.examples?.[0] ?? exampleOf(example, key) };
    faults.push({ path, atKey: false, message: shapeTexts.missingKey(key), example: right });
  }
}

function openSchema(schema: ConfigSchema, key: string): ConfigSchema | undefined {
  for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {}))
    if (key.includes(pattern)) return inner;
  const { additionalProperties = true } = schema;
  if (additionalProperties === false) return undefined;
  return additionalProperties === true ? {} : additionalProperties;
}

function checkString(
  data: string,
  schema: ConfigSchema,
  fault: (message: ShapeFault['message']) => void,
): void {
  if (data.length < (schema.minLength ?? 0)) fault(shapeTexts.empty());
  else if (data.length > (schema.maxLength ?? Infinity))
    fault(shapeTexts.tooLong(schema.maxLength ?? 0));
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(data))
    fault(shapeTexts.wrongForm(data));
}

function checkNumber(
  data: number,
  schema: ConfigSchema,
  fault: (message: ShapeFault['message']) => void,
): void {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (data < minimum || data > maximum || Number.isNaN(data))
    fault(shapeTexts.outOfRange(data, minimum, maximum));
}

function typesOf(schema: ConfigSchema): string[] {
  const inner = schema.anyOf ?? schema.oneOf;
  if (inner !== undefined) return inner.flatMap(typesOf);
  if (schema.type === undefined) return schema.enum === undefined ? [] : ['string'];
  return typeof schema.type === 'string' ? [schema.type] : [...schema.type];
}

function hasType(data: unknown, schema: ConfigSchema): boolean {
  const types = typesOf(schema);
  const type = typeOf(data);
  return (
    types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))
  );
}

function typeOf(data: unknown): string {
  if (data === null || data === undefined) return 'null';
  if (Array.isArray(data)) return 'array';
  if (typeof data === 'number') return Number.isInteger(data) ? 'integer' : 'number';
  return typeof data;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Something that fits where the schema gives no example of its own. */
function exampleOfSchema(schema: ConfigSchema, depth = 0): unknown {
  const given = schema.examples?.[0] ?? schema.default ?? schema.enum?.[0];
  const branch = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (given !== undefined || depth > 4) return given;
  if (branch !== undefined) return exampleOfSchema(branch, depth + 1);
  const [type] = typesOf(schema);
  if (type === 'array') return [exampleOfSchema(schema.items ?? {}, depth + 1)];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type !== 'object') return undefined;
  const { properties = {}, required = Object.keys(properties).slice(0, 1) } = schema;
  return Object.fromEntries(
    required.map((key) => [key, exampleOfSchema(properties[key] ?? {}, depth + 1)]),
  );
}

function exampleOf(example: unknown, key: string): unknown {
  return isObject(example) && Object.hasOwn(example, key) ? example[key] : undefined;
}
