import { Node, SyntaxKind } from 'ts-morph';

/** What a literal in the source can stand for. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | readonly LiteralValue[]
  | { readonly [key: string]: LiteralValue };

/**
 * Value of an expression that is written out: strings, numbers, booleans, null, arrays, objects,
 * `as const`, `satisfies`, string concatenation, and names of constants that are.
 * @throws Error naming file, line and expression where the value is not written out
 */
export function literalValue(node: Node): LiteralValue {
  if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
    return node.getLiteralValue();
  }
  if (Node.isNumericLiteral(node)) return node.getLiteralValue();
  if (Node.isTrueLiteral(node)) return true;
  if (Node.isFalseLiteral(node)) return false;
  if (Node.isNullLiteral(node)) return null;
  if (
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node) ||
    Node.isParenthesizedExpression(node)
  ) {
    return literalValue(node.getExpression());
  }
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.MinusToken) {
    const operand = literalValue(node.getOperand());
    if (typeof operand === 'number') return -operand;
  }
  if (Node.isBinaryExpression(node) && node.getOperatorToken().getKind() === SyntaxKind.PlusToken) {
    const left = literalValue(node.getLeft());
    const right = literalValue(node.getRight());
    if (typeof left === 'string' && typeof right === 'string') return left + right;
  }
  if (Node.isArrayLiteralExpression(node)) return node.getElements().map(literalValue);
  if (Node.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.getProperties().map((property) => {
        if (Node.isPropertyAssignment(property)) {
          return [
            propertyName(property.getNameNode()),
            literalValue(property.getInitializerOrThrow()),
          ];
        }
        if (Node.isShorthandPropertyAssignment(property)) {
          return [property.getName(), constantValue(property.getNameNode())];
        }
        throw notWrittenOut(property);
      }),
    );
  }
  if (Node.isIdentifier(node)) return constantValue(node);
  throw notWrittenOut(node);
}

/** Name of a property, quoted or not. */
export function propertyName(node: Node): string {
  if (Node.isStringLiteral(node) || Node.isNumericLiteral(node)) {
    return String(node.getLiteralValue());
  }
  return node.getText();
}

/** Where a node stands, for messages: path and line. */
export function placeOf(node: Node): string {
  return `${node.getSourceFile().getFilePath()}:${node.getStartLineNumber()}`;
}

function constantValue(name: Node): LiteralValue {
  const declaration = name.getSourceFile().getVariableDeclaration(name.getText())?.getInitializer();
  if (declaration === undefined) throw notWrittenOut(name);
  return literalValue(declaration);
}

function notWrittenOut(node: Node): Error {
  return new Error(
    `${placeOf(node)}: “${node.getText().slice(0, 60)}” must be written out (strings, numbers, arrays, objects), because pages and schemas are generated from it.`,
  );
}
