import type { Locale } from '@yaodian/linter';
import {
  parse,
  SourceText,
  type PlanDocument,
  type PlanKind,
  type TextMemo,
} from '@yaodian/parser';
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
  /** Text of an editor, newer than the file; goes before `bytes`. */
  readonly text?: string;
  /** Left out: by the name. */
  readonly format?: ReturnType<typeof sourceFormat>;
}

/** Reads and parses one file; what goes wrong is a problem, not an exception. */
export async function loadDocument(
  host: Host,
  { uri, path, bytes, text, format = sourceFormat(path) }: DocumentLocation,
  kind: PlanKind | null,
  locale: Locale,
  memo?: TextMemo,
): Promise<LoadedDocument> {
  const refused = (message: string): LoadedDocument => ({
    document: null,
    encoding: null,
    problems: [{ kind: 'unreadable', file: path, message }],
  });
  const options = {
    format,
    ...(kind === null ? {} : { kind }),
    ...(memo === undefined ? {} : { memo }),
  };
  if (text !== undefined) {
    const document = parse(new SourceText(text, path), options);
    return { document, encoding: { name: 'utf-8', mark: false }, problems: [] };
  }
  let content: Uint8Array;
  try {
    content = bytes ?? (await host.readFile(uri));
  } catch (error) {
    return refused(sentenceFor(error, locale));
  }
  const read = readSource(content, { name: path });
  if (!read.ok) return refused(read.reason[locale]);
  const document = parse(read.source, options);
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
