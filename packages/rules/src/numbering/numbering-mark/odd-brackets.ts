// The last number of a list whose brackets are odd or empty: 〔四〕, [四], （）. No gap behind it tells of it.

import { sourceRange } from '@yaodian/parser';
import type { Block, Marker, Paragraph, Part, Range } from '@yaodian/parser';
import { chineseInteger } from '../../shared/chinese-integer.ts';
import { markerWith } from '../../shared/marker-text.ts';

export interface OddBracket {
  /** The marker as written, and the first words behind it. */
  readonly written: string;
  readonly rest: string;
  readonly expected: string;
  readonly isEmpty: boolean;
  readonly range: Range;
}

const odd =
  /^(?:[〔［[【〈﹙]\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[〕］\]】〉﹚]|[（(]\s?[）)])(?=\s?[\u4e00-\u9fff])/u;

export function oddBracketsIn(part: Part): OddBracket[] {
  const found: OddBracket[] = [];
  const add = (paragraph: Paragraph, before: Marker): void => {
    const each = oddBracket(paragraph, before);
    if (each !== null) found.push(each);
  };
  const visit = (children: readonly Block[]): void => {
    let last: { readonly block: Block; readonly marker: Marker } | null = null;
    for (const block of children) {
      const marker = markerOf(block);
      if (marker !== null && isBracketed(marker)) last = { block, marker };
      // What goes on as a task is read as one, without a number.
      else if (last !== null && marker === null && 'headingParagraph' in block)
        add(block.headingParagraph, last.marker);
      if ('children' in block) visit(block.children);
    }
    if (last === null || !('children' in last.block)) return;
    for (const child of last.block.children)
      if (child.type === 'paragraph') add(child, last.marker);
  };
  visit(part.children);
  return found;
}

function markerOf(block: Block): Marker | null {
  return 'heading' in block ? block.heading.marker : null;
}

function isBracketed({ meantStyle }: Marker): boolean {
  return meantStyle === 'chinese-paren' || meantStyle === 'arabic-paren';
}

/** Where a paragraph begins like the number behind `before`. */
function oddBracket({ reading }: Paragraph, before: Marker): OddBracket | null {
  const match = odd.exec(reading.text);
  const next = (before.meant ?? 0) + 1;
  if (match === null) return null;
  const [written, number] = match;
  if (number !== undefined && chineseInteger(number) !== next) return null;
  return {
    written,
    rest: reading.text.slice(written.length, written.length + 12),
    expected: markerWith(before, next),
    isEmpty: number === undefined,
    range: sourceRange(reading, 0, written.length),
  };
}
