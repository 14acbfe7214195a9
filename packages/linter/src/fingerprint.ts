import type { PlanDocument, Range } from '@yaodian/parser';

const leadingNumber =
  /^(?:第?[〇零一二三四五六七八九十百]{1,6}[、，章节是]|[（(][〇零一二三四五六七八九十百\d]{1,6}[）)]|\d{1,4}[.．、)）])/u;

/** Text as fingerprints see it: reading view, width folded, without spaces and a number in front. */
export function normalisedText(document: PlanDocument, range: Range): string {
  const { view } = document;
  const text = view.text.slice(view.fromSource(range.start), view.fromSource(range.end));
  return folded(text).replace(leadingNumber, '');
}

/** More of a text is not looked at: a paragraph without end may be the heading of a thousand findings. */
const LONGEST = 400;

function folded(text: string): string {
  return (text.length > LONGEST ? text.slice(0, LONGEST) : text)
    .normalize('NFKC')
    .replace(/\s/gu, '');
}

/** Hash of what makes a finding the same finding after edits elsewhere. */
export function fingerprint(
  rule: string,
  path: readonly string[],
  text: string,
  occurrence: number,
): string {
  const parts = [rule, ...path.map(folded), text];
  return hash64(`${parts.join('\u0000')}\u0001${String(occurrence)}`);
}

/** Two independent 32-bit multiplicative hashes (after MurmurHash3's finaliser) as sixteen hexadecimal digits. */
function hash64(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(mixedHigh) + hex(mixedLow);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
