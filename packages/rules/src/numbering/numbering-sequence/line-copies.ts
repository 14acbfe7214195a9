import type { PlanDocument } from '@yaodian/parser';
import { SHORT_TEXT } from '../../shared/copy-length.ts';
import { repeatedAmong } from '../../shared/repeated-among.ts';
import type { Numbered, Sequence } from '../../shared/sequences.ts';

const bodiesAtEnd = /[（(〔][^（）()〔〕]{2,160}[）)〕]。?$/u;

/** A number whose line may stand twice, and whether it follows the one in front. */
interface Line {
  readonly member: Numbered;
  readonly fits: boolean;
}

/**
 * The numbers of lines that stand twice in a part, each time but once: a copy is the business of
 * no-duplicate-content. The one that fits its neighbours counts, else the first.
 */
export function copiesIn(
  { source }: PlanDocument,
  sequences: readonly Sequence[],
): ReadonlySet<Numbered> {
  const first = new Map<string, Line>();
  const copies = new Set<Numbered>();
  // A copy of a line begins with its number.
  const repeated = repeatedAmong(
    sequences.flatMap(({ members }) => members.map(({ number }) => number)),
  );
  if (repeated.size === 0) return copies;
  for (const { members } of sequences) {
    for (const [index, member] of members.entries()) {
      if (!repeated.has(member.number)) continue;
      // A row that stands twice is too short for another rule to name it.
      if (member.block.type === 'task' && member.block.row !== null) continue;
      const { start, end: from } = member.marker.range;
      const end = source.text.indexOf('\n', start);
      const line = source.text.slice(start, end === -1 ? undefined : end).trim();
      // A shorter line may well stand twice: 1.加强组织领导。 Who does the work is no part of it.
      if (
        line
          .slice(from - start)
          .replace(bodiesAtEnd, '')
          .trim().length < SHORT_TEXT
      )
        continue;
      const fits = (members[index - 1]?.number ?? 0) === member.number - 1;
      const other = first.get(line);
      if (other === undefined || (fits && !isPlaced(other))) first.set(line, { member, fits });
      if (other !== undefined) copies.add(fits && !isPlaced(other) ? other.member : member);
    }
  }
  return copies;
}

/** True for one that counts on from a number in front; a first one may begin any list. */
function isPlaced({ member, fits }: Line): boolean {
  return fits && member.number > 1;
}
