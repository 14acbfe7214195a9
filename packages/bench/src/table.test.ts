import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('lines columns up, names to the left and figures to the right', () => {
  const table = formatTable(
    ['stage', 'ratio'],
    [
      ['parse', '5.10'],
      ['check / parse', '12.00'],
    ],
  );
  expect(table).toBe(
    [
      'stage          ratio',
      '-------------  -----',
      'parse           5.10',
      'check / parse  12.00',
      '',
    ].join('\n'),
  );
});
