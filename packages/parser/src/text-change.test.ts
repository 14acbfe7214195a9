import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextChange } from './text-change.ts';

/** Few letters, so that what is in common in front and behind overlaps. */
const words = fc.string({ unit: fc.constantFrom('一', '二', '\n'), maxLength: 30 });

describe('TextChange', () => {
  it('says of a span outside the change where it was, and of any other nothing', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        words,
        fc.nat(60),
        fc.nat(60),
        (front, old, now, behind, a, b) => {
          const before = front + old + behind;
          const after = front + now + behind;
          const [start, end] = [
            Math.min(a, b, after.length),
            Math.min(Math.max(a, b), after.length),
          ];
          const origin = new TextChange(before, after).originOf(start, end);
          if (origin !== null)
            expect(before.slice(origin, origin + end - start)).toBe(after.slice(start, end));
          if (end <= front.length) expect(origin).toBe(start);
          else if (start >= front.length + now.length && start > front.length)
            expect(origin).not.toBeNull();
        },
      ),
    );
  });

  it('does so in a long text, too', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), words, words, (front, behind, old, now) => {
        const [head, tail] = ['一'.repeat(front) + '甲', '乙' + '二'.repeat(behind)];
        const change = new TextChange(`${head}三${old}三${tail}`, `${head}四${now}四${tail}`);
        expect(change.originOf(0, head.length)).toBe(0);
        expect(change.originOf(0, head.length + 1)).toBeNull();
        const end = `${head}四${now}四${tail}`.length;
        expect(change.originOf(end - tail.length, end)).toBe(`${head}三${old}三`.length);
        expect(change.originOf(end - tail.length - 1, end)).toBeNull();
      }),
    );
  });

  it('finds nothing in the text that was put in', () => {
    const change = new TextChange('甲乙丙', '甲丁乙丙');
    expect([change.originOf(0, 1), change.originOf(1, 2), change.originOf(2, 4)]).toEqual([
      0,
      null,
      1,
    ]);
  });
});
