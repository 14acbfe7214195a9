import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means, or null where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const names = [...known];
  if (names.length === 0 || name.length > 100) return null;
  const lower = name.toLowerCase();
  const sameWords = names.find((candidate) => wordsOf(candidate) === wordsOf(lower));
  if (sameWords !== undefined) return sameWords;
  const nearest = closest(lower, names);
  return distance(lower, nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 4))
    ? nearest
    : null;
}

/** `sequence-numbering` and `numbering_sequence` hold the same words. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '')
    .sort()
    .join('-');
}
