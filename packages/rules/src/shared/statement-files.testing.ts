// For tests: the true and false statements that stand in a file next to each rule.

/** `= true` and `= false` head their lines; ⟦…⟧ marks the place of the one finding of a false one. */
export interface StatementFile {
  readonly held: readonly string[];
  readonly failed: readonly string[];
}

export function readStatements(text: string): StatementFile {
  const [, held = '', failed = ''] = text.split(/^= (?:true|false)$/mu);
  const linesOf = (block: string): string[] => block.split('\n').filter((line) => line !== '');
  return { held: linesOf(held), failed: linesOf(failed) };
}

const pairSign = ' ‖ ';
const lineSign = '⏎';

/** A plan, or what stands in several texts or places, around one statement. */
export type Frame = (first: string, second: string) => readonly string[];

/** The texts of a statement; a pair (`甲 ‖ 乙`) stands in two places of the frame. */
export function textsOf(statement: string, frame: Frame): readonly string[] {
  const [first = '', second = ''] = statement.replaceAll(lineSign, '\n').split(pairSign);
  return frame(first, second);
}

/** Texts without their marks, and the place that was marked. */
export function unmarked(texts: readonly string[]): {
  readonly texts: readonly string[];
  readonly place: { readonly text: number; readonly start: number; readonly end: number } | null;
} {
  const text = texts.findIndex((each) => each.includes('⟦'));
  const marked = texts[text];
  const plain = texts.map((each) => each.replaceAll(/[⟦⟧]/gu, ''));
  if (marked === undefined) return { texts: plain, place: null };
  const start = marked.indexOf('⟦');
  return { texts: plain, place: { text, start, end: marked.indexOf('⟧') - 1 } };
}
