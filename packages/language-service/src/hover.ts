import type { RosterEntry } from '@yaodian/linter';
import type { PlanDocument, Task } from '@yaodian/parser';
import type { Diagnostic } from '@yaodian/workspace';
import type { Hover, Position } from 'vscode-languageserver-types';
import { departmentAt } from './department-at.ts';
import { departmentCards } from './department-index.ts';
import { offsetAt, toLspRange } from './positions.ts';
import { ruleCard } from './rule-card.ts';
import type { Texts } from './texts.ts';

/** A department's card, or the pages of the rules that found something here. */
export function hoverDraft(
  document: PlanDocument,
  position: Position,
  roster: readonly RosterEntry[],
  diagnostics: readonly Diagnostic[],
  pageOf: (rule: string) => string | null,
  texts: Texts,
): Hover | null {
  const offset = offsetAt(document.source, position);
  return (
    departmentHover(document, offset, roster, texts) ??
    ruleHover(document, offset, diagnostics, pageOf)
  );
}

function departmentHover(
  document: PlanDocument,
  offset: number,
  roster: readonly RosterEntry[],
  texts: Texts,
): Hover | null {
  const department = departmentAt(document, offset);
  if (department === null) return null;
  const { name, range } = department;
  const card = departmentCards(document, roster).find(
    (one) => one.name === name || one.aliases.includes(name),
  );
  if (card === undefined) return null;
  const lines = [
    `**${card.name}**`,
    card.aliases.length === 0 ? '' : texts.departmentAliases(card.aliases.join('、')),
    roster.length > 0 && !card.inRoster ? texts.departmentUnknown : '',
    taskList(texts.departmentLeads(card.leads.length), card.leads, texts),
    taskList(texts.departmentSupports(card.supports.length), card.supports, texts),
  ];
  return {
    range: toLspRange(document.source, range),
    contents: { kind: 'markdown', value: lines.filter((line) => line !== '').join('\n\n') },
  };
}

/** More tasks than a writer reads in a card. */
const mostTasks = 20;

function taskList(heading: string, tasks: readonly Task[], texts: Texts): string {
  if (tasks.length === 0) return '';
  const items = tasks
    .slice(0, mostTasks)
    .map(
      ({ heading: { marker, title } }) => `- ${escapeMarkdown(`${marker?.text ?? ''}${title}`)}`,
    );
  const rest = tasks.length - items.length;
  if (rest > 0) items.push(`- ${texts.moreTasks(rest)}`);
  return `${heading}\n\n${items.join('\n')}`;
}

function ruleHover(
  document: PlanDocument,
  offset: number,
  diagnostics: readonly Diagnostic[],
  pageOf: (rule: string) => string | null,
): Hover | null {
  const here = diagnostics.filter(
    ({ suppressed, start, end }) => !suppressed && start.offset <= offset && offset <= end.offset,
  );
  const pages = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => pageOf(rule) ?? []);
  if (pages.length === 0) return null;
  const first = here[0];
  return {
    ...(first === undefined
      ? {}
      : {
          range: toLspRange(document.source, { start: first.start.offset, end: first.end.offset }),
        }),
    contents: { kind: 'markdown', value: pages.map(ruleCard).join('\n\n---\n\n') },
  };
}

/** Text of the draft must not become a heading, a link or an image of the hover. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|]/gu, '\\$&');
}
