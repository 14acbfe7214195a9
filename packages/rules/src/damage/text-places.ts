import { sourceRange, type Paragraph, type PlanDocument, type Range } from '@yaodian/parser';
import { isQuoted } from '../shared/quoted.ts';
import { paragraphsOf } from '../shared/task-text.ts';
import { pick, replaced, type Damage, type Random } from './damage.ts';

/** Body paragraphs of the plan parts that stand in one line of the source. */
export function bodies(document: PlanDocument): Paragraph[] {
  return document.parts
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => paragraphsOf(part))
    .filter(
      ({ role, reading, joinedLines }) =>
        ['body', 'measure', 'target'].includes(role) &&
        joinedLines.length === 0 &&
        reading.text.length > 30,
    );
}

/** Places in body text that a pattern matches in the reading view and in the source alike, outside quotations. */
export function places(document: PlanDocument, pattern: RegExp): Range[] {
  return bodies(document).flatMap(({ reading, responsibilities }) =>
    Array.from(reading.text.matchAll(pattern), (match) => ({
      range: sourceRange(reading, match.index, match.index + match[0].length),
      text: match[0],
    }))
      .filter(
        ({ range, text }) =>
          document.source.slice(range) === text &&
          !isQuoted(document, range.start) &&
          !responsibilities.some((group) => touches(group.range, range)),
      )
      .map(({ range }) => range),
  );
}

/** Who is responsible is spoilt by damages of its own. */
function touches(group: Range, range: Range): boolean {
  return range.start <= group.end && range.end >= group.start;
}

/** The text with one place changed; null where the pattern matches none. */
export function change(
  document: PlanDocument,
  random: Random,
  pattern: RegExp,
  edit: (text: string) => string,
): string | null {
  const range = pick(places(document, pattern), random);
  return range === null ? null : replaced(document, range, edit(document.source.slice(range)));
}

/** Only in a text that does not do so anyhow: what holds everywhere is one finding already. */
export function unlessUsual(
  usual: RegExp,
  apply: Damage['apply'],
): (document: PlanDocument, random: Random) => string | null {
  return (document, random) => (usual.test(document.source.text) ? null : apply(document, random));
}

/** What a rule on targets says of a task may change with any word of it. */
export const targetRules = [
  'require-quantified-target',
  'target-in-target-line',
  'no-vague-quantity',
  'open-list-without-count',
  'no-ambiguous-target',
];
