import { describe, expect, it } from 'vitest';
import { fillMessage } from './message.ts';

describe('fillMessage', () => {
  it('puts data in the place of names', () => {
    expect(fillMessage('“{wrong}” → “{right}”', { wrong: '签定', right: '签订' })).toBe(
      '“签定” → “签订”',
    );
  });

  it.each([
    [0, '0 files were skipped'],
    [1, '1 file was skipped'],
    [2, '2 files were skipped'],
    ['1', '1 file was skipped'],
    ['11', '11 files were skipped'],
  ])('takes the word that goes with %j', (count, sentence) => {
    expect(fillMessage('{count} {count|file was|files were} skipped', { count })).toBe(sentence);
  });

  it('refuses a text that names what the data does not have', () => {
    expect(() => fillMessage('{count|file|files}', {})).toThrow('message data lacks "count"');
    expect(() => fillMessage('{toString}', {})).toThrow('message data lacks "toString"');
  });
});
