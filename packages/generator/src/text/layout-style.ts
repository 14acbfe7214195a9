import type { DraftHabit } from '@yaodian/parser';
import { normalise, validatePlan } from '@yaodian/schema';
import { LayoutError } from './layout-error.ts';

/** What a layout says beside its template: how its drafts are numbered and labelled. */
export interface LayoutStyle {
  readonly habit: Partial<DraftHabit>;
  readonly wrapsInNotice: boolean;
}

const opening = '{{!-- style';
const closing = '--}}';
/** Says that a plan without a notice gets one. */
const noticeKey = 'addNotice';
const lists: ReadonlySet<string> = new Set(['sectionNumbers', 'itemNumbers']);

/** The comment that `readLayoutStyle` reads; empty where there is nothing to say. */
export function writeLayoutStyle({ habit, wrapsInNotice }: LayoutStyle): string {
  const lines = Object.entries(habit).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : value.join(' ')}`,
  );
  if (wrapsInNotice) lines.push(`${noticeKey}: true`);
  return lines.length === 0 ? '' : `${opening}\n${lines.join('\n')}\n${closing}\n`;
}

/**
 * Reads the first `{{!-- style … --}}` of a layout: lines `key: value` with the keys of a plan's `style`, lists
 * parted by blanks, and `addNotice: true`. Throws a LayoutError for what a plan's `style` may not say either.
 */
export function readLayoutStyle(source: string, layout: string): LayoutStyle {
  const style: Record<string, string | readonly string[]> = {};
  let wrapsInNotice = false;
  const start = source.indexOf(opening);
  const end = start === -1 ? -1 : source.indexOf(closing, start);
  if (end === -1) return { habit: {}, wrapsInNotice };
  const first = source.slice(0, start).split('\n').length;
  for (const [index, line] of source.slice(start, end).split('\n').entries()) {
    if (index === 0 || line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim();
    const value = line.slice(colon + 1).trim();
    if (key === noticeKey && value === 'true') {
      wrapsInNotice = true;
      continue;
    }
    style[key] = lists.has(key) ? value.split(/\s+/u) : value;
    const problem = validatePlan({ title: '-', style: { [key]: style[key] } })[0];
    if (problem !== undefined) throw new LayoutError(layout, first + index, problem.message);
  }
  const said = Object.entries(normalise({ title: '-', style }).style);
  return { habit: Object.fromEntries(said.filter(([, value]) => value !== null)), wrapsInNotice };
}
