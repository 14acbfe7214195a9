import { describe, expect, it } from 'vitest';
import { measure, median } from './measure.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('measure', () => {
  it('runs the tasks in turn, each first in its turn, leaves the warm-up out, and takes the median of each', () => {
    let time = 0;
    const order: string[] = [];
    const costs = { a: [100, 100, 5, 90, 7], b: [1, 1, 2, 2, 2] };
    const task = (name: 'a' | 'b') => () => {
      time += 1000; // preparing is not timed
      return () => {
        time += costs[name][order.filter((done) => done === name).length] ?? 0;
        order.push(name);
      };
    };
    const medians = measure({ a: task('a'), b: task('b') }, 3, () => time);
    expect(order.join('')).toBe('abbaabbaab');
    expect(medians).toEqual({ a: 7, b: 2 });
  });
});
