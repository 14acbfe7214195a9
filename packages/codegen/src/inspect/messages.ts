import { Node, type SourceFile } from 'ts-morph';
import { literalValue } from './literal.ts';

/**
 * Texts of a message catalogue by id: the exported object literal of the file.
 * @throws Error naming the file where there is none, or where a text is not a written-out string
 */
export function readMessages(file: SourceFile): Readonly<Record<string, string>> {
  for (const declaration of file.getVariableDeclarations()) {
    const initializer = declaration.getInitializer();
    if (!declaration.isExported() || initializer === undefined) continue;
    const value = literalValue(initializer);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const entries = Object.entries(value);
    const wrong = entries.find(([, text]) => typeof text !== 'string' || text === '');
    if (wrong !== undefined) {
      throw new Error(
        `${file.getFilePath()}: message “${wrong[0]}” must be a string that is not empty.`,
      );
    }
    return Object.fromEntries(entries.map(([id, text]) => [id, String(text)]));
  }
  throw new Error(`${file.getFilePath()}: export one object of messages by id.`);
}

/** Names in `{braces}` of a message, sorted. */
export function placeholdersOf(message: string): string[] {
  return [
    ...new Set(Array.from(message.matchAll(/\{(\w+)\}/gu), (match) => match[1] ?? '')),
  ].sort();
}

/** True for a node inside a message catalogue: its keys are declarations, no uses. */
export function isMessageFile(file: SourceFile): boolean {
  return Node.isSourceFile(file) && file.getBaseName().startsWith('messages.');
}
