import { responsibilityLabels } from '@yaodian/parser';
import { printDate } from '@yaodian/schema';
import type { NormalResponsible, NormalTask, PlanPath } from '@yaodian/schema';
import type { ViewContext } from './view-context.ts';
import { headed } from './view-heading.ts';
import { itemsView } from './view-items.ts';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject } from './view-object.ts';
import { tablesView } from './view-tables.ts';
import type { ViewText } from './view-text.ts';

/** A task behind its mark, which is empty where it has no number. */
export function taskView(
  context: ViewContext,
  task: NormalTask,
  mark: string,
  path: PlanPath,
): ViewObject {
  const { habit, texts } = context;
  if (task.status !== null) context.keepSilent([...path, 'status'], task.status);
  const lines = (label: string, of: readonly string[], key: string): readonly ViewObject[] =>
    viewList(
      context
        .list(of, [...path, key])
        .map((text) => viewObject({ label: texts.mark(label), text })),
    );
  const groups = responsibleView(context, task.responsible, [...path, 'responsible']);
  const inBracket = habit.responsiblePlace === 'bracket';
  const followed = inBracket && task.body.length === 0 && groups.length > 0;
  const ownLine = habit.taskTitle === 'own-line';
  return viewObject({
    mark: texts.mark(mark),
    /** Around a title without a number. */
    strong: texts.mark(mark === '' ? '**' : ''),
    ...headed(context, task, path, { ownLine, followed }),
    targets: lines(habit.targetLabel, task.targets, 'targets'),
    measures: lines(habit.measureLabel, task.measures, 'measures'),
    items: itemsView(context, task.items, [...path, 'items']),
    tables: tablesView(context, task.tables, [...path, 'tables']),
    responsible: groups,
    inLines: inBracket ? viewList([]) : groups,
    inBracket: inBracket && groups.length > 0 ? groups : null,
    deadline:
      task.deadline === null
        ? null
        : viewObject({
            label: texts.mark(habit.deadlineLabel),
            text: dateView(context, task.deadline, [...path, 'deadline']),
          }),
    status: task.status,
  });
}

function dateView({ texts }: ViewContext, text: string, path: PlanPath): ViewText {
  const printed = printDate(text);
  return printed === text ? texts.of(text, path) : texts.as(text, printed, path);
}

/** Whom a task names, by what they do. */
function responsibleView(
  context: ViewContext,
  responsible: NormalResponsible | null,
  path: PlanPath,
): readonly ViewObject[] {
  if (responsible === null) return viewList([]);
  const { lead, support, joint, leader } = responsible;
  const alone = lead.length === 1 && support.length + joint.length + leader.length === 0;
  const labels = responsibilityLabels(context.habit);
  const groups = (['lead', 'support', 'joint', 'leader'] as const)
    .filter((role) => responsible[role].length > 0)
    .map((role) =>
      viewObject({
        role,
        label: context.texts.mark(alone ? labels.joint : labels[role]),
        names: context.list(responsible[role], [...path, role], 'name'),
      }),
    );
  return viewList(groups);
}
