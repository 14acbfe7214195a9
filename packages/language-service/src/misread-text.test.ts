import { describe, expect, it } from 'vitest';
import { isMisread } from './misread-text.ts';

/** Some city's work points of 2026 in GB18030, 加强管理 and 加强队伍 below it. */
const office =
  'c4b3cad032303236c4eab9a4d7f7d2aab5e30ad2bba1a2bcd3c7bfb9dcc0ed0a32a1a2bcd3c7bfb6d3cee90a';
const bytes = Uint8Array.from(office.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

describe('a text in the wrong encoding', () => {
  it('is known by what it is full of', () => {
    expect(isMisread(new TextDecoder().decode(bytes))).toBe(true);
    expect(isMisread(new TextDecoder('latin1').decode(bytes))).toBe(true);
    expect(isMisread(new TextDecoder('gb18030').decode(bytes))).toBe(false);
  });

  it.each([
    ['with leftovers of a conversion', `${'加强学校管理。'.repeat(20)}${'�'.repeat(30)}`],
    ['with a few of them only', '加强�理。'],
    [
      'in French',
      'Créé à Orléans, déjà réglé : « né en été », œuvre inachevée, où ça ? Là-bas, bien sûr.',
    ],
    ['in Chinese with signs of Latin-1', `${'加强学校管理。'.repeat(20)}${'§×÷±°'.repeat(5)}`],
    ['in plain letters', 'Plan for 2026'],
    ['without text', ''],
  ])('is none %s', (_, text) => {
    expect(isMisread(text)).toBe(false);
  });
});
