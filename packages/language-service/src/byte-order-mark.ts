import { canonicalUri } from '@yaodian/workspace';
import type { Position } from 'vscode-languageserver-types';
import type { Snapshot } from './snapshot.ts';

const mark = '\uFEFF';

/** The document without the mark that some clients leave in front of a text: it says how a file is written. */
export function withoutMark(snapshot: Snapshot): Snapshot {
  return snapshot.text.startsWith(mark)
    ? { ...snapshot, text: snapshot.text.slice(mark.length) }
    : snapshot;
}

/** A position of the client's text in the text without the mark. */
export function positionWithoutMark({ text }: Snapshot, position: Position): Position {
  return text.startsWith(mark) && position.line === 0
    ? { line: 0, character: Math.max(0, position.character - mark.length) }
    : position;
}

/** An answer about the text without the mark, as the client counts: on the first line one further. */
export function withMark<Answer>({ uri, text }: Snapshot, answer: Answer): Answer {
  return text.startsWith(mark) ? (shifted(answer, canonicalUri(uri)) as Answer) : answer;
}

/** Moves every position of a document in an answer of the protocol; places in other documents stay. */
function shifted(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, file));
  if (typeof value !== 'object' || value === null) return value;
  if (isPosition(value))
    return value.line === 0 ? { ...value, character: value.character + mark.length } : value;
  if (!isAbout(value, file)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      // The edits of a document stand under its URI.
      key.includes(':') && canonicalUri(key) !== file ? each : shifted(each, file),
    ]),
  );
}

/** Whether a location or the edits of a document name this one, or no document at all. */
function isAbout(value: object, file: string): boolean {
  const named = 'textDocument' in value ? value.textDocument : value;
  if (typeof named !== 'object' || named === null || !('uri' in named)) return true;
  return typeof named.uri !== 'string' || canonicalUri(named.uri) === file;
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'character' in value && typeof value.character === 'number';
}
