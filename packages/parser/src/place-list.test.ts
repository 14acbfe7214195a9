import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceList } from './place-list.ts';

const offset = fc.nat({ max: 30 });

describe('PlaceList', () => {
  it('answers as a map would, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, fc.nat())), fc.array(offset), (entries, asked) => {
        const list = new PlaceList();
        for (const [start, value] of entries) list.set(start, value);
        const map = new Map(entries);
        expect(asked.map((start) => list.get(start))).toEqual(asked.map((start) => map.get(start)));
      }),
    );
  });

  it('answers as a map would where the offsets rise', () => {
    fc.assert(
      fc.property(fc.uniqueArray(offset), fc.array(offset), (starts, asked) => {
        const list = new PlaceList();
        for (const start of starts.sort((a, b) => a - b)) list.set(start, `${start}`);
        const known = new Set(starts);
        expect(asked.map((start) => list.get(start))).toEqual(
          asked.map((start) => (known.has(start) ? `${start}` : undefined)),
        );
      }),
    );
  });
});
