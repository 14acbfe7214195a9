import { analyse } from 'chardet';
import type { Sentence, TextEncoding } from './read-result.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly remarks: readonly Sentence[];
}

const replacement = /\uFFFD/gu;
const usual = /[\t\n\r\u0020-\u007e\u2010-\u2030\u3000-\u301f\u4e00-\u9fff\uff00-\uff5e]/gu;
/** Bytes that are looked at to guess an encoding. */
const sampleLength = 65_536;

/** The text of bytes; null where they are no text in any encoding that Chinese offices use. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) return withoutMark16(bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: { name: 'utf-8', mark: false }, remarks: [] };
  return guess(bytes) ?? damagedUtf8(bytes, false);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = bytes.subarray(3);
    const text = strictly('utf-8', rest);
    if (text !== null) return { text, encoding: { name: 'utf-8', mark: true }, remarks: [] };
    return damagedUtf8(rest, true);
  }
  const name =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  if (name === null) return null;
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(2));
  return { text, encoding: { name, mark: true }, remarks: lost(text) };
}

/** UTF-16 without a mark: read in the right order, nearly all of it is Chinese or ASCII. */
function withoutMark16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1) return null;
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const text = strictly(name, bytes);
    if (text === null || text.includes('\0')) continue;
    const sample = text.slice(0, sampleLength);
    if ((sample.match(usual)?.length ?? 0) * 10 > sample.length * 9)
      return { text, encoding: { name, mark: false }, remarks: [guessed(name.toUpperCase())] };
  }
  return null;
}

function guess(bytes: Uint8Array): Decoded | null {
  const whole = new Map<TextEncoding['name'], string>();
  for (const name of ['gb18030', 'big5'] as const) {
    const text = strictly(name, bytes);
    if (text !== null) whole.set(name, text);
  }
  if (whole.size === 0) return null;
  const scores = analyse(bytes.subarray(0, sampleLength));
  const scoreOf = (name: string): number =>
    scores.find((match) => match.name.toLowerCase() === name)?.confidence ?? 0;
  const name =
    whole.has('big5') && scoreOf('big5') > scoreOf('gb18030')
      ? 'big5'
      : whole.has('gb18030')
        ? 'gb18030'
        : 'big5';
  const text = whole.get(name) ?? '';
  return {
    text,
    encoding: { name, mark: false },
    remarks: scoreOf(name) >= 50 ? [] : [guessed(name.toUpperCase())],
  };
}

/** UTF-8 with some bytes that were cut or overwritten; with many it is no text. */
function damagedUtf8(bytes: Uint8Array, mark: boolean): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(replacement)?.length ?? 0;
  if (broken * 20 > text.length) return null;
  return { text, encoding: { name: 'utf-8', mark }, remarks: lost(text) };
}

function strictly(name: TextEncoding['name'], bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lost(text: string): readonly Sentence[] {
  const count = text.match(replacement)?.length ?? 0;
  if (count === 0) return [];
  return [
    {
      'zh-CN': `有 ${String(count)} 处字节无法读出，显示为“�”。请核对原文件。`,
      en: `${String(count)} places hold bytes that cannot be read; they show as “�”. Check the original file.`,
    },
  ];
}

function guessed(name: string): Sentence {
  return {
    'zh-CN': `没有写明编码，按 ${name} 读取。如有乱码，请另存为 UTF-8。`,
    en: `The encoding is not marked; it was read as ${name}. Save the file as UTF-8 if characters look wrong.`,
  };
}
