import type { PlanDocument } from '@yaodian/parser';
import { linesOf, unitFact } from './view-lines.ts';

/** 列第一位的为牵头处室，下同: a note that makes the first body of each list the leading one. */
const leadNotes = ['第一位', '首位', '排在最前', '排在第一', '排名第一', '列第一', '下同'];

/** Speaks of who leads, or of the same below. */
const speaksOfLead = unitFact((text) => text.includes('下同') || text.includes('牵头'));
const holdsNote = unitFact((text) => leadNotes.some((note) => text.includes(note)));

/** True where the text says which body of a list leads. */
export function hasLeadNote(document: PlanDocument): boolean {
  const lines = linesOf(document);
  return lines.some(speaksOfLead) && lines.some(holdsNote);
}
