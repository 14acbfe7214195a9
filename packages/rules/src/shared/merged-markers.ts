import { sourceRange } from '@yaodian/parser';
import type { Part, PlanDocument, Range, Reading } from '@yaodian/parser';
import { markerWith } from './marker-text.ts';
import { sequencesOf, type Numbered } from './sequences.ts';

/** A number that stands inside a line although it begins a new item. */
export interface MergedMarker {
  /** As written: `7.` */
  readonly number: string;
  /** The item in whose text it stands. */
  readonly owner: Numbered;
  readonly range: Range;
}

/**
 * Numbers that are missing from their sequence and stand, behind a full stop, inside the text of the
 * item before. A number that the sequence has is never one.
 */
export function mergedMarkers(document: PlanDocument, part: Part): MergedMarker[] {
  const found: MergedMarker[] = [];
  for (const { members } of sequencesOf(part)) {
    members.forEach((member, index) => {
      const next = members[index + 1];
      if (next !== undefined && next.number <= member.number + 1) return;
      const merged = mergedIn(document, member);
      if (merged !== null) found.push(merged);
    });
  }
  return found;
}

function mergedIn(document: PlanDocument, member: Numbered): MergedMarker | null {
  const value = member.number + 1;
  const number = markerWith(member.marker, value);
  if (number.length < 2) return null;
  for (const [index, reading] of readingsOf(member).entries()) {
    // 3、加强管理。4、……: behind a heading of one sentence its text begins with the number.
    const isRunIn = index === 0 && member.heading.runIn;
    for (
      let at = reading.text.indexOf(number);
      at !== -1;
      at = reading.text.indexOf(number, at + 1)
    ) {
      if (!(isRunIn && at === 0) && !endsBefore(reading.text, at)) continue;
      if (!hanBehind(reading.text, at + number.length)) continue;
      const range = sourceRange(reading, at, at + number.length);
      if (document.source.slice(range) === number) return { number, owner: member, range };
    }
  }
  return null;
}

function readingsOf({ block }: Numbered): Reading[] {
  return block.children.flatMap((child) => (child.type === 'paragraph' ? [child.reading] : []));
}

/** Behind a full stop, or behind the bracket with the bodies that end a task. */
function endsBefore(text: string, at: number): boolean {
  return /[。；）〕】]\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

function hanBehind(text: string, at: number): boolean {
  return /^\s?[“《]?\p{Script=Han}/u.test(text.slice(at, at + 3));
}
