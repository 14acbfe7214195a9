/** The part of JSON Schema that the product's own schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-title-en'?: string;
  readonly 'x-description-en'?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** All alternatives that may hold at a path; `null` in the path is an entry of a list. */
export function schemasAt(
  root: JsonSchema,
  path: readonly (string | null)[],
): readonly JsonSchema[] {
  let current = alternatives(root, root);
  for (const key of path) {
    current = current.flatMap((schema) => step(root, schema, key));
  }
  return current;
}

function step(root: JsonSchema, schema: JsonSchema, key: string | null): readonly JsonSchema[] {
  if (key === null) return schema.items === undefined ? [] : alternatives(root, schema.items);
  const { properties, additionalProperties } = schema;
  const property =
    properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (property !== undefined) return alternatives(root, property);
  return typeof additionalProperties === 'object' ? alternatives(root, additionalProperties) : [];
}

/** The schema itself with `$ref` followed and anyOf, oneOf, allOf laid out side by side. */
function alternatives(root: JsonSchema, schema: JsonSchema, depth = 0): readonly JsonSchema[] {
  if (depth > 16) return [];
  const next = depth + 1;
  const resolved =
    schema.$ref === undefined ? [] : alternatives(root, resolve(root, schema.$ref), next);
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  // What a property says of itself stands in front of what its shared type says.
  return [schema, ...resolved, ...branches.flatMap((branch) => alternatives(root, branch, next))];
}

function resolve(root: JsonSchema, reference: string): JsonSchema {
  const name = reference.split('/').at(-1) ?? '';
  return root.$defs?.[name] ?? root.definitions?.[name] ?? {};
}

/** What people call what stands there, as the nearest schema that says so. */
export function titleOf(schemas: readonly JsonSchema[], english: boolean): string | undefined {
  return schemas
    .map((schema) => (english ? schema['x-title-en'] : schema.title))
    .find((text) => text !== undefined);
}

export function describe(schemas: readonly JsonSchema[], english: boolean): string {
  const descriptions = schemas.map((schema) =>
    english ? schema['x-description-en'] : schema.description,
  );
  const title = titleOf(schemas, english);
  const description = descriptions.find((text) => text !== undefined);
  return [title === undefined ? '' : `**${title}**`, description ?? '']
    .filter((text) => text !== '')
    .join('\n\n');
}
