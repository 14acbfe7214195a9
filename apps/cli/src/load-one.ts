import type { PlanDocument } from '@yaodian/parser';
import { fileUri, loadDocument, resolveUri } from '@yaodian/workspace';
import { NodeHost } from '@yaodian/workspace/node';
import type { CommandContext } from './program.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads one file that the command line names; `-` is standard input, taken as text.
 * @throws {UsageError} where it cannot be read; remarks about it go to stderr.
 */
export async function loadOne({ io, locale }: CommandContext, path: string): Promise<PlanDocument> {
  const bytes = path === '-' ? await io.readStdin() : null;
  const uri = resolveUri(fileUri(io.cwd), path);
  const { document, problems } = await loadDocument(
    new NodeHost(),
    { uri, path, bytes },
    null,
    locale,
  );
  const sentences = problems.map(({ message }) => `${path}: ${message}`).join('\n');
  if (document === null) throw new UsageError(sentences);
  if (sentences !== '') io.err(`${sentences}\n`);
  return document;
}
