/**
 * The text of a line, or of lines that were joined, with what was worked out about it. One text is
 * carried from version to version of a document where nothing in its lines changed.
 */
export class OwnText {
  readonly text: string;
  /** By {@link textFact}; undefined where it was not asked for. */
  readonly facts: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

/** How many facts there are: each has a place of its own. */
let count = 0;

/** Works something out once about each text and keeps it there; `compute` must depend on nothing else. */
export function textFact<Value extends object | string | number | boolean | null>(
  compute: (text: string) => Value,
): (own: OwnText) => Value {
  const place = count++;
  return ({ text, facts }) => {
    const known = facts[place] as Value | undefined;
    if (known !== undefined) return known;
    const value = compute(text);
    while (facts.length < place) facts.push(undefined);
    facts[place] = value;
    return value;
  };
}

/** The same for what also depends on where in the text something begins, which is nearly always one place. */
export function textFactAt<Value>(
  compute: (text: string, at: number) => Value,
): (own: OwnText, at: number) => Value {
  const last = textFact((): { at: number; value: Value | null } => ({ at: -1, value: null }));
  return (own, at) => {
    const kept = last(own);
    if (kept.at !== at) {
      kept.value = compute(own.text, at);
      kept.at = at;
    }
    return kept.value as Value;
  };
}
