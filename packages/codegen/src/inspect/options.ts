import {
  Node,
  type InterfaceDeclaration,
  type PropertySignature,
  type SourceFile,
  type TypeNode,
} from 'ts-morph';
import { literalValue, placeOf, type LiteralValue } from './literal.ts';
import { initializerOf, type RuleDefinition } from './rule-meta.ts';

/** JSON Schema of an option, as far as options need it. */
export interface OptionSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly (string | number)[];
  readonly items?: OptionSchema;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | OptionSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly default?: LiteralValue;
}

/** One option of a rule. Texts are empty where the source has none; the verifier speaks of that. */
export interface RuleOption {
  readonly name: string;
  readonly schema: OptionSchema;
  readonly default: LiteralValue | undefined;
  readonly description: { readonly zh: string; readonly en: string };
  readonly place: string;
}

export type OptionSet = readonly RuleOption[];

/**
 * Options of a rule: the properties of `interface Options` in the rule's file, in the order written,
 * with defaults from `defaultOptions`. No interface means no options.
 *
 * The first paragraph of a property's TSDoc is Chinese, `@en` is the same in English;
 * `@minimum`, `@maximum` and `@integer` narrow a number.
 * @throws Error with file and line where a type is beyond JSON Schema
 */
export function readOptions({ definition }: RuleDefinition): OptionSet {
  const file = definition.getSourceFile();
  const declared = file.getInterface('Options');
  const defaultsNode = initializerOf(definition, 'defaultOptions');
  if (defaultsNode === undefined) {
    throw new Error(`${placeOf(definition)}: \`defaultOptions\` is missing; write {} for none.`);
  }
  if (declared === undefined) return [];
  const defaults = literalValue(defaultsNode);
  return declared.getProperties().map((property) => {
    const name = property.getName();
    return {
      name,
      schema: propertySchema(property, file),
      default: isRecord(defaults) && Object.hasOwn(defaults, name) ? defaults[name] : undefined,
      description: descriptionOf(property),
      place: placeOf(property),
    };
  });
}

function propertySchema(property: PropertySignature, file: SourceFile): OptionSchema {
  const type = property.getTypeNode();
  if (type === undefined) throw new Error(`${placeOf(property)}: give this option a type.`);
  const schema = typeSchema(type, file);
  const tag = (name: string): string | undefined =>
    property
      .getJsDocs()
      .flatMap((doc) => doc.getTags())
      .find((each) => each.getTagName() === name)
      ?.getCommentText() ?? undefined;
  const hasTag = (name: string): boolean =>
    property.getJsDocs().some((doc) => doc.getTags().some((each) => each.getTagName() === name));
  const minimum = tag('minimum');
  const maximum = tag('maximum');
  return {
    ...schema,
    ...(hasTag('integer') ? { type: 'integer' as const } : {}),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
  };
}

function typeSchema(type: TypeNode, file: SourceFile): OptionSchema {
  const text = type.getText();
  if (text === 'string' || text === 'number' || text === 'boolean') return { type: text };
  if (Node.isTypeOperatorTypeNode(type)) return typeSchema(type.getTypeNode(), file);
  if (Node.isParenthesizedTypeNode(type)) return typeSchema(type.getTypeNode(), file);
  if (Node.isArrayTypeNode(type)) {
    return { type: 'array', items: typeSchema(type.getElementTypeNode(), file) };
  }
  if (Node.isLiteralTypeNode(type)) return { enum: [literalOption(type)] };
  if (Node.isUnionTypeNode(type)) return unionSchema(type.getTypeNodes(), file);
  if (Node.isTypeLiteral(type)) return objectSchema(type.getProperties(), file);
  if (Node.isTypeReference(type)) {
    const name = type.getTypeName().getText();
    const [first, second] = type.getTypeArguments();
    if (name === 'Record' && first?.getText() === 'string' && second !== undefined) {
      return { type: 'object', additionalProperties: typeSchema(second, file) };
    }
    if (name === 'Readonly' && first !== undefined) return typeSchema(first, file);
    if ((name === 'ReadonlyArray' || name === 'Array') && first !== undefined) {
      return { type: 'array', items: typeSchema(first, file) };
    }
    const alias = file.getTypeAlias(name)?.getTypeNode();
    if (alias !== undefined) return typeSchema(alias, file);
    const target: InterfaceDeclaration | undefined = file.getInterface(name);
    if (target !== undefined) return objectSchema(target.getProperties(), file);
  }
  throw new Error(
    `${placeOf(type)}: an option cannot be of type \`${text}\`; use strings, numbers, booleans, literals, arrays or objects declared in this file.`,
  );
}

function unionSchema(members: readonly TypeNode[], file: SourceFile): OptionSchema {
  const schemas = members.map((member) => typeSchema(member, file));
  if (schemas.every((schema) => schema.enum !== undefined)) {
    return { enum: schemas.flatMap((schema) => schema.enum ?? []) };
  }
  const [first] = members;
  throw new Error(
    `${first === undefined ? file.getFilePath() : placeOf(first)}: a union in an option must be of strings or numbers written out.`,
  );
}

function objectSchema(properties: readonly PropertySignature[], file: SourceFile): OptionSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map((property) => {
        const { zh, en } = descriptionOf(property);
        const schema = propertySchema(property, file);
        return [
          property.getName(),
          zh === '' ? schema : { ...schema, description: `${zh}\n${en}`.trim() },
        ];
      }),
    ),
    required: properties
      .filter((property) => !property.hasQuestionToken())
      .map((property) => property.getName()),
    additionalProperties: false,
  };
}

function literalOption(type: Node): string | number {
  if (Node.isLiteralTypeNode(type)) {
    const value = literalValue(type.getLiteral());
    if (typeof value === 'string' || typeof value === 'number') return value;
  }
  throw new Error(`${placeOf(type)}: an option's literal must be a string or a number.`);
}

function descriptionOf(property: PropertySignature): { readonly zh: string; readonly en: string } {
  const docs = property.getJsDocs();
  const zh = docs.map((doc) => doc.getDescription()).join('\n');
  const en = docs
    .flatMap((doc) => doc.getTags())
    .filter((tag) => tag.getTagName() === 'en')
    .map((tag) => tag.getCommentText() ?? '')
    .join('\n');
  return { zh: oneLine(zh), en: oneLine(en) };
}

/** Joins the lines of a comment; after a Chinese character or mark without a space. */
function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (joined, line) =>
        joined === '' || /[\u3000-\u9fff\uff00-\uffef]$/u.test(joined)
          ? joined + line
          : `${joined} ${line}`,
      '',
    );
}

function isRecord(value: LiteralValue): value is Readonly<Record<string, LiteralValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
