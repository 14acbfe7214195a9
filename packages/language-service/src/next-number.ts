import { formatChineseNumber, type Marker, type PlanDocument } from '@yaodian/parser';
import { hasHeading, walk } from './tree.ts';

/** The number that may follow here, for each level that is open at this place, innermost first. */
export function nextMarkers(document: PlanDocument, offset: number): readonly string[] {
  const lastOfStyle = new Map<string, Marker>();
  walk(document, (node) => {
    if (node.type === 'part' || !hasHeading(node)) return;
    const { marker, range } = node.heading;
    if (marker === null || range.start >= offset || marker.meant === null) return;
    // A chapter closes the levels below it only where they restart; the running number stays open.
    lastOfStyle.delete(marker.meantStyle);
    lastOfStyle.set(marker.meantStyle, marker);
  });
  return [...lastOfStyle.values()].reverse().map(successor);
}

const numeral = /[0-9０-９]+|[〇零一二三四五六七八九十百]+/u;

function successor(marker: Marker): string {
  const next = (marker.meant ?? 0) + 1;
  if (marker.style === 'circled')
    return next <= 20 ? String.fromCodePoint(0x2460 + next - 1) : marker.text;
  const chinese = marker.meantStyle.startsWith('chinese') || !/[0-9０-９]/u.test(marker.text);
  const written =
    marker.style === marker.meantStyle ? marker.text : marker.text.replace(numeral, '').trim();
  const number = chinese ? formatChineseNumber(next) : String(next);
  return numeral.test(written) ? written.replace(numeral, number) : `${number}${written}`;
}
