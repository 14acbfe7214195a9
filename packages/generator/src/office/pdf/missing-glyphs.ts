import type { Sentence } from '../../profiles/profile-error.ts';
import type { PrintDocument } from '../../print/print-document.ts';
import type { TypstSession } from './typst-compiler.ts';

/** A private-use character that no text typeface draws: its box is the one that stands for a missing glyph. */
const MISSING = '\u{f8ff0}';

// Glyphs are told apart by how far they reach above and below the baseline.
const PROGRAM = String.raw`
#let d = json("/document.json")
#let reach(c, ..edges) = measure(text(font: d.font, fallback: false, size: 1000pt, ..edges, c))
#let box-of(c) = (
  reach(c, top-edge: "bounds", bottom-edge: "baseline"),
  reach(c, top-edge: "baseline", bottom-edge: "bounds"),
)
#context {
  let none-box = box-of(d.missing)
  [#metadata(d.characters.filter(c => box-of(c) == none-box)) #label("missing")]
}
`;

/** Characters of the document that the body typeface does not have; whatever stands for them is reported. */
export function missingGlyphs(
  session: TypstSession,
  document: PrintDocument,
  font: readonly string[],
): readonly Sentence[] {
  const characters = new Set<string>();
  collect({ ...document, omissions: [], properties: null }, characters);
  const found = session
    .compile(PROGRAM, { font, missing: MISSING, characters: [...characters] })
    .metadata('missing');
  const missing = Array.isArray(found)
    ? found.filter((entry): entry is string => typeof entry === 'string')
    : [];
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 20).join(' ');
  const more = missing.length > 20 ? `等 ${missing.length} 个` : '';
  return [
    {
      'zh-CN': `“${font[0] ?? ''}”里没有这些字：${shown}${more}；PDF 里由别的字体补上，没有字体可补的显示为空框。`,
      en: `"${font[0] ?? ''}" lacks ${missing.length} character(s): ${shown}; another font stands in, or an empty box where none has them.`,
    },
  ];
}

function collect(value: unknown, characters: Set<string>): void {
  if (typeof value === 'string') {
    for (const character of value) {
      if (!/[\s\p{Cf}\p{M}]/u.test(character)) characters.add(character);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, characters);
  }
}
