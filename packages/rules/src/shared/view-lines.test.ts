import { parse, SourceText, TextMemo } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, unitFact } from './view-lines.ts';

const lengthOf = unitFact((text) => text.length);

function read(text: string, memo?: TextMemo): [text: string, start: number, length: number][] {
  const document = parse(
    new SourceText(text),
    memo === undefined ? { format: 'text' } : { format: 'text', memo },
  );
  return linesOf(document).map((unit) => [unit.text, unit.start, lengthOf(unit)]);
}

describe('linesOf', () => {
  it('cuts the reading view at its line breaks', () => {
    expect(read('一、扩大供给\n\n（一）新建学校。')).toEqual([
      ['一、扩大供给', 0, 6],
      ['（一）新建学校。', 7, 8],
    ]);
  });

  it('gives the same where it is carried through edits', () => {
    const line = fc.constantFrom('', '一、扩大供给', '1.新建学校。', '1.新建学校。办好', '办好');
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (versions) => {
        const memo = new TextMemo();
        for (const version of versions) expect(read(version, memo)).toEqual(read(version));
      }),
    );
  });
});
