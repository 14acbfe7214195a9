import { planSchema } from './plan-schema.generated.ts';
import type { PlanPath } from './problem.ts';

/** A node of the plan’s JSON Schema. */
export type SchemaNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const definitions = isNode(planSchema['definitions']) ? planSchema['definitions'] : {};

/** A node with its reference and its alternatives followed: the shapes that a value may have. */
export function shapesOf(node: SchemaNode): SchemaNode[] {
  const reference = node['$ref'];
  if (typeof reference === 'string') {
    const target = definitions[reference.slice('#/definitions/'.length)];
    return isNode(target) ? shapesOf(target) : [];
  }
  const alternatives = node['anyOf'] ?? node['oneOf'];
  return Array.isArray(alternatives) ? alternatives.filter(isNode).flatMap(shapesOf) : [node];
}

/** The properties that a mapping of this shape may have, by key. */
export function propertiesOf(shape: SchemaNode): Readonly<Record<string, SchemaNode>> {
  const properties = shape['properties'];
  return isNode(properties) ? (properties as Readonly<Record<string, SchemaNode>>) : {};
}

/** The schema of the value at a path, as written at its property; null below an unknown key. */
export function schemaAt(path: PlanPath): SchemaNode | null {
  let node: SchemaNode = planSchema;
  for (const step of path) {
    const shapes = shapesOf(node);
    const found: unknown = shapes
      .map((shape) => {
        if (typeof step === 'number') return shape['items'];
        const properties = propertiesOf(shape);
        return Object.hasOwn(properties, step) ? properties[step] : undefined;
      })
      .find((candidate) => candidate !== undefined);
    if (!isNode(found)) return null;
    node = found;
  }
  return node;
}

/** Title of a node in Chinese and English, its own or that of its definition. */
export function titlesOf(node: SchemaNode): { readonly zh: string; readonly en: string } {
  const named = [node, ...shapesOf(node)].find(
    (candidate) => typeof candidate['title'] === 'string',
  );
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { zh: text(named?.['title']), en: text(named?.['x-title-en']) };
}
