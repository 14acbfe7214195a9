import { describe, expect, it } from 'vitest';
import { encode } from './encode.ts';
import type { TextEncoding } from './read-result.ts';
import { readSource } from './read-source.ts';

const text = '某市教育局2026年工作要点\r\n一、扩大资源供给，新增学位3600个。\n';
const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('readSource', () => {
  it.each<[TextEncoding['name'], boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
    ['gb18030', false],
  ])('reads %s (mark: %s) and writes it back byte for byte', (name, mark) => {
    const bytes = encode(text, { name, mark });
    if (bytes === null) throw new Error('not encoded');
    const read = readSource(bytes, { name: 'a.txt' });
    if (!read.ok) throw new Error(read.reason.en);
    expect([read.source.text, read.encoding]).toEqual([text, { name, mark }]);
    expect(encode(read.source.text, read.encoding)).toEqual(bytes);
  });

  it('reads Big5', () => {
    const traditional = '某市教育局工作要點，擴大資源供給，新增學位，辦好人民滿意的教育。';
    const bytes = encode(traditional, { name: 'big5', mark: false });
    const read = bytes === null ? null : readSource(bytes, { name: 'a.txt' });
    expect(read?.ok === true ? [read.source.text, read.encoding.name] : null).toEqual([
      traditional,
      'big5',
    ]);
  });

  it('reads UTF-8 that was cut inside a character, and says so', () => {
    const bytes = new TextEncoder().encode(text.repeat(5)).slice(0, -2);
    const read = readSource(bytes, { name: 'a.txt' });
    expect(read.ok ? read.remarks[0]?.['zh-CN'] : null).toMatch(/^有 1 处字节无法读出/u);
  });

  it.each([
    ['a PDF', bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d), 'PDF'],
    ['an old Word file', bytesOf(0xd0, 0xcf, 0x11, 0xe0), '.doc'],
    ['a picture', bytesOf(0xff, 0xd8, 0xff, 0xe0), '图片'],
    ['bytes without meaning', bytesOf(0, 1, 2, 0xff, 0), '不是文字文件'],
    ['a web page', new TextEncoder().encode('\n<!DOCTYPE html><html></html>'), '网页'],
    ['a Word file', new TextEncoder().encode('PK\u0003\u0004....word/document.xml'), '.docx'],
  ])('refuses %s with a sentence', (_, bytes, word) => {
    const read = readSource(bytes, { name: 'a.txt' });
    expect(read.ok ? null : read.reason['zh-CN']).toContain(word);
  });

  it('cannot write what an encoding lacks', () => {
    expect(encode('😀', { name: 'big5', mark: false })).toBeNull();
    expect(encode('😀', { name: 'gb18030', mark: false })).toEqual(bytesOf(0x94, 0x39, 0xfc, 0x36));
  });
});
