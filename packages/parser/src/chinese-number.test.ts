import fc from 'fast-check';
import { formatDecimal, toNumber } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from './chinese-number.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['一', '1'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['五十', '50'],
    ['二十一', '21'],
    ['百', '100'],
    ['一百零五', '105'],
    ['三百五', '350'],
    ['两千三百', '2300'],
    ['一千零一十', '1010'],
    ['三亿四千五百万', '345000000'],
    ['一万零三', '10003'],
    ['二〇二一', '2021'],
    ['二○二一', '2021'],
    ['三五', '35'],
    ['万', ''],
    ['1.8万', '18000'],
    ['3亿4500万', '345000000'],
    ['2万亿', '2000000000000'],
    ['37.05亿', '3705000000'],
    ['5千', '5000'],
    ['1,200', '1200'],
    ['28,583万', '285830000'],
    ['1，234.5亿', '123450000000'],
    ['12,345,678.5', '12345678.5'],
    ['28', '28'],
  ])('reads %s as %s', (text, value) => {
    const parsed = parseChineseNumber(text);
    expect(parsed === null ? '' : formatDecimal(parsed)).toBe(value);
  });

  it.each(['', '十十', '万三', '百千', '1,20', '-5', '一个', '三万五亿万', '9'.repeat(41)])(
    'takes %j for no number',
    (text) => {
      expect(parseChineseNumber(text)).toBeNull();
    },
  );
});

describe('formatChineseNumber', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1010, '一千零一十'],
    [10003, '一万零三'],
    [100000, '十万'],
    [200000000, '二亿'],
    [200000003, '二亿零三'],
    [300450000000, '三千零四亿五千万'],
  ])('writes %d as %s', (value, text) => {
    expect(formatChineseNumber(value)).toBe(text);
  });

  it('refuses what no heading counts', () => {
    expect(() => formatChineseNumber(-1)).toThrow(RangeError);
    expect(() => formatChineseNumber(1e12)).toThrow(RangeError);
    expect(() => formatChineseNumber(1.5)).toThrow('1.5 is no whole number');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const parsed = parseChineseNumber(formatChineseNumber(value));
        expect(parsed === null ? null : toNumber(parsed)).toBe(value);
      }),
    );
  });

  it('is never confused by any run of numerals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'〇零一两三十百千万亿5.') }), (text) => {
        const parsed = parseChineseNumber(text);
        expect(parsed === null || parsed.mantissa >= 0n).toBe(true);
      }),
    );
  });
});
