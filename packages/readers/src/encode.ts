import type { TextEncoding } from './read-result.ts';

/**
 * Bytes of a text in the encoding of the file that it came from; null where the encoding lacks one of
 * its characters.
 */
export function encode(text: string, { name, mark }: TextEncoding): Uint8Array | null {
  if (name === 'utf-8') {
    const bytes = new TextEncoder().encode(text);
    return mark ? joined([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]) : bytes;
  }
  if (name === 'utf-16le' || name === 'utf-16be')
    return encode16(mark ? `\uFEFF${text}` : text, name === 'utf-16le');
  return encodeTable(text, name);
}

function encode16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

function encodeTable(text: string, name: 'gb18030' | 'big5'): Uint8Array | null {
  const table = twoByteTable(name);
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const pair = table.get(character);
    if (pair !== undefined) {
      bytes[length++] = pair >> 8;
      bytes[length++] = pair & 0xff;
    } else if (name === 'gb18030' && code >= 0x10000) length = supplementary(code, bytes, length);
    else return null;
  }
  return bytes.slice(0, length);
}

/** Four bytes of GB 18030 for a character beyond the BMP: a linear mapping from 90308130. */
function supplementary(code: number, bytes: Uint8Array, at: number): number {
  const index = code - 0x10000;
  bytes[at] = 0x90 + Math.floor(index / 12_600);
  bytes[at + 1] = 0x30 + (Math.floor(index / 1260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(index / 10) % 126);
  bytes[at + 3] = 0x30 + (index % 10);
  return at + 4;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The platform decodes but does not encode: the table is its decoder turned round. */
function twoByteTable(name: 'gb18030' | 'big5'): ReadonlyMap<string, number> {
  let table = tables.get(name);
  if (table === undefined) tables.set(name, (table = makeTable(name)));
  return table;
}

function makeTable(name: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(name);
  const table = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character))
        table.set(character, (lead << 8) | trail);
    }
  return table;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
