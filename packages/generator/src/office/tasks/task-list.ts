import { parse, SourceText, type Task } from '@yaodian/parser';
import {
  normalise,
  type NormalContent,
  type NormalPlan,
  type NormalTask,
  type Plan,
} from '@yaodian/schema';

/** A task of a plan, flattened for tables and calendars. */
export interface ListedTask {
  /** As printed where the plan numbers its tasks; empty for an unnumbered one. */
  readonly number: string;
  /** Titles of the sections above it; the first is the chapter. */
  readonly chapter: string;
  readonly section: string;
  readonly title: string;
  readonly body: string;
  /** Target lines; without any, the sentences of the body that set one. */
  readonly targets: readonly string[];
  readonly measures: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly leader: readonly string[];
  /** As the plan says it. */
  readonly deadline: string;
  /** The last day in time as `YYYY-MM-DD`; null where none is fixed. */
  readonly dueDate: string | null;
}

/** The tasks of a plan (not of its summary) in order. Names are those of the plan's department roster. */
export function listTasks(plan: Plan): readonly ListedTask[] {
  const normal = normalise(plan);
  const tasks: ListedTask[] = [];
  const names = rosterNames(normal);
  const restarts = normal.style.taskSequence === 'restart';
  let number = 0;
  const walk = (content: NormalContent, path: readonly string[]): void => {
    for (const task of content.tasks) {
      if (task.numbered) number = task.number ?? number + 1;
      tasks.push(listed(task, task.numbered ? String(number) : '', path, normal, names));
    }
    for (const section of content.sections) {
      if (restarts) number = 0;
      walk(section, [...path, section.title]);
    }
  };
  walk(normal, []);
  return tasks;
}

function listed(
  task: NormalTask,
  number: string,
  path: readonly string[],
  plan: NormalPlan,
  names: ReadonlyMap<string, string>,
): ListedTask {
  const read = readTask(task, plan);
  const name = (department: string): string => names.get(department) ?? department;
  const { lead = [], joint = [], support = [], leader = [] } = task.responsible ?? {};
  return {
    number,
    chapter: path[0] ?? '',
    section: path.slice(1).join(' / '),
    title: task.title,
    body: task.body.join('\n'),
    targets: task.targets.length > 0 ? task.targets : read === null ? [] : targetSentences(read),
    measures: task.measures,
    lead: [...lead, ...joint].map(name),
    support: support.map(name),
    leader,
    deadline: task.deadline ?? read?.deadline?.text ?? '',
    dueDate: lastDay(task.deadline) ?? read?.deadline?.date ?? null,
  };
}

/** The task as the parser reads it: what its sentences set as targets and by when. */
function readTask(task: NormalTask, plan: NormalPlan): Task | null {
  const deadline = task.deadline === null ? '' : `\n完成时限：${task.deadline}`;
  const text = `1.${task.title}。${task.body.join('\n')}${deadline}`;
  const year = plan.year ?? plan.period?.from ?? null;
  const document = parse(new SourceText(text), {
    format: 'text',
    ...(year === null ? {} : { year }),
  });
  for (const part of document.parts) {
    const found = part.children.find((child) => child.type === 'task');
    if (found !== undefined) return found;
  }
  return null;
}

function targetSentences(task: Task): readonly string[] {
  const sentences = new Set<string>();
  for (const child of task.children) {
    if (child.type !== 'paragraph') continue;
    const text = child.reading.text;
    for (const target of child.targets) {
      const at = text.indexOf(target.text);
      if (at < 0) continue;
      const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
      const ends = [text.indexOf('。', at), text.indexOf('；', at)].filter((end) => end >= 0);
      sentences.add(text.slice(start, Math.min(text.length, ...ends)).trim());
    }
  }
  return [...sentences];
}

/** `2026-06` as 2026-06-30, `2026` as 2026-12-31; null for words. */
function lastDay(deadline: string | null): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(deadline ?? '');
  if (match === null) return null;
  const [, year = '', month = '12', day] = match;
  if (day !== undefined) return `${year}-${month}-${day}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

/** Canonical names by name and alias. */
function rosterNames(plan: NormalPlan): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const department of plan.departments) {
    for (const alias of [department.name, ...department.aliases]) names.set(alias, department.name);
  }
  return names;
}
