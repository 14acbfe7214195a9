import { describe, expect, it } from 'vitest';
import { loadProfile } from '../profiles/load-profile.ts';
import { signatureIndents } from './signature-indents.ts';

const profile = loadProfile('portable');
const indents = (issuers: readonly string[], date: string | null, sealed: boolean) =>
  signatureIndents({ type: 'signature', issuers, date, sealed }, profile);

describe('signatureIndents', () => {
  it('sealed: the date four characters from the right, the issuer centred on it', () => {
    // 2026年1月5日 is 3 full and 6 half characters wide: 6.
    expect(indents(['某市教育局'], '2026年1月5日', true)).toEqual({ date: 4, issuers: [4.5] });
    expect(indents(['某市教育局某某办公室'], '2026年1月5日', true)).toEqual({
      date: 4,
      issuers: [2],
    });
    expect(indents(['很'.repeat(20)], '2026年1月5日', true)).toEqual({ date: 4, issuers: [0] });
  });

  it('unsealed: the issuer two from the right, the date begins two characters to its right', () => {
    const { date, issuers } = indents(['某某市人民政府办公室'], '2026年1月5日', false);
    expect(issuers).toEqual([2]);
    // Both measured from the right: 2 + 10 - 2 - 6.
    expect(date).toBe(4);
  });

  it('unsealed with a date longer than the issuer: the date two from the right, the issuer moved left', () => {
    expect(indents(['某局'], '2026年12月31日', false)).toEqual({
      date: 2,
      issuers: [2 + 7 + 2 - 2],
    });
  });

  it('a date or an issuer alone', () => {
    expect(indents([], '2026年1月5日', false).date).toBe(2);
    expect(indents(['某局'], null, false).issuers).toEqual([2]);
  });
});
