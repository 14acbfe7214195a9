/**
 * An exact decimal: `mantissa × 10^exponent`. Canonical form: the mantissa is not divisible by
 * ten, and zero is `{0n, 0}`, so equal values have equal parts. `37.05 × 10⁸` stays 3705000000.
 */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Digits a decimal may have when it is written out or scaled; more than any plan holds. */
const longestNumber = 400;

function canonical(mantissa: bigint, exponent: number): Decimal {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  let digits = mantissa;
  let power = exponent + 0; // -0 becomes 0
  while (digits % 10n === 0n) {
    digits /= 10n;
    power += 1;
  }
  // `+ 0` turns the exponent −0 of a whole number into 0.
  return { mantissa: digits, exponent: power + 0 };
}

/**
 * Reads `12`, `-0.5`, `1.80`; null for anything else, and for more than 400 digits (a number in
 * a plan never has them, and arithmetic on longer ones costs more than linear time).
 */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > longestNumber) return null;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return canonical(sign === '-' ? -digits : digits, -fraction.length);
}

/**
 * The decimal that a number prints as. Throws a RangeError for NaN and the infinities, which no
 * decimal stands for.
 */
export function decimalFrom(value: number | bigint): Decimal {
  if (typeof value === 'bigint') return canonical(value, 0);
  if (Number.isSafeInteger(value)) return canonical(BigInt(value), 0);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value));
  if (match === null) throw new RangeError(`${value} is no finite number`);
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  const digits = BigInt(whole + fraction);
  return canonical(sign === '-' ? -digits : digits, Number(power) - fraction.length);
}

/** Multiplies by a power of ten: `shift(d, 4)` for 万. */
export function shift(decimal: Decimal, power: number): Decimal {
  if (decimal.mantissa === 0n) return decimal;
  return { mantissa: decimal.mantissa, exponent: decimal.exponent + power };
}

/** Both mantissas at the smaller of two exponents. */
function aligned(a: Decimal, b: Decimal): { a: bigint; b: bigint; exponent: number } {
  if (a.exponent === b.exponent) return { a: a.mantissa, b: b.mantissa, exponent: a.exponent };
  const exponent = Math.min(a.exponent, b.exponent);
  return {
    a: a.mantissa * 10n ** BigInt(a.exponent - exponent),
    b: b.mantissa * 10n ** BigInt(b.exponent - exponent),
    exponent,
  };
}

/** The exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const both = aligned(a, b);
  return canonical(both.a + both.b, both.exponent);
}

/** The exact difference. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return canonical(a.mantissa * b.mantissa, a.exponent + b.exponent);
}

/** The same number with the other sign. */
export function negate(decimal: Decimal): Decimal {
  return { mantissa: -decimal.mantissa, exponent: decimal.exponent };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const both = aligned(a, b);
  if (both.a < both.b) return -1;
  return both.a > both.b ? 1 : 0;
}

/** Whether the number is zero. */
export function isZero(decimal: Decimal): boolean {
  return decimal.mantissa === 0n;
}

/** The nearest floating-point number. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.mantissa.toString()}e${decimal.exponent}`);
}

/** Plain digits without an exponent: `3705000000`, `0.5`, `-12`. */
export function formatDecimal(decimal: Decimal): string {
  const negative = decimal.mantissa < 0n;
  const digits = (negative ? -decimal.mantissa : decimal.mantissa).toString();
  const sign = negative ? '-' : '';
  if (decimal.exponent >= 0) return sign + digits + '0'.repeat(decimal.exponent);
  const places = -decimal.exponent;
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** Rounds to a number of digits behind the point, half away from zero (四舍五入). */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const drop = -places - decimal.exponent;
  if (drop <= 0) return decimal;
  const factor = 10n ** BigInt(drop);
  const negative = decimal.mantissa < 0n;
  const digits = negative ? -decimal.mantissa : decimal.mantissa;
  const rounded = (digits + factor / 2n) / factor;
  return canonical(negative ? -rounded : rounded, -places);
}

/** The quotient rounded to a number of digits behind the point; null for a division by zero. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal | null {
  if (b.mantissa === 0n) return null;
  // One digit more than asked is not enough to round half correctly, so the remainder decides.
  const both = aligned(a, b);
  const negative = both.a < 0n !== both.b < 0n;
  const dividend = (both.a < 0n ? -both.a : both.a) * 10n ** BigInt(Math.max(places, 0));
  const divisor = both.b < 0n ? -both.b : both.b;
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return canonical(negative ? -rounded : rounded, -Math.max(places, 0));
}
