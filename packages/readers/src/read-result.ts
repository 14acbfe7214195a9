import type { SourceText } from '@yaodian/parser';

/** How a file is written, so that it can be written again in the same way. */
export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
}

/** A sentence in both languages. */
export type Sentence = Readonly<Record<'zh-CN' | 'en', string>>;

/** A text that was read. */
export interface ReadText {
  readonly ok: true;
  readonly source: SourceText;
  readonly encoding: TextEncoding;
  /** What a reader of the report should know: an encoding that was guessed, bytes that could not be read. */
  readonly remarks: readonly Sentence[];
}

/** Content that is no text that can be read. */
export interface RefusedContent {
  readonly ok: false;
  /** What it is, and how to get a text from it. */
  readonly reason: Sentence;
}

/** The text of a file, or why there is none. */
export type ReadResult = ReadText | RefusedContent;
