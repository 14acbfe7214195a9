import { paragraphFact, type Paragraph } from '@yaodian/parser';

/**
 * Remembers, from one version of a document to the next, of which paragraphs together nothing is to be
 * said: most numbers have no sum, and every keystroke asks again. `key` has to hold all that the answer
 * depends on besides the first paragraph, see {@link signaturesOf}. Each user makes one of its own.
 */
export function quietTogether(): <Found>(
  first: Paragraph,
  key: readonly number[],
  ask: () => readonly Found[],
) => readonly Found[] {
  const quiet = paragraphFact((): { key: readonly number[] | null } => ({ key: null }));
  return (first, key, ask) => {
    const last = quiet(first);
    if (last.key?.length === key.length && last.key.every((each, at) => each === key[at]))
      return [];
    const found = ask();
    last.key = found.length > 0 ? null : key;
    return found;
  };
}

/** What tells the paragraphs from others; what cannot be told is equal to nothing, itself included. */
export function signaturesOf(paragraphs: readonly Paragraph[]): number[] {
  return paragraphs.map(({ signature }) => signature ?? Number.NaN);
}
