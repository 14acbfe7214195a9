// The content of parts and sections. One file because sections hold sections.
import { NumberSequence, writeMark } from '@yaodian/parser';
import type { NormalContent, NormalGoal, NormalSection, PlanPath } from '@yaodian/schema';
import type { ViewContext } from './view-context.ts';
import { headed, markOf } from './view-heading.ts';
import { itemsView } from './view-items.ts';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject, ViewValue } from './view-object.ts';
import { tablesView } from './view-tables.ts';
import { taskView } from './view-task.ts';

/** The content of one part, whose tasks are numbered through where the habit does not begin anew. */
export function partContent(
  context: ViewContext,
  content: NormalContent,
  path: PlanPath,
): Record<string, ViewValue> {
  return new ContentView(context).content(content, path, 1);
}

class ContentView {
  readonly #context: ViewContext;
  #tasks = new NumberSequence();

  constructor(context: ViewContext) {
    this.#context = context;
  }

  /** `depth` is that of sections in this content, 1 for chapters. */
  content(content: NormalContent, path: PlanPath, depth: number): Record<string, ViewValue> {
    const context = this.#context;
    if (context.habit.taskSequence === 'restart') this.#tasks = new NumberSequence();
    const numbers = new NumberSequence();
    const behind = content.sections.length > 0 ? '#'.repeat(depth + 1) : '***';
    return {
      goals: viewList(content.goals.map((goal, i) => this.#goal(goal, [...path, 'goals', i]))),
      items: itemsView(context, content.items, [...path, 'items']),
      tables: tablesView(context, content.tables, [...path, 'tables']),
      tasks: viewList(
        content.tasks.map((task, i) => {
          const at = [...path, 'tasks', i];
          const mark = markOf(context, context.habit.taskNumbers, task, this.#tasks, at);
          return taskView(context, task, mark, at);
        }),
      ),
      sections: viewList(
        content.sections.map((section, i) =>
          this.#section(section, [...path, 'sections', i], depth, numbers),
        ),
      ),
      closingMark: content.closing.length === 0 ? null : context.texts.mark(behind),
      closing: context.list(content.closing, [...path, 'closing']),
    };
  }

  #section(
    section: NormalSection,
    path: PlanPath,
    depth: number,
    numbers: NumberSequence,
  ): ViewObject {
    const context = this.#context;
    const { texts } = context;
    const style = context.habit.sectionNumbers[depth - 1] ?? '无';
    const mark = markOf(context, style, section, numbers, path);
    return viewObject({
      hashes: texts.mark('#'.repeat(depth + 1)),
      depth,
      mark: texts.mark(mark),
      title: texts.of(section.title, [...path, 'title']),
      body: context.list(section.body, [...path, 'body']),
      ...this.content(section, path, depth + 1),
    });
  }

  #goal(goal: NormalGoal, path: PlanPath): ViewObject {
    const context = this.#context;
    return viewObject({
      mark: context.texts.mark(writeMark(context.habit.goalMark, 1)),
      ...headed(context, goal, path, { ownLine: false, followed: false }),
    });
  }
}
