import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Node, SyntaxKind, type Project, type SourceFile, type StringLiteral } from 'ts-morph';
import { placeOf } from './literal.ts';

/** Where a rule and the helpers that it imports by relative path name message ids. */
export interface MessageUse {
  /** Ids written directly as `messageId: '…'`, each with its place. */
  readonly direct: readonly { readonly id: string; readonly place: string }[];
  /** All strings of these files: an id that is none of them is used nowhere. */
  readonly strings: ReadonlySet<string>;
}

/** Collects the message ids that a rule file can report. */
export function usedMessageIds(project: Project, rule: SourceFile): MessageUse {
  const direct: { id: string; place: string }[] = [];
  const strings = new Set<string>();
  const waiting = [rule];
  const seen = new Set<SourceFile>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    // The keys of a message catalogue are declarations, no uses.
    if (seen.has(file) || file.getBaseName().startsWith('messages.')) continue;
    seen.add(file);
    for (const literal of file.getDescendantsOfKind(SyntaxKind.StringLiteral)) {
      strings.add(literal.getLiteralValue());
    }
    if (dirname(file.getFilePath()) === dirname(rule.getFilePath())) {
      for (const property of file.getDescendantsOfKind(SyntaxKind.PropertyAssignment)) {
        if (property.getName() !== 'messageId') continue;
        for (const literal of stringsOf(property.getInitializerOrThrow())) {
          direct.push({ id: literal.getLiteralValue(), place: placeOf(literal) });
        }
      }
    }
    for (const declaration of file.getImportDeclarations()) {
      if (declaration.isTypeOnly()) continue;
      const specifier = declaration.getModuleSpecifierValue();
      const path = resolve(dirname(file.getFilePath()), specifier);
      if (specifier.startsWith('.') && path.endsWith('.ts') && existsSync(path)) {
        waiting.push(project.addSourceFileAtPath(path));
      }
    }
  }
  return { direct, strings };
}

/** String literals that an expression can evaluate to: itself, or the branches of a condition. */
function stringsOf(node: Node): StringLiteral[] {
  if (Node.isStringLiteral(node)) return [node];
  if (Node.isParenthesizedExpression(node)) return stringsOf(node.getExpression());
  if (Node.isConditionalExpression(node)) {
    return [...stringsOf(node.getWhenTrue()), ...stringsOf(node.getWhenFalse())];
  }
  return [];
}
