import type { RosterEntry } from '@yaodian/linter';
import type { PlanDocument, PlanKind, SourceText } from '@yaodian/parser';
import type {
  CompletionItem,
  CompletionItemKind,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { besideLabel } from './beside-label.ts';
import { departmentCards, type DepartmentCard } from './department-index.ts';
import { nextMarkers } from './next-number.ts';
import { nextStep } from './next-step.ts';
import { lineOf, offsetAt, toLspRange } from './positions.ts';
import { responsibilityCursor, type ResponsibilityCursor } from './responsibility-cursor.ts';
import type { Texts } from './texts.ts';

const kinds = { department: 7, number: 12, leadIn: 15 } as const satisfies Record<
  string,
  CompletionItemKind
>;

/** Labels and headings that a draft of a kind is made of; terms of the field. */
const leadIns: Readonly<Record<PlanKind, readonly string[]>> = {
  'work-points': ['总体要求：', '责任处室：', '目标任务：', '工作措施：'],
  'work-plan': ['工作目标：', '责任单位：', '完成时限：', '保障措施：'],
  'development-plan': ['前言', '指导思想', '基本原则', '发展目标', '保障措施'],
  'work-summary': ['主要成效：', '存在问题：', '下一步打算：'],
  'task-list': ['责任单位：', '配合单位：', '完成时限：'],
  notice: ['现将《》印发给你们，请认真贯彻执行。'],
  unknown: ['责任处室：', '目标任务：', '工作措施：', '完成时限：'],
};

/** Bodies in a responsibility list; at the start of a line the next numbers and the lead-ins of the kind. */
export function completeDraft(
  document: PlanDocument,
  position: Position,
  roster: readonly RosterEntry[],
  texts: Texts,
): CompletionItem[] {
  const { source } = document;
  const offset = offsetAt(source, position);
  const line = lineOf(source, offset);
  const before = line.text.slice(0, offset - line.start);
  const cards = departmentCards(document, roster);
  const bodies = new Set(cards.flatMap(({ name, aliases }) => [name, ...aliases]));
  const cursor = responsibilityCursor(document, offset, (name) => bodies.has(name));
  if (cursor !== null) {
    const end = offset + (bodies.has(cursor.typed + cursor.rest) ? cursor.rest.length : 0);
    const range = toLspRange(source, { start: offset - cursor.typed.length, end });
    return departmentItems(cards, cursor, range, texts);
  }
  const step = nextStep(document, offset);
  const steps =
    step === null ? [] : [numberItem(source, offset, step.typed, step.text, '00', texts)];
  const typed = before.trimStart();
  if (typed.length > 8) return steps;
  const range = toLspRange(source, { start: offset - typed.length, end: offset });
  const fits = (text: string): boolean =>
    fullWidth(text).startsWith(fullWidth(typed)) && text !== typed;
  return [
    ...steps,
    ...nextMarkers(document, offset)
      .filter((text) => fits(text) && text !== step?.text)
      .map((text, index) => numberItem(source, offset, typed, text, `0${index + 1}`, texts)),
    ...leadIns[document.kind].filter(fits).map((text, index): CompletionItem => ({
      label: text,
      kind: kinds.leadIn,
      ...besideLabel(texts.leadIn),
      sortText: `1${String(index)}`,
      textEdit: { range, newText: text },
    })),
  ];
}

function numberItem(
  source: SourceText,
  offset: number,
  typed: string,
  text: string,
  sortText: string,
  texts: Texts,
): CompletionItem {
  return {
    label: text,
    kind: kinds.number,
    ...besideLabel(texts.nextNumber),
    // The editor compares what is typed with this.
    filterText: `${typed}${text.slice(typed.length)}`,
    sortText,
    textEdit: {
      range: toLspRange(source, { start: offset - typed.length, end: offset }),
      newText: text,
    },
  };
}

/** Bodies for a list, those named in it left out. */
export function departmentItems(
  cards: readonly DepartmentCard[],
  { named, typed, rest }: ResponsibilityCursor,
  range: Range,
  texts: Texts,
): CompletionItem[] {
  const isHere = ({ name, inRoster }: DepartmentCard): boolean =>
    name === typed || (!inRoster && name === typed + rest);
  return cards
    .filter((card) => !named.has(card.name) && !(typed !== '' && isHere(card)))
    .map((card, index): CompletionItem => ({
      label: card.name,
      kind: kinds.department,
      ...besideLabel(texts.departmentUse(card.leads.length, card.supports.length, card.inRoster)),
      // Aliases find the body too: a writer types what people say.
      filterText: [card.name, ...card.aliases].join(' '),
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: card.name },
    }));
}

/** Half-width brackets mean the full-width ones that headings have. */
function fullWidth(typed: string): string {
  return typed.replaceAll('(', '（').replaceAll(')', '）');
}
