import { SourceText } from '@yaodian/parser';
import { decode } from './decode.ts';
import type { ReadResult } from './read-result.ts';
import { recogniseBinary } from './recognise-binary.ts';

/** What is known of the bytes beside themselves. */
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
  if (webPage.test(text.slice(0, 1000))) return { ok: false, reason: webPageReason };
  return { ok: true, source: new SourceText(text, name), encoding, remarks };
}

const webPage = /^\s{0,200}<(?:!doctype\s+html|html)\b/iu;

const webPageReason = {
  'zh-CN': '这是网页（.html），暂不能直接检查。请复制正文，另存为 .txt 或 .md 再检查。',
  en: 'This is a web page (.html), which cannot be read yet. Save its text as .txt or .md first.',
} as const;
