import { distance } from 'fastest-levenshtein';

const LEAST_SIMILARITY = 0.95;
/** Longer paragraphs are compared exactly: edit distance costs their product. */
const LONGEST_COMPARED = 5000;
/** The end of a copy may be lost. */
const LEAST_OF_CUT = 0.8;

/** Whether one text is a copy of the other but for a word or a lost end. */
export function isSimilar(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer > LONGEST_COMPARED) return false;
  if (isCutShort(a, b) || isCutShort(b, a)) return true;
  if (Math.abs(a.length - b.length) > longer * (1 - LEAST_SIMILARITY)) return false;
  return distance(a, b) <= longer * (1 - LEAST_SIMILARITY);
}

function isCutShort(cut: string, whole: string): boolean {
  return (
    cut.length >= whole.length * LEAST_OF_CUT && whole.startsWith(cut.replace(/[。，；]$/u, ''))
  );
}
