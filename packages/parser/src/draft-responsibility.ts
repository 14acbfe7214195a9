import { splitNames } from '@yaodian/schema';
import { responsibilityLabels } from './draft-habit.ts';
import type { DraftHabit } from './draft-habit.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import type { LocatedLine, LocatedResponsible, ResponsibleRole } from './located-plan.ts';

/** Who is responsible by a labelled text; null where it has no such label. */
export function responsibleIn(
  text: DraftText,
  habit: DraftHabit,
  form: LocatedResponsible['form'],
): LocatedResponsible | null {
  const labels = Object.entries(responsibilityLabels(habit)) as [ResponsibleRole, string][];
  for (const [role, label] of labels) {
    const line = labelLine(text, label);
    if (line !== null) return responsibleOf(role, line, form);
  }
  return null;
}

/** `……。（责任单位：A、B；配合单位：C）` at the end of a task's text; null where it ends otherwise. */
export function responsibleBracketOf(
  text: DraftText,
  habit: DraftHabit,
): { readonly responsible: readonly LocatedResponsible[]; readonly rest: DraftText } | null {
  const open = trailingBracket(text.shape);
  if (open < 0) return null;
  const responsible: LocatedResponsible[] = [];
  for (const [from, to] of topLevelPieces(text.shape, open + 1, text.shape.length - 1)) {
    const found = responsibleIn(cutDraftText(text, from, to), habit, 'bracket');
    if (found !== null) responsible.push(found);
    if (responsible.length === 0) return null;
  }
  return { responsible, rest: cutDraftText(text, 0, open) };
}

/** `责任处室：…` as a label and its text; null where the text does not begin with the label. */
export function labelLine(text: DraftText, label: string): LocatedLine | null {
  const { shape } = text;
  if (!shape.startsWith(label)) return null;
  const mark = shape.charAt(label.length);
  if (mark !== '：' && mark !== ':') return null;
  return {
    whole: text,
    label: cutDraftText(text, 0, label.length),
    labelText: label,
    text: cutDraftText(text, label.length + 1),
  };
}

function responsibleOf(
  role: ResponsibleRole,
  line: LocatedLine,
  form: 'line' | 'bracket',
): LocatedResponsible {
  const text = line.text;
  const names: LocatedResponsible['names'][number][] = [];
  let at = 0;
  for (const name of splitNames(text.text)) {
    const start = text.text.indexOf(name, at);
    if (start < 0) continue;
    at = start + name.length;
    names.push({
      text: name,
      offsets: text.offsets.slice(start, at),
      end: (text.offsets[at - 1] ?? 0) + 1,
    });
  }
  return { role, names, form, line };
}

/** Where the bracket opens that closes at the end of a text; -1 where the text ends otherwise. */
function trailingBracket(shape: string): number {
  if (!shape.endsWith('）')) return -1;
  let depth = 0;
  for (let i = shape.length - 1; i >= 0; i--) {
    const sign = shape.charAt(i);
    if (sign === '）') depth += 1;
    else if (sign === '（') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** Spans between ； outside of brackets. */
function topLevelPieces(shape: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const sign = shape.charAt(i);
    if ('（(〔[【'.includes(sign)) depth += 1;
    else if ('）)〕]】'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '；' && depth === 0) {
      pieces.push([from, i]);
      from = i + 1;
    }
  }
  pieces.push([from, end]);
  return pieces;
}
