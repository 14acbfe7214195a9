import type { Range } from './range.ts';

/** What a conversion left in a text. Kept with its place; the reading view leaves it out. */
export type ResidueKind =
  | 'bookmark' // [bookmark: _GoBack], PAGEREF _Toc1, 错误!未找到引用源。
  | 'emphasis' // **, &nbsp;, <br>, \n left over
  | 'pinyin' // 印發(fā)
  | 'footnote-digit' // 196%以上, 教3育
  | 'invisible' // zero-width, soft hyphen, control characters, bidi marks
  | 'private-use'
  | 'replacement' // �, □ in the middle of a word
  | 'garbled' // 名?鐛u, 日;、, ??
  | 'page-number' // 加强— 3 —管理
  | 'page-chrome' // lines that a web page left
  | 'foreign-word'; // a single foreign word in a Chinese clause

/** One place of residue; the range is one of the source. */
export interface Residue {
  readonly kind: ResidueKind;
  readonly range: Range;
  readonly text: string;
  /** False where the character stays in the reading view because leaving it out would be a guess. */
  readonly hidden: boolean;
}

/** Residue that was recognised in a text. */
export interface ResidueMatch extends Range {
  readonly kind: ResidueKind;
  readonly hidden: boolean;
}
