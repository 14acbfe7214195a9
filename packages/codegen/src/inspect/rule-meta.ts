import { Node, type ObjectLiteralExpression, type SourceFile } from 'ts-morph';
import { literalValue, placeOf, type LiteralValue } from './literal.ts';

export type SeveritySetting = 'error' | 'warning' | 'info' | 'off';

/** The part of a rule's `meta` that pages, presets and schemas are made of. */
export interface RuleMeta {
  /** Name of the exported constant. */
  readonly exportName: string;
  readonly id: string;
  readonly category: string;
  readonly scope: 'document' | 'project';
  readonly severity: SeveritySetting;
  readonly kinds: Readonly<Record<string, SeveritySetting>>;
  readonly since: number;
  readonly fixable: 'safe' | null;
  readonly hasSuggestions: boolean;
  readonly basis: { readonly kind: string; readonly source: string };
}

/** The call of `defineRule` or `defineProjectRule` that a rule file exports. */
export interface RuleDefinition {
  readonly exportName: string;
  readonly definition: ObjectLiteralExpression;
}

/** @throws Error with file and line where the file does not export exactly one rule */
export function findRuleDefinition(file: SourceFile): RuleDefinition {
  const found = file.getVariableDeclarations().flatMap((declaration) => {
    const call = declaration.getInitializer();
    if (!declaration.isExported() || call === undefined || !Node.isCallExpression(call)) return [];
    if (!['defineRule', 'defineProjectRule'].includes(call.getExpression().getText())) return [];
    const argument = call.getArguments()[0];
    return Node.isObjectLiteralExpression(argument)
      ? [{ exportName: declaration.getName(), definition: argument }]
      : [];
  });
  const [rule] = found;
  if (rule === undefined || found.length > 1) {
    throw new Error(
      `${file.getFilePath()}: found ${found.length} rules; export exactly one, as \`export const someRule = defineRule({ … })\`.`,
    );
  }
  return rule;
}

/**
 * Reads `meta` from the source text. Messages and whatever else is not written out are left alone.
 * @throws Error with file and line where a property is missing or of the wrong shape
 */
export function readRuleMeta({ exportName, definition }: RuleDefinition): RuleMeta {
  const meta = initializerOf(definition, 'meta');
  if (!Node.isObjectLiteralExpression(meta)) {
    throw new Error(`${placeOf(definition)}: \`meta\` must be an object literal.`);
  }
  const read = (name: string): Maybe => {
    const node = initializerOf(meta, name);
    return node === undefined ? undefined : literalValue(node);
  };
  const need = <T extends Maybe>(
    name: string,
    expected: string,
    accepts: (value: Maybe) => value is T,
  ): T => {
    const value = read(name);
    if (!accepts(value)) {
      throw new Error(`${placeOf(meta)}: \`meta.${name}\` must be ${expected}.`);
    }
    return value;
  };
  return {
    exportName,
    id: need('id', "the folder's name", isString),
    category: need('category', 'the name of the folder above', isString),
    scope: need('scope', "'document' or 'project'", isScope),
    severity: need('severity', "'error', 'warning', 'info' or 'off'", isSeverity),
    kinds: need('kinds', 'an object of severities by plan kind', isKinds) ?? {},
    since: need('since', 'a whole number from 1', isNumber),
    fixable: need('fixable', "'safe' or null", isFixable),
    hasSuggestions: need('hasSuggestions', 'true or false', isBoolean),
    basis: need('basis', 'an object with kind and source', isBasis),
  };
}

/** The expression that an object literal gives a property, if it names it. */
export function initializerOf(object: ObjectLiteralExpression, name: string): Node | undefined {
  const property = object.getProperty(name);
  if (Node.isPropertyAssignment(property)) return property.getInitializer();
  if (Node.isShorthandPropertyAssignment(property)) return property.getNameNode();
  return undefined;
}

type Maybe = LiteralValue | undefined;
type KindSeverities = Readonly<Record<string, SeveritySetting>>;

const isString = (value: Maybe): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: Maybe): value is number => Number.isInteger(value) && Number(value) > 0;
const isBoolean = (value: Maybe): value is boolean => typeof value === 'boolean';
const isScope = (value: Maybe): value is 'document' | 'project' =>
  value === 'document' || value === 'project';
const isSeverity = (value: Maybe): value is SeveritySetting =>
  value === 'error' || value === 'warning' || value === 'info' || value === 'off';
const isFixable = (value: Maybe): value is 'safe' | null => value === 'safe' || value === null;
const isObject = (value: Maybe): value is Readonly<Record<string, LiteralValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isKinds = (value: Maybe): value is KindSeverities | undefined =>
  value === undefined || (isObject(value) && Object.values(value).every(isSeverity));
const isBasis = (value: Maybe): value is { readonly kind: string; readonly source: string } =>
  isObject(value) && isString(value['kind']) && isString(value['source']);
