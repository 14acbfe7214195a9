/** Width of a text in body characters: 1 for a full-width character, 0.5 for a half-width one. */
export function textWidthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidthOf(character);
  return width;
}

function characterWidthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || isZeroWidth(code)) return 0;
  if (code < 0x2e80) return isFullWidthSymbol(code) ? 1 : 0.5;
  if (code >= 0xff61 && code <= 0xffdc) return 0.5;
  return 1;
}

/** Chinese typefaces give these Western code points a full square. */
function isFullWidthSymbol(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x203b) ||
    (code >= 0x2100 && code <= 0x27bf) ||
    code === 0xb7 ||
    code === 0xd7
  );
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
