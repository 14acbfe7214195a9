import type { DraftHabit } from './draft-habit.ts';
import { foreignMarkOf, markOf } from './draft-marked.ts';
import { matchMark } from './draft-marks.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import { runInTitle, strongTitle, withoutStrong } from './draft-title.ts';
import type { LocatedGoal, LocatedItem, LocatedTask, LocatedTerm } from './located-plan.ts';
import type { Range } from './range.ts';

/** A task that a paragraph begins, by its mark or a bold title; `next` is the number that a task would have. */
export function taskHead(
  text: DraftText,
  { start, end }: Range,
  habit: DraftHabit,
  next: number,
): LocatedTask | null {
  const strong = text.shape.startsWith('**') ? text.shape.indexOf('**', 2) : -1;
  const mark =
    markOf(text, habit.taskNumbers) ??
    (strong < 0 && !hasOtherMark(text, habit)
      ? foreignMarkOf(text, habit.taskNumbers, next)
      : null);
  if (mark === null && strong < 3) return null;
  const { title, opening } =
    mark === null
      ? strongTitle(text, strong)
      : runInTitle(cutDraftText(text, mark.text.text.length));
  return {
    whole: mark === null ? withoutStrong(text, strong) : text,
    mark,
    title,
    runIn: opening.text !== '',
    body: opening.text === '' ? [] : [opening],
    bracketed: null,
    targets: [],
    measures: [],
    items: [],
    tables: [],
    responsible: [],
    deadline: null,
    start,
    end,
  };
}

function hasOtherMark(text: DraftText, { goalMark, itemNumbers }: DraftHabit): boolean {
  return [goalMark, ...itemNumbers].some((mark) => matchMark(mark, text.shape) !== null);
}

/** A goal that a paragraph begins. */
export function goalHead(
  text: DraftText,
  { start, end }: Range,
  habit: DraftHabit,
): LocatedGoal | null {
  const mark = markOf(text, habit.goalMark);
  if (mark === null) return null;
  const { title, opening } = runInTitle(cutDraftText(text, mark.text.text.length));
  return {
    whole: text,
    mark,
    title,
    runIn: opening.text !== '',
    body: opening.text === '' ? [] : [opening],
    start,
    end,
  };
}

/** An item that a paragraph begins, and how deep it stands among the items: 0 for the outermost. */
export function itemHead(
  text: DraftText,
  { start, end }: Range,
  { itemNumbers }: DraftHabit,
): { readonly item: LocatedItem; readonly level: number } | null {
  for (const [level, style] of itemNumbers.entries()) {
    const mark = markOf(text, style);
    if (mark === null) continue;
    const opening = cutDraftText(text, mark.text.text.length);
    return { item: { whole: text, mark, text: [opening], items: [], start, end }, level };
  }
  return null;
}

/** A term of the glossary that a paragraph begins: `1.学位：……`. */
export function termHead(text: DraftText, { start, end }: Range): LocatedTerm | null {
  const mark = markOf(text, '1.');
  if (mark === null) return null;
  const rest = cutDraftText(text, mark.text.text.length);
  const colon = rest.shape.indexOf('：');
  const definition = colon < 0 ? null : cutDraftText(rest, colon + 1);
  return {
    whole: text,
    term: colon < 0 ? rest : cutDraftText(rest, 0, colon),
    definition: definition === null || definition.text === '' ? [] : [definition],
    start,
    end,
  };
}
