import { SourceText } from '@yaodian/parser';
import { decode } from './decode.ts';
import type { ReadResult } from './read-result.ts';
import { recogniseBinary } from './recognise-binary.ts';

export interface ReadOptions {
  /** URI or path, for messages; the content decides, not the name. */
  readonly name: string;
}

/** Reads the bytes of a file. Never throws: what cannot be read is refused with a sentence. */
export function readSource(bytes: Uint8Array, { name }: ReadOptions): ReadResult {
  const binary = recogniseBinary(bytes);
  if (binary !== null) return { ok: false, reason: binary };
  const decoded = decode(bytes);
  if (decoded === null)
    return {
      ok: false,
      reason: {
        'zh-CN': '这不是文字文件（或编码无法识别）。请另存为 UTF-8 编码的 .txt 或 .md。',
        en: 'This is no text, or its encoding is unknown. Save it as UTF-8 .txt or .md.',
      },
    };
  const { text, encoding, remarks } = decoded;
  return { ok: true, source: new SourceText(text, name), encoding, remarks };
}
