import type { Block, Part, Title } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import type { FactTable } from './fact-table.ts';
import { LocatedBlocks } from './located-blocks.ts';
import type { LocatedInput } from './located-input.ts';
import { LocatedPlaces } from './located-places.ts';
import type { LocatedPart } from './located-plan.ts';
import type { LocatedView } from './located-view.ts';
import type { Range } from './range.ts';
import { toSimplified } from './script-map.ts';
import { issuerOfTitle, periodOf } from './titles.ts';

type Facts = Pick<Part, 'kind' | 'year' | 'period' | 'issuer'>;

/** One part of a plan, whose texts are put into the view. */
export function partOfLocated(
  view: LocatedView,
  input: LocatedInput,
  part: LocatedPart,
  table: FactTable,
): Part {
  const { role } = part;
  const facts = factsOf(input, part);
  const places = new LocatedPlaces(view);
  const title = part.title === null ? null : places.title(part.title);
  const blocks = new LocatedBlocks(places, table, input.memo ?? null, {
    kind: facts.kind,
    year: facts.year,
    period: facts.period,
    issueDate: input.plan?.document.issueDate ?? null,
    partRole: role,
  });
  const children = blocks.ofPart(part);
  return {
    type: 'part',
    role,
    ...facts,
    title,
    range: rangeOf(input, part, title, children),
    children,
    duplicateOf: null,
  };
}

/** What the part says of itself, else what the plan, the caller or the title says. */
function factsOf({ plan, year: hint, kind }: LocatedInput, part: LocatedPart): Facts {
  const isPlan = part.role === 'plan';
  const title = part.title === null ? '' : toSimplified(part.title.text);
  const year = part.year ?? (isPlan ? (plan?.year ?? hint ?? null) : null);
  const said = part.period ?? (isPlan ? plan?.period : null);
  const period = said ?? (year === null ? periodOf(title) : { from: year, to: year });
  return {
    kind: kindOf(part, kind ?? plan?.kind ?? 'work-points'),
    year: year ?? (period !== null && period.from === period.to ? period.from : null),
    period,
    issuer: plan?.issuer ?? issuerOfTitle(title),
  };
}

function kindOf({ role, kind }: LocatedPart, usual: PlanKind): PlanKind {
  if (role === 'notice') return 'notice';
  return kind ?? (role === 'summary' ? 'work-summary' : usual);
}

/** In YAML the fields of the plan stand around those of its notice: a part is what it holds. */
function rangeOf(
  { format, parts }: LocatedInput,
  part: LocatedPart,
  title: Title | null,
  children: readonly Block[],
): Range {
  if (format !== 'plan-yaml' || part.role !== 'plan') return { start: part.start, end: part.end };
  const first = children[0]?.range.start;
  const last = children.at(-1)?.range.end;
  if (parts.length > 1 && first !== undefined && last !== undefined)
    return { start: first, end: last };
  return {
    start: Math.min(title?.range.start ?? part.start, first ?? part.start, part.start),
    end: Math.max(title?.range.end ?? 0, last ?? 0, part.end),
  };
}
