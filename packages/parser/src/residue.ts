import type { Range } from './range.ts';

/** What a conversion left in a text. Kept with its place; the reading view leaves it out. */
export type ResidueKind =
  | 'bookmark' // [bookmark: _GoBack]
  | 'emphasis' // ** left over
  | 'pinyin' // 印發(fā)
  | 'footnote-digit' // 196%以上, 整治1,公布
  | 'invisible' // zero-width, soft hyphen, control characters, bidi marks
  | 'private-use'
  | 'replacement' // � or ? in the middle of a garbled word
  | 'garbled' // 名?鐛u, 日;、
  | 'page-chrome' // lines that a web page left
  | 'foreign-word'; // a single foreign word in a Chinese clause

export interface Residue {
  readonly kind: ResidueKind;
  readonly range: Range;
  readonly text: string;
  /** False where the character stays in the reading view because leaving it out would be a guess. */
  readonly hidden: boolean;
}
