import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { ZoneIndex } from './zone-index.ts';

const text =
  '一、加强宣传\n印发《工作“手册”》12册，讲好“身边‘小’事”，\n未合上的“一句\n话里没有，又有”一个《名称》。\n';
const zones = new ZoneIndex(parse(new SourceText(text, 'plan.txt'), { format: 'text' }));

function charactersIn(zone: 'quotation' | 'book-title'): string {
  return Array.from({ length: text.length }, (_, at) =>
    zones.contains(zone, at) ? text.charAt(at) : '',
  ).join('');
}

describe('what stands between marks', () => {
  it('is quoted up to the closing mark, inner marks included', () => {
    expect(charactersIn('quotation')).toBe('手册”身边‘小’事”');
  });

  it('is a title', () => {
    expect(charactersIn('book-title')).toBe('工作“手册”》名称》');
  });

  it('is touched by an edit that reaches into it, over several paragraphs too', () => {
    const name = text.indexOf('名称');
    const begin = text.indexOf('未合上');
    expect(zones.touches('book-title', { start: begin, end: name })).toBe(false);
    expect(zones.touches('book-title', { start: begin, end: name + 1 })).toBe(true);
    expect(zones.touches('quotation', { start: begin, end: name + 1 })).toBe(false);
    expect(zones.touches('quotation', { start: 0, end: begin })).toBe(true);
  });

  it('is found among more pairs than one call could hand over', () => {
    const many = '“”'.repeat(200_000);
    const index = new ZoneIndex(parse(new SourceText(many, 'plan.txt'), { format: 'text' }));
    expect(index.touches('quotation', { start: many.length - 2, end: many.length })).toBe(true);
    expect(index.touches('book-title', { start: 0, end: many.length })).toBe(false);
  });

  it.each([
    ['讲好“身边**小**事”**这一课**。\n', [true, true, false, false]],
    ['**讲好“身边事”**', [false, false]],
  ])('is not touched by an edit of signs that nobody sees beside it: %s', (bold, touched) => {
    const index = new ZoneIndex(parse(new SourceText(bold, 'plan.md'), { format: 'markdown' }));
    const touches = (start: number): boolean =>
      index.touches('quotation', { start, end: start + 2 });
    expect([...bold.matchAll(/\*\*/gu)].map((sign) => touches(sign.index))).toEqual(touched);
  });

  it('is looked for up to the end of the text, and no further', () => {
    const touchedIn = (text: string): string[] => {
      const index = new ZoneIndex(parse(new SourceText(text, 'plan.md'), { format: 'markdown' }));
      return Array.from(text, (_, start) => ({ start, end: start + 1 }))
        .filter((range) => index.touches('quotation', range))
        .map(({ start }) => text.charAt(start));
    };
    expect(touchedIn('讲好“身边事”<!-- 待核 -->')).toEqual(['身', '边', '事', '”']);
    expect(touchedIn('<!-- 待核 -->')).toEqual([]);
  });
});
