import type { NormalItem, NormalPlan, NormalResponsible } from './normal-plan.ts';
import { defaultNoticeTitle } from './normalise.ts';
import type { Item, Names, Plan, Responsible } from './plan.generated.ts';

/**
 * The shortest plan that says the same as a canonical one: what a person would write. Keys that
 * say nothing are left out, one-element lists become texts. `normalise` undoes it.
 */
export function toPlan(normal: NormalPlan): Plan {
  const shortened = shorten(normal, '');
  const notice = normal.notice;
  const plan = { ...(shortened as Plan) };
  if (notice !== null && plan.notice !== undefined) {
    const { title, ...rest } = { title: notice.title, ...plan.notice };
    const isDefault = title === defaultNoticeTitle(normal.title, normal.issuer);
    plan.notice = { ...(isDefault ? {} : { title }), ...rest, body: textOf(notice.body) };
  }
  if (plan.kind === 'work-points' && plan.summary === undefined) delete plan.kind;
  return plan;
}

/** Values that a plan has without saying so. */
const defaults: Readonly<Record<string, unknown>> = {
  numbered: true,
  sealed: true,
  collective: false,
  format: 'standard',
};

/** Keys whose lists stay lists even with one element: their elements are mappings or rows. */
const lists = new Set(['rows', 'header', 'sectionNumbers', 'itemNumbers']);

function shorten(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return shortenList(value as unknown[], key);
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'responsible') return shortResponsible(value as NormalResponsible);
  const copy: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    if (child === null || (Object.hasOwn(defaults, name) && defaults[name] === child)) continue;
    const short = shorten(child, name);
    if (isEmpty(short) && name !== 'definition') continue;
    copy[name] = short;
  }
  return copy;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function shortenList(list: readonly unknown[], key: string): unknown {
  if (key === 'items') return (list as readonly NormalItem[]).map(shortItem);
  if (lists.has(key)) return list;
  if (list.every((entry) => typeof entry === 'string')) {
    // Paragraphs, lines and names: one needs no list. An explanation may be empty, but not absent.
    return list.length === 1 ? list[0] : list.length === 0 && key === 'definition' ? '' : list;
  }
  if (key === 'departments') return list.map((entry) => shortNamed(shorten(entry, '')));
  return list.map((entry) => shorten(entry, ''));
}

/** `{name: A}` → `A`. */
function shortNamed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[0] === 'name' ? entries[0][1] : value;
}

function textOf(paragraphs: readonly string[]): string | string[] {
  return paragraphs.length === 1 ? (paragraphs[0] ?? '') : [...paragraphs];
}

function shortItem(item: NormalItem): Item {
  if (item.items.length > 0) {
    return { text: textOf(item.text), items: item.items.map(shortItem) };
  }
  const only = item.text[0];
  return item.text.length === 1 && only !== undefined ? only : { text: textOf(item.text) };
}

function shortResponsible(roles: NormalResponsible): Names | Responsible {
  const { lead, support, joint, leader } = roles;
  if (support.length === 0 && leader.length === 0) {
    const only = lead.length === 1 && joint.length === 0 ? lead : lead.length === 0 ? joint : null;
    // Together on one line: names that a list cannot tell apart would be split again anyway.
    if (only !== null) return only.length === 1 ? (only[0] ?? '') : [...only];
  }
  const said = Object.entries({ lead, support, joint, leader }).filter(
    ([, list]) => list.length > 0,
  );
  return Object.fromEntries(said.map(([role, list]) => [role, textOf(list)]));
}
