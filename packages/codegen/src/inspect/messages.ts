import type { SourceFile } from 'ts-morph';
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
    const messages: Record<string, string> = {};
    for (const [id, text] of Object.entries(value)) {
      if (typeof text !== 'string' || text === '') {
        throw new Error(
          `${file.getFilePath()}: message “${id}” must be a string that is not empty.`,
        );
      }
      messages[id] = text;
    }
    return messages;
  }
  throw new Error(`${file.getFilePath()}: export one object of messages by id.`);
}

/** Names in `{braces}` of a message, sorted. */
export function placeholdersOf(message: string): string[] {
  return [
    ...new Set(Array.from(message.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/gu), (match) => match[1] ?? '')),
  ].sort();
}
