// Tests on single UTF-16 units, written out because they run on every unit of a text.

/** A Han character of the basic planes (the surrogates of the others count too). */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xdfff) ||
    unit === 0x3007
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Full-width ０ to ９. */
export function isFullWidthDigit(unit: number): boolean {
  return unit >= 0xff10 && unit <= 0xff19;
}

export function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** Space of any kind but line breaks: blank, tab, no-break, en to hair space, ideographic space. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f
  );
}

/** The text without any space, for comparing titles. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
