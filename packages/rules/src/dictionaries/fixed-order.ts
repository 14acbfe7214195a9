import type { FixedList } from './entry.ts';
import type { MemberHit } from './scan.ts';

/** A list whose members stand in another order, or that lacks one. */
export interface BrokenList {
  readonly list: FixedList;
  readonly kind: 'order' | 'missing';
  readonly start: number;
  readonly end: number;
  /** The list as it should stand, with the marks that the text uses. */
  readonly expected: string;
}

/** What may stand between two members. */
const separator = /^[、，,]$/u;

/** Reads runs of members that follow one another, and compares each with its fixed order. */
export function brokenLists(text: string, members: readonly MemberHit[]): BrokenList[] {
  const broken: BrokenList[] = [];
  const runs = new Map<FixedList, MemberHit[]>();
  const close = (run: readonly MemberHit[]): void => {
    const found = compare(text, run);
    if (found !== null) broken.push(found);
  };
  for (const hit of members) {
    const run = runs.get(hit.list);
    const last = run?.at(-1);
    if (last !== undefined && run !== undefined) {
      if (
        hit.start - last.end === 1 &&
        separator.test(text.charAt(last.end)) &&
        run.length < hit.list.members.length
      ) {
        run.push(hit);
        continue;
      }
      close(run);
    }
    runs.set(hit.list, [hit]);
  }
  for (const run of runs.values()) close(run);
  return broken.sort((a, b) => a.start - b.start);
}

function compare(text: string, run: readonly MemberHit[]): BrokenList | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return null;
  const { list } = first;
  const named = new Set(run.map(({ member }) => member));
  if (named.size !== run.length) return null;
  const whole = run.length === list.members.length;
  const inOrder = run.every(
    ({ member }, index) => index === 0 || member > (run[index - 1]?.member ?? 0),
  );
  if (whole ? inOrder : !isMissingOne(text, run, list)) return null;
  const mark = text.slice(first.end, first.end + 1);
  return {
    list,
    kind: whole ? 'order' : 'missing',
    start: first.start,
    end: last.end,
    expected: list.members.join(mark),
  };
}

/** One of at least four members is missing, and the list stands for itself: no 等 and nothing joined to it. */
function isMissingOne(text: string, run: readonly MemberHit[], list: FixedList): boolean {
  if (!list.complete || list.members.length < 4 || run.length !== list.members.length - 1)
    return false;
  const first = run[0]?.start ?? 0;
  const last = run.at(-1)?.end ?? 0;
  return !/[、和及与]/u.test(text.charAt(first - 1)) && !/[等、和及与]/u.test(text.charAt(last));
}
