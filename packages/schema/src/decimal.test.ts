import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareDecimals,
  decimalFrom,
  formatDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  shift,
  subtract,
  toNumber,
} from './decimal.ts';
import type { Decimal } from './decimal.ts';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} should be a decimal`);
  return value;
}

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -12, max: 12 }))
  .map(([mantissa, exponent]) => shift(decimalFrom(mantissa), exponent));

describe('decimals', () => {
  it('are exact where floating point is not', () => {
    expect(formatDecimal(multiply(decimal('37.05'), shift(decimal('1'), 8)))).toBe('3705000000');
    expect(formatDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
  });

  it('are canonical: equal values have equal parts', () => {
    expect(decimal('1.80')).toEqual({ mantissa: 18n, exponent: -1 });
    expect(decimal('18000')).toEqual({ mantissa: 18n, exponent: 3 });
    expect(decimal('-0.00')).toEqual({ mantissa: 0n, exponent: 0 });
    expect(decimalFrom(1e21)).toEqual({ mantissa: 1n, exponent: 21 });
    expect(decimalFrom(-2.5e-7)).toEqual({ mantissa: -25n, exponent: -8 });
  });

  it.each(['', '.', '1.', '.5', '1e3', '１２', '1 000', '--1', 'NaN', '9'.repeat(401)])(
    'does not read %j',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  it('refuses numbers that no decimal stands for', () => {
    expect(() => decimalFrom(Number.NaN)).toThrow(RangeError);
    expect(() => decimalFrom(Infinity)).toThrow(RangeError);
  });

  it('rounds half away from zero at the printed precision', () => {
    const share = decimal('7.578');
    expect(formatDecimal(roundDecimal(share, 2))).toBe('7.58');
    expect(formatDecimal(roundDecimal(share, 1))).toBe('7.6');
    expect(formatDecimal(roundDecimal(decimal('2.5'), 0))).toBe('3');
    expect(formatDecimal(roundDecimal(decimal('-2.5'), 0))).toBe('-3');
    expect(formatDecimal(roundDecimal(decimal('15288'), -3))).toBe('15000');
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(isZero(subtract(a, a))).toBe(true);
        expect(negate(negate(a))).toEqual(a);
        expect(compareDecimals(a, b)).toBe(compareDecimals(subtract(a, b), decimalFrom(0)));
      }),
    );
  });

  it('prints what it reads, and reads what it prints', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimalFrom(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
