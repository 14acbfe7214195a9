import { defaultNotice, normalise, validatePlan } from '@yaodian/schema';
import type { NormalPlan, Plan, PlanProblem } from '@yaodian/schema';
import type { FrontMatter, PartRole } from './document.ts';
import { habitOf, usualHabit } from './draft-habit.ts';
import type { DraftHabit } from './draft-habit.ts';
import { planOfParts, restoreFields } from './draft-plan.ts';
import type { UnprintedField } from './draft-plan.ts';
import { readDraft } from './draft-reader.ts';
import type { DraftPartInfo } from './draft-reader.ts';
import type { LocatedPart } from './located-plan.ts';
import type { Range } from './range.ts';

/** Whether front matter says that the text is in the draft dialect. */
export function isDraft(data: FrontMatter['data']): boolean {
  return data['draft'] === 1;
}

export interface DraftReading {
  readonly parts: readonly LocatedPart[];
  /** Null where the front matter does not make a plan of the text; `problems` says why. */
  readonly plan: NormalPlan | null;
  readonly problems: readonly PlanProblem[];
}

/** Reads a draft with its front matter. `start` is where the body begins. */
export function readDraftPlan(
  text: string,
  start: number,
  data: FrontMatter['data'],
  hidden: readonly Range[],
): DraftReading {
  const habit = habitIn(data);
  const infos = partsIn(data);
  const parts = readDraft({ source: text, start, hidden, habit, parts: infos });
  const plan = planOfParts(parts, habit);
  for (const key of [
    'kind',
    'issuer',
    'year',
    'period',
    'style',
    'document',
    'departments',
  ] as const) {
    // Not yet checked: the validator below refuses what is wrong.
    if (data[key] !== undefined) Object.assign(plan, { [key]: data[key] });
  }
  restoreFields(plan, fieldsIn(data));
  if (data['wrapped'] === true) dropDefaultNotice(plan);
  const problems = validatePlan(plan);
  return { parts, plan: problems.length === 0 ? normalise(plan) : null, problems };
}

/** A notice that the layout wrote is no part of the plan, unless somebody changed it. */
function dropDefaultNotice(plan: Plan): void {
  const usual = defaultNotice(plan.title, typeof plan.issuer === 'string' ? plan.issuer : null);
  if (JSON.stringify(plan.notice) === JSON.stringify(usual)) delete plan.notice;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The habit of the front matter; what is missing or no habit is as usual. */
function habitIn(data: FrontMatter['data']): DraftHabit {
  const given = data['habit'];
  if (!isRecord(given)) return usualHabit;
  const style = Object.fromEntries(Object.keys(usualHabit).map((key) => [key, given[key]]));
  const said = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
  const problems = validatePlan({ title: '文稿', style: said });
  return problems.length > 0
    ? usualHabit
    : habitOf(normalise({ title: '文稿', style: said }).style);
}

const roles: readonly PartRole[] = ['notice', 'summary', 'plan', 'attachment', 'glossary'];

function partsIn(data: FrontMatter['data']): DraftPartInfo[] {
  const listed = Array.isArray(data['parts']) ? data['parts'] : ['plan'];
  return listed.map((name): DraftPartInfo => {
    const role = roles.find((candidate) => candidate === name) ?? 'attachment';
    return { role, kind: role === 'notice' ? 'notice' : null, year: null, period: null };
  });
}

function fieldsIn(data: FrontMatter['data']): UnprintedField[] {
  const listed: readonly unknown[] = Array.isArray(data['unprinted']) ? data['unprinted'] : [];
  return listed.filter(isRecord).flatMap(({ path, value }) => {
    if (!Array.isArray(path)) return [];
    const steps = path.filter((step) => typeof step === 'string' || typeof step === 'number');
    return steps.length === path.length ? [{ path: steps, value }] : [];
  });
}
