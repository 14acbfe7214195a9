import type { Locale } from '@yaodian/linter';
import { parse, type PlanDocument, type PlanKind } from '@yaodian/parser';
import { readSource, type TextEncoding } from '@yaodian/readers';
import type { Problem } from './check-result.ts';
import { HostError, type Host } from './host.ts';
import { say } from './say.ts';
import { sourceFormat } from './source-format.ts';

export interface LoadedDocument {
  /** Null where the file could not be read as a draft at all. */
  readonly document: PlanDocument | null;
  /** How the file is written; null where it was not read. */
  readonly encoding: TextEncoding | null;
  readonly problems: readonly Problem[];
}

export interface DocumentLocation {
  readonly uri: string;
  /** For messages. */
  readonly path: string;
  /** Content of an input that stands in no file; null: the host is asked. */
  readonly bytes: Uint8Array | null;
}

/** Reads and parses one file; what goes wrong is a problem, not an exception. */
export async function loadDocument(
  host: Host,
  { uri, path, bytes }: DocumentLocation,
  kind: PlanKind | null,
  locale: Locale,
): Promise<LoadedDocument> {
  const refused = (message: string): LoadedDocument => ({
    document: null,
    encoding: null,
    problems: [{ kind: 'unreadable', file: path, message }],
  });
  let content: Uint8Array;
  try {
    content = bytes ?? (await host.readFile(uri));
  } catch (error) {
    return refused(sentenceFor(error, locale));
  }
  const read = readSource(content, { name: path });
  if (!read.ok) return refused(read.reason[locale]);
  const format = sourceFormat(path);
  const document = parse(read.source, { format, ...(kind === null ? {} : { kind }) });
  const problems = read.remarks.map((remark): Problem => ({
    kind: 'encoding',
    file: path,
    message: remark[locale],
  }));
  return { document, encoding: read.encoding, problems };
}

function sentenceFor(error: unknown, locale: Locale): string {
  if (error instanceof HostError) {
    if (error.code === 'not-found') return say(locale, 'notFound');
    if (error.code === 'no-permission') return say(locale, 'noPermission');
    if (error.code === 'is-folder') return say(locale, 'isFolder');
  }
  return say(locale, 'unreadable', {
    reason: error instanceof Error ? error.message : String(error),
  });
}
