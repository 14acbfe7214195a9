import type { LayoutProfile } from '../profiles/profile.ts';
import type { PrintBlock, PrintDocument } from './print-document.ts';

/** Blank lines above each block, in lines of the grid. */
export function linesAboveBlocks(
  document: PrintDocument,
  profile: LayoutProfile,
): ReadonlyMap<PrintBlock, number> {
  const result = new Map<PrintBlock, number>();
  let previous: PrintBlock | null = null;
  for (const block of document.blocks) {
    result.set(block, linesAbove(block, previous, document.header !== null, profile));
    previous = block;
  }
  return result;
}

function linesAbove(
  block: PrintBlock,
  previous: PrintBlock | null,
  hasHeader: boolean,
  profile: LayoutProfile,
): number {
  // What opens the page stands two lines below the red rule, or below the number of an order.
  if (previous === null && hasHeader) return profile.title.above.value;
  switch (block.type) {
    case 'title':
      // On line 3 of an attachment, none at the top of a page.
      if (previous === null || previous.type === 'page-break') return 0;
      return previous.type === 'attachment-mark' ? 1 : profile.title.above.value;
    case 'signature':
      return block.sealed
        ? profile.signature.sealedAbove.value
        : profile.signature.unsealedAbove.value;
    case 'attachment-note':
      return 1;
    case 'attendance':
      return previous?.type === 'attendance' ? 0 : 1;
    case 'recipient':
    case 'heading':
    case 'paragraph':
      return previous?.type === 'title' ? profile.title.below.value : 0;
    default:
      return 0;
  }
}
