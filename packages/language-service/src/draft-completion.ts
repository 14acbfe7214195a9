import type { RosterEntry } from '@yaodian/linter';
import type { PlanDocument, PlanKind } from '@yaodian/parser';
import type { CompletionItem, CompletionItemKind, Position } from 'vscode-languageserver-types';
import { departmentCards } from './department-index.ts';
import { nextMarkers } from './next-number.ts';
import { lineOf, offsetAt, toLspRange } from './positions.ts';
import type { Texts } from './texts.ts';

const kinds = { department: 7, number: 12, leadIn: 15 } as const satisfies Record<
  string,
  CompletionItemKind
>;

/** `责任处室：` at the start of a line, or an open bracket that names bodies; what follows is the list. */
const responsibilityList =
  /(?:^\s*|（|\()(?:责任|牵头|配合|协作|协办|主要|重点)(?:责任|协作)?(?:处室|科室|股室|单位|部门|领导)[:：]([^）)。]*)$/u;

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
  const list = responsibilityList.exec(before)?.[1];
  if (list !== undefined) return departments(document, offset, list, roster, texts);
  const typed = before.trimStart();
  if (typed.length > 8) return [];
  const range = toLspRange(source, { start: offset - typed.length, end: offset });
  const fits = (text: string): boolean => text.startsWith(typed) && text !== typed;
  return [
    ...nextMarkers(document, offset)
      .filter(fits)
      .map((text, index): CompletionItem => ({
        label: text,
        kind: kinds.number,
        detail: texts.nextNumber,
        sortText: `0${String(index)}`,
        textEdit: { range, newText: text },
      })),
    ...leadIns[document.kind].filter(fits).map((text, index): CompletionItem => ({
      label: text,
      kind: kinds.leadIn,
      detail: texts.leadIn,
      sortText: `1${String(index)}`,
      textEdit: { range, newText: text },
    })),
  ];
}

function departments(
  document: PlanDocument,
  offset: number,
  list: string,
  roster: readonly RosterEntry[],
  texts: Texts,
): CompletionItem[] {
  const separator = Math.max(
    ...['、', '，', ',', ';', '；', ' '].map((mark) => list.lastIndexOf(mark)),
  );
  const typed = list.slice(separator + 1);
  const named = new Set(list.slice(0, separator + 1).split(/[、，,;； ]/u));
  const range = toLspRange(document.source, { start: offset - typed.length, end: offset });
  return departmentCards(document, roster)
    .filter((card) => !named.has(card.name) && card.name !== typed)
    .map((card, index): CompletionItem => ({
      label: card.name,
      kind: kinds.department,
      detail: texts.departmentUse(card.leads.length, card.supports.length, card.inRoster),
      // Aliases find the body too: a writer types what people say.
      filterText: [card.name, ...card.aliases].join(' '),
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: card.name },
    }));
}
