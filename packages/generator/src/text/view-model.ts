// The view model of a plan. One file because the node kinds refer to one another.
import { NumberSequence, responsibilityLabels, writeMark } from '@yaodian/parser';
import type { DraftHabit, PlanMark, UnprintedField } from '@yaodian/parser';
import { printDate } from '@yaodian/schema';
import type {
  NormalContent,
  NormalGoal,
  NormalItem,
  NormalPart,
  NormalPlan,
  NormalResponsible,
  NormalSection,
  NormalTable,
  NormalTask,
  PlanPath,
} from '@yaodian/schema';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject, ViewValue } from './view-object.ts';
import { ViewTexts } from './view-text.ts';
import type { TextPlace, ViewText } from './view-text.ts';

/** What a layout sees of a plan, and what no line of any layout can show. */
export interface PlanView {
  readonly root: ViewObject;
  readonly texts: ViewTexts;
  /** Fields that are no text: a number where another was expected, a status, the year of a part. */
  readonly silent: readonly UnprintedField[];
}

/** The view model of a plan: frozen, without prototypes, every optional field there (null or empty). */
export function viewOfPlan(plan: NormalPlan, habit: DraftHabit): PlanView {
  const builder = new ViewBuilder(habit);
  return { root: builder.plan(plan), texts: builder.texts, silent: builder.silent };
}

class ViewBuilder {
  readonly #habit: DraftHabit;
  readonly texts: ViewTexts;
  readonly silent: UnprintedField[] = [];
  #tasks = new NumberSequence();

  constructor(habit: DraftHabit) {
    this.#habit = habit;
    this.texts = new ViewTexts(Object.values(responsibilityLabels(habit)));
  }

  plan(plan: NormalPlan): ViewObject {
    const { document, notice } = plan;
    const part = this.#part(plan, []);
    const title = (path: PlanPath, text: string): ViewText => this.texts.of(text, path);
    return viewObject({
      ...part,
      kind: plan.kind,
      issuer: this.#said(plan.issuer),
      document: viewObject(
        Object.fromEntries(
          Object.entries(document).map(([key, value]) => [key, this.#element(value)]),
        ),
      ),
      notice:
        notice === null
          ? null
          : viewObject({
              title: title(['notice', 'title'], notice.title),
              body: this.#texts(notice.body, ['notice', 'body']),
            }),
      summary:
        plan.summary === null ? null : viewObject(this.#extraPart(plan.summary, ['summary'])),
      attachments: viewList(
        plan.attachments.map((part, i) =>
          viewObject({
            ...this.#extraPart(part, ['attachments', i]),
            mark: this.#attachmentMark(plan, i),
          }),
        ),
      ),
      /** Behind attachments the glossary is one more of them. */
      glossaryMark:
        plan.attachments.length === 0 ? null : this.#attachmentMark(plan, plan.attachments.length),
      glossary: viewList(
        plan.glossary.map(({ term, definition }, i) => {
          const path: PlanPath = ['glossary', i];
          const texts = this.#texts(definition, [...path, 'definition']);
          return viewObject({
            mark: this.texts.mark(`${i + 1}.`),
            term: this.texts.of(term, [...path, 'term'], 'term'),
            opening: texts[0] ?? null,
            rest: viewList(texts.slice(1)),
          });
        }),
      ),
      departments: viewList(
        plan.departments.map((department) =>
          viewObject({
            name: this.texts.mark(department.name),
            aliases: viewList(department.aliases.map((alias) => this.texts.mark(alias))),
          }),
        ),
      ),
    });
  }

  /** 附件： alone, 附件1：, 附件2：. */
  #attachmentMark(plan: NormalPlan, index: number): ViewText {
    const count = plan.attachments.length + (plan.glossary.length > 0 ? 1 : 0);
    return this.texts.mark(count === 1 ? '附件：' : `附件${index + 1}：`);
  }

  /** Something that the front matter holds anyway; a layout may print it too. */
  #said(text: string | null): ViewText | null {
    return text === null ? null : this.texts.mark(text);
  }

  #element(value: unknown): ViewValue {
    if (typeof value === 'string') return this.texts.mark(printDate(value));
    if (Array.isArray(value)) return viewList(value.map((entry) => this.texts.mark(String(entry))));
    if (typeof value === 'boolean' || value === null) return value;
    return viewObject(
      Object.fromEntries(
        Object.entries(value as object).map(([key, entry]) => [
          key,
          this.#said(typeof entry === 'string' ? entry : null),
        ]),
      ),
    );
  }

  #extraPart(part: NormalPart, path: PlanPath): Record<string, ViewValue> {
    if (part.kind !== null) this.silent.push({ path: [...path, 'kind'], value: part.kind });
    if (part.year !== null) this.silent.push({ path: [...path, 'year'], value: part.year });
    if (part.period !== null) this.silent.push({ path: [...path, 'period'], value: part.period });
    return { kind: part.kind, ...this.#part(part, path) };
  }

  #part(part: NormalPlan | NormalPart, path: PlanPath): Record<string, ViewValue> {
    this.#tasks = new NumberSequence();
    return {
      mark: null,
      title: this.texts.of(part.title, [...path, 'title']),
      year: part.year,
      period: part.period === null ? null : viewObject({ ...part.period }),
      leadIn: this.#texts(part.leadIn, [...path, 'leadIn']),
      ...this.#content(part, path, 1),
    };
  }

  #texts(texts: readonly string[], path: PlanPath, place: TextPlace = 'text'): readonly ViewText[] {
    return viewList(texts.map((text, i) => this.texts.of(text, [...path, i], place)));
  }

  /** `depth` is that of sections in this content, 1 for chapters. */
  #content(content: NormalContent, path: PlanPath, depth: number): Record<string, ViewValue> {
    if (this.#habit.taskSequence === 'restart') this.#tasks = new NumberSequence();
    const goals = content.goals.map((goal, i) => this.#goal(goal, [...path, 'goals', i]));
    const items = this.#items(content.items, [...path, 'items'], 0);
    const tables = content.tables.map((table, i) => this.#table(table, [...path, 'tables', i]));
    const tasks = content.tasks.map((task, i) => this.#task(task, [...path, 'tasks', i]));
    const numbers = new NumberSequence();
    const sections = content.sections.map((section, i) =>
      this.#section(section, [...path, 'sections', i], depth, numbers),
    );
    const behind = content.sections.length > 0 ? '#'.repeat(depth + 1) : '***';
    return {
      goals: viewList(goals),
      items,
      tables: viewList(tables),
      tasks: viewList(tasks),
      sections: viewList(sections),
      closingMark: content.closing.length === 0 ? null : this.texts.mark(behind),
      closing: this.#texts(content.closing, [...path, 'closing']),
    };
  }

  /** The mark of a heading; what it does not say goes to the silent fields. */
  #mark(
    mark: PlanMark,
    node: { readonly numbered: boolean; readonly number: number | null },
    sequence: NumberSequence,
    path: PlanPath,
  ): string {
    if (mark === '无' || !node.numbered) {
      if (mark === '无' && !node.numbered)
        this.silent.push({ path: [...path, 'numbered'], value: false });
      if (node.number !== null) this.silent.push({ path: [...path, 'number'], value: node.number });
      return '';
    }
    if (node.number === sequence.next) {
      this.silent.push({ path: [...path, 'number'], value: node.number });
    }
    const written = writeMark(mark, sequence.take(node.number));
    return mark === '第一章' || mark === '第一节' ? `${written} ` : written;
  }

  #section(
    section: NormalSection,
    path: PlanPath,
    depth: number,
    numbers: NumberSequence,
  ): ViewObject {
    const mark = this.#mark(this.#habit.sectionNumbers[depth - 1] ?? '无', section, numbers, path);
    return viewObject({
      hashes: this.texts.mark('#'.repeat(depth + 1)),
      depth,
      mark: this.texts.mark(mark),
      title: this.texts.of(section.title, [...path, 'title']),
      body: this.#texts(section.body, [...path, 'body']),
      ...this.#content(section, path, depth + 1),
    });
  }

  /** A title with the text behind it: in one paragraph, or the title alone. */
  #headed(
    title: string,
    body: readonly string[],
    path: PlanPath,
    place: { readonly ownLine: boolean; readonly followed: boolean },
  ): Record<string, ViewValue> {
    const texts = this.#texts(body, [...path, 'body']);
    // Behind a title that ends in a mark of its own, 。 would be one too many; in front of a
    // bracket it says where the title ends.
    const apart = !place.followed && (place.ownLine || /[！？!?…，、]$/u.test(title));
    return {
      title: this.texts.of(title, [...path, 'title'], 'title'),
      body: texts,
      opening: apart ? null : (texts[0] ?? null),
      rest: apart ? texts : viewList(texts.slice(1)),
      stop: this.texts.mark(apart ? '' : '。'),
    };
  }

  #goal(goal: NormalGoal, path: PlanPath): ViewObject {
    return viewObject({
      mark: this.texts.mark(writeMark(this.#habit.goalMark, 1)),
      ...this.#headed(goal.title, goal.body, path, { ownLine: false, followed: false }),
    });
  }

  #items(items: readonly NormalItem[], path: PlanPath, level: number): readonly ViewObject[] {
    const mark = this.#habit.itemNumbers[level] ?? '①';
    return viewList(
      items.map((item, i) => {
        const texts = this.#texts(item.text, [...path, i, 'text']);
        return viewObject({
          mark: this.texts.mark(writeMark(mark, i + 1)),
          opening: texts[0] ?? null,
          rest: viewList(texts.slice(1)),
          items: this.#items(item.items, [...path, i, 'items'], level + 1),
        });
      }),
    );
  }

  #table(table: NormalTable, path: PlanPath): ViewObject {
    const width = (table.header ?? table.rows[0] ?? []).length;
    const cells = (row: readonly string[], at: PlanPath): ViewObject =>
      viewObject({ cells: this.#texts(row, at) });
    const blank = viewObject({
      cells: viewList(Array.from({ length: width }, () => this.texts.mark(''))),
    });
    return viewObject({
      title: table.title === null ? null : this.texts.of(table.title, [...path, 'title']),
      header: table.header === null ? blank : cells(table.header, [...path, 'header']),
      columns: viewList(Array.from({ length: width }, () => this.texts.mark('---'))),
      rows: viewList(table.rows.map((row, i) => cells(row, [...path, 'rows', i]))),
    });
  }

  #task(task: NormalTask, path: PlanPath): ViewObject {
    const { targetLabel, measureLabel, deadlineLabel, responsiblePlace, taskTitle } = this.#habit;
    const mark = this.#mark(this.#habit.taskNumbers, task, this.#tasks, path);
    if (task.status !== null) this.silent.push({ path: [...path, 'status'], value: task.status });
    const lines = (label: string, texts: readonly string[], key: string): readonly ViewObject[] =>
      viewList(
        this.#texts(texts, [...path, key]).map((text) =>
          viewObject({ label: this.texts.mark(label), text }),
        ),
      );
    const groups = this.#responsible(task.responsible, [...path, 'responsible']);
    const inBracket = responsiblePlace === 'bracket';
    const followed = inBracket && task.body.length === 0 && groups.length > 0;
    return viewObject({
      mark: this.texts.mark(mark),
      /** Around a title without a number. */
      strong: this.texts.mark(mark === '' ? '**' : ''),
      ...this.#headed(task.title, task.body, path, { ownLine: taskTitle === 'own-line', followed }),
      targets: lines(targetLabel, task.targets, 'targets'),
      measures: lines(measureLabel, task.measures, 'measures'),
      items: this.#items(task.items, [...path, 'items'], 0),
      tables: viewList(task.tables.map((table, i) => this.#table(table, [...path, 'tables', i]))),
      responsible: groups,
      inLines: inBracket ? viewList([]) : groups,
      inBracket: inBracket && groups.length > 0 ? groups : null,
      deadline:
        task.deadline === null
          ? null
          : viewObject({
              label: this.texts.mark(deadlineLabel),
              text: this.#date(task.deadline, [...path, 'deadline']),
            }),
      status: task.status,
    });
  }

  #date(text: string, path: PlanPath): ViewText {
    const printed = printDate(text);
    if (printed === text) return this.texts.of(text, path);
    return this.texts.as(text, printed, path);
  }

  #responsible(responsible: NormalResponsible | null, path: PlanPath): readonly ViewObject[] {
    if (responsible === null) return viewList([]);
    const { lead, support, joint, leader } = responsible;
    const alone = lead.length === 1 && support.length + joint.length + leader.length === 0;
    const labels = responsibilityLabels(this.#habit);
    const groups = (['lead', 'support', 'joint', 'leader'] as const)
      .filter((role) => responsible[role].length > 0)
      .map((role) =>
        viewObject({
          role,
          label: this.texts.mark(alone ? labels.joint : labels[role]),
          names: this.#texts(responsible[role], [...path, role], 'name'),
        }),
      );
    return viewList(groups);
  }
}
