// One function for each shape of the schema, in its order, as in normal-plan.ts.
import {
  foldDate,
  foldLine,
  foldParagraphs,
  foldTitle,
  splitNames,
  withoutClosing,
} from './folding.ts';
import type {
  NormalContent,
  NormalDepartment,
  NormalDocument,
  NormalGoal,
  NormalItem,
  NormalNotice,
  NormalPart,
  NormalPlan,
  NormalResponsible,
  NormalSection,
  NormalStyle,
  NormalTable,
  NormalTask,
} from './normal-plan.ts';
import type {
  Department,
  DocumentElements,
  Goal,
  Item,
  Names,
  Notice,
  Part,
  Period,
  Plan,
  Responsible,
  Section,
  Style,
  Table,
  Task,
} from './plan.generated.ts';

/**
 * The canonical form of a valid plan. `normalise(toPlan(normal))` gives `normal` back.
 * Throws a RangeError where sections are nested without bounds; `validatePlan` refuses such plans.
 */
export function normalise(plan: Plan): NormalPlan {
  const title = foldLine(plan.title);
  const issuer = optionalLine(plan.issuer);
  return {
    title,
    kind: plan.kind ?? 'work-points',
    issuer,
    year: plan.year ?? null,
    period: normalPeriod(plan.period),
    style: normalStyle(plan.style ?? {}),
    document: normalDocument(plan.document ?? {}),
    notice: plan.notice === undefined ? null : normalNotice(plan.notice, title, issuer),
    summary: plan.summary === undefined ? null : normalPart(plan.summary),
    ...normalLead('leadIn', plan.leadIn, plan),
    attachments: (plan.attachments ?? []).map(normalPart),
    glossary: (plan.glossary ?? []).map((term) => ({
      term: foldTitle(term.term),
      definition: foldParagraphs(term.definition),
    })),
    departments: (plan.departments ?? []).map(normalDepartment),
  };
}

/** What a notice is called where the plan does not say. */
export function defaultNoticeTitle(planTitle: string, issuer: string | null): string {
  return `${issuer ?? ''}关于印发《${planTitle}》的通知`;
}

/** The notice that sends a plan out, in the usual words. */
export function defaultNotice(planTitle: string, issuer: string | null): NormalNotice {
  return {
    title: defaultNoticeTitle(planTitle, issuer),
    body: [`现将《${planTitle}》印发给你们，请结合实际认真贯彻落实。`],
  };
}

function optionalLine(text: string | undefined, closing = ''): string | null {
  return text === undefined ? null : withoutClosing(foldLine(text), closing);
}

function normalLines(lines: string | readonly string[] | undefined): string[] {
  return (typeof lines === 'string' ? [lines] : (lines ?? [])).map(foldLine);
}

function normalPeriod(period: Plan['period']): Period | null {
  if (period === undefined) return null;
  if (typeof period !== 'string') return { from: period.from, to: period.to };
  return { from: Number(period.slice(0, 4)), to: Number(period.slice(5)) };
}

function normalStyle(style: Style): NormalStyle {
  return {
    sectionNumbers: style.sectionNumbers ?? null,
    taskNumbers: style.taskNumbers ?? null,
    taskSequence: style.taskSequence ?? null,
    taskTitle: style.taskTitle ?? null,
    itemNumbers: style.itemNumbers ?? null,
    goalMark: style.goalMark ?? null,
    responsiblePlace: style.responsiblePlace ?? null,
    responsibleLabel: style.responsibleLabel ?? null,
    leadLabel: style.leadLabel ?? null,
    supportLabel: style.supportLabel ?? null,
    leaderLabel: style.leaderLabel ?? null,
    targetLabel: style.targetLabel ?? null,
    measureLabel: style.measureLabel ?? null,
    deadlineLabel: style.deadlineLabel ?? null,
  };
}

function normalDocument(elements: DocumentElements): NormalDocument {
  const attendance = elements.attendance;
  return {
    format: elements.format ?? 'standard',
    copyNumber: optionalLine(elements.copyNumber),
    classification: optionalLine(elements.classification),
    urgency: optionalLine(elements.urgency),
    issuingAuthorityMark: optionalLine(elements.issuingAuthorityMark),
    documentNumber: optionalLine(elements.documentNumber),
    signers: normalLines(elements.signers),
    mainRecipients: optionalLine(elements.mainRecipients, '：:'),
    attachmentNotes: normalLines(elements.attachmentNotes),
    issuers: normalLines(elements.issuers),
    sealed: elements.sealed ?? true,
    issueDate: elements.issueDate ?? null,
    note: optionalLine(elements.note),
    copyTo: optionalLine(elements.copyTo, '。'),
    printer: optionalLine(elements.printer),
    printDate: elements.printDate ?? null,
    attendance:
      attendance?.present === undefined &&
      attendance?.absent === undefined &&
      attendance?.observers === undefined
        ? null
        : {
            present: optionalLine(attendance.present),
            absent: optionalLine(attendance.absent),
            observers: optionalLine(attendance.observers),
          },
  };
}

function normalNotice(notice: Notice, planTitle: string, issuer: string | null): NormalNotice {
  return {
    title: optionalLine(notice.title) ?? defaultNoticeTitle(planTitle, issuer),
    body: foldParagraphs(notice.body),
  };
}

function normalPart(part: Part): NormalPart {
  return {
    title: foldLine(part.title),
    kind: part.kind ?? null,
    year: part.year ?? null,
    period: normalPeriod(part.period),
    ...normalLead('leadIn', part.leadIn, part),
  };
}

function normalSection(section: Section): NormalSection {
  return {
    title: foldTitle(section.title),
    numbered: section.numbered ?? true,
    number: section.number ?? null,
    ...normalLead('body', section.body, section),
  };
}

type ContentSource = Pick<Section, 'goals' | 'items' | 'tables' | 'tasks' | 'sections' | 'closing'>;

/** The text in front and the content; a closing behind nothing is more of the text in front. */
function normalLead<Key extends 'leadIn' | 'body'>(
  key: Key,
  text: string | readonly string[] | undefined,
  source: ContentSource,
): NormalContent & Record<Key, string[]> {
  const content = {
    goals: (source.goals ?? []).map(normalGoal),
    items: (source.items ?? []).map(normalItem),
    tables: (source.tables ?? []).map(normalTable),
    tasks: (source.tasks ?? []).map(normalTask),
    sections: (source.sections ?? []).map(normalSection),
  };
  const lead = foldParagraphs(text ?? []);
  const closing = foldParagraphs(source.closing ?? []);
  const holdsNothing = Object.values(content).every((list) => list.length === 0);
  const texts = holdsNothing ? [...lead, ...closing] : lead;
  // The computed key is the only way to build either shape; its value type is fixed above.
  const named = { [key]: texts } as Record<Key, string[]>;
  return { ...named, ...content, closing: holdsNothing ? [] : closing };
}

function normalGoal(goal: Goal): NormalGoal {
  if (typeof goal !== 'string') {
    return { title: foldTitle(goal.title), body: foldParagraphs(goal.body ?? []) };
  }
  const line = foldLine(goal);
  const stop = line.indexOf('。');
  if (stop <= 0) return { title: foldTitle(line), body: [] };
  return { title: foldTitle(line.slice(0, stop)), body: foldParagraphs(line.slice(stop + 1)) };
}

function normalItem(item: Item): NormalItem {
  if (typeof item === 'string') return { text: foldParagraphs(item), items: [] };
  return { text: foldParagraphs(item.text), items: (item.items ?? []).map(normalItem) };
}

function normalTable(table: Table): NormalTable {
  const header = (table.header ?? []).map(cellText);
  const rows = table.rows.map((row) => row.map(cellText));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header.length);
  const padded = (cells: string[]): string[] => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
  ];
  return {
    title: table.title === undefined ? null : foldLine(table.title),
    header: header.every((cell) => cell === '') ? null : padded(header),
    rows: rows.map(padded),
  };
}

function cellText(cell: string | number): string {
  return foldLine(String(cell));
}

function normalTask(task: Task): NormalTask {
  return {
    title: foldTitle(task.title),
    numbered: task.numbered ?? true,
    number: task.number ?? null,
    body: foldParagraphs(task.body ?? []),
    targets: normalLines(task.targets),
    measures: normalLines(task.measures),
    items: (task.items ?? []).map(normalItem),
    tables: (task.tables ?? []).map(normalTable),
    responsible: normalResponsible(task.responsible),
    deadline: task.deadline === undefined ? null : foldDate(String(task.deadline)),
    status: task.status ?? null,
  };
}

function names(value: Names | undefined): string[] {
  return value === undefined ? [] : splitNames(normalLines(value).join('、'));
}

function normalResponsible(value: Names | Responsible | undefined): NormalResponsible | null {
  if (value === undefined) return null;
  const roles: Responsible =
    typeof value === 'string' || Array.isArray(value) ? { joint: value } : value;
  const lead = names(roles.lead);
  const joint = names(roles.joint);
  const loneLeads = lead.length === 0 && joint.length === 1;
  const responsible = {
    lead: loneLeads ? joint : lead,
    support: names(roles.support),
    joint: loneLeads ? [] : joint,
    leader: names(roles.leader),
  };
  return Object.values(responsible).every((list) => list.length === 0) ? null : responsible;
}

function normalDepartment(department: Department): NormalDepartment {
  if (typeof department === 'string') {
    return { name: foldLine(department), aliases: [], parent: null, collective: false };
  }
  return {
    name: foldLine(department.name),
    aliases: normalLines(department.aliases),
    parent: optionalLine(department.parent),
    collective: department.collective ?? false,
  };
}
