// Brings a plan in canonical form and the YAML it was written in together: every text of the plan
// gets its place.
import { printDate } from '@yaodian/schema';
import type {
  NormalContent,
  NormalGoal,
  NormalItem,
  NormalPart,
  NormalPlan,
  NormalSection,
  NormalTable,
  NormalTask,
} from '@yaodian/schema';
import { habitOf, responsibilityLabels } from './draft-habit.ts';
import type { DraftHabit } from './draft-habit.ts';
import type { ElementKind } from './document.ts';
import { emptyContent } from './located-plan.ts';
import type {
  LocatedContent,
  LocatedElement,
  LocatedGoal,
  LocatedItem,
  LocatedLine,
  LocatedPart,
  LocatedResponsible,
  LocatedSection,
  LocatedTable,
  LocatedTask,
  LocatedText,
  ResponsibleRole,
} from './located-plan.ts';
import { locateTexts, wholeOf } from './plan-yaml-scalar.ts';
import type { YamlValue } from './plan-yaml-tree.ts';

/** The parts of a plan as its YAML has them, in the order notice, summary, plan, attachments, glossary. */
export function locatePlan(plan: NormalPlan, tree: YamlValue): LocatedPart[] {
  return new Locator(habitOf(plan.style)).plan(plan, tree);
}

function field(value: YamlValue | null, key: string): YamlValue | null {
  return value?.kind === 'mapping' ? (value.entries.get(key)?.value ?? null) : null;
}

function element(value: YamlValue | null, index: number): YamlValue | null {
  return value?.kind === 'list' ? (value.items[index] ?? null) : value;
}

/** The texts of a scalar, or of all scalars in a list, in order. */
function scalars(value: YamlValue | null): LocatedText[] {
  if (value === null) return [];
  if (value.kind === 'scalar') return [value.text()];
  return value.kind === 'list' ? value.items.flatMap(scalars) : [];
}

function spanOf(value: YamlValue | null): { start: number; end: number } {
  return { start: value?.range.start ?? 0, end: value?.range.end ?? 0 };
}

function one(text: string, value: YamlValue | null): LocatedText {
  const sources = scalars(value);
  const { start, end } = spanOf(value);
  return sources.length === 0
    ? wholeOf(text, start, end)
    : (locateTexts([text], sources)[0] ?? wholeOf(text, start, end));
}

const elementKinds: Readonly<Record<string, ElementKind>> = {
  issuingAuthorityMark: 'issuing-authority-mark',
  copyNumber: 'copy-number',
  classification: 'classification',
  urgency: 'urgency',
  documentNumber: 'document-number',
  signers: 'signer',
  mainRecipients: 'main-recipient',
  attachmentNotes: 'attachment-note',
  issuers: 'issuer',
  issueDate: 'issue-date',
  note: 'note',
  copyTo: 'copy-to',
  printer: 'printing',
};

class Locator {
  readonly #habit: DraftHabit;

  constructor(habit: DraftHabit) {
    this.#habit = habit;
  }

  plan(plan: NormalPlan, tree: YamlValue): LocatedPart[] {
    const parts: LocatedPart[] = [];
    if (plan.notice !== null) {
      const source = field(tree, 'notice');
      const title = field(source, 'title');
      parts.push({
        ...this.#emptyPart(source),
        role: 'notice',
        kind: 'notice',
        title: title === null ? null : one(plan.notice.title, title),
        leadIn: locateTexts(plan.notice.body, scalars(field(source, 'body'))),
      });
    }
    if (plan.summary !== null) {
      parts.push({ ...this.#part(plan.summary, field(tree, 'summary')), role: 'summary' });
    }
    parts.push({
      ...this.#part(plan, tree),
      role: 'plan',
      elements: this.#elements(field(tree, 'document')),
    });
    for (const [i, part] of plan.attachments.entries()) {
      const source = element(field(tree, 'attachments'), i);
      parts.push({ ...this.#part(part, source), role: 'attachment' });
    }
    if (plan.glossary.length > 0) parts.push(this.#glossary(plan, field(tree, 'glossary')));
    return parts;
  }

  #emptyPart(source: YamlValue | null): LocatedPart {
    return {
      ...emptyContent(),
      ...spanOf(source),
      role: 'plan',
      kind: null,
      year: null,
      period: null,
      title: null,
      leadIn: [],
      terms: [],
      elements: [],
    };
  }

  #part(part: NormalPlan | NormalPart, source: YamlValue | null): LocatedPart {
    return {
      ...this.#emptyPart(source),
      kind: part.kind,
      year: part.year,
      period: part.period,
      title: one(part.title, field(source, 'title')),
      leadIn: this.#lead(part.leadIn, source, 'leadIn', part),
      ...this.#content(part, source),
    };
  }

  /** A closing behind nothing was joined to the text in front. */
  #lead(
    texts: readonly string[],
    source: YamlValue | null,
    key: string,
    content: NormalContent,
  ): LocatedText[] {
    const sources = scalars(field(source, key));
    return locateTexts(
      texts,
      content.closing.length > 0 ? sources : [...sources, ...scalars(field(source, 'closing'))],
    );
  }

  #elements(source: YamlValue | null): LocatedElement[] {
    if (source?.kind !== 'mapping') return [];
    return [...source.entries].flatMap(([key, { value }]) => {
      const kind = elementKinds[key];
      if (kind === undefined || !Object.hasOwn(elementKinds, key)) return [];
      return scalars(value).map((text) => ({ kind, text: printed(text, value) }));
    });
  }

  #glossary(plan: NormalPlan, source: YamlValue | null): LocatedPart {
    const terms = plan.glossary.map(({ term, definition }, i) => {
      const entry = element(source, i);
      return {
        ...spanOf(entry),
        whole: null,
        term: one(term, field(entry, 'term')),
        definition: locateTexts(definition, scalars(field(entry, 'definition'))),
      };
    });
    return { ...this.#emptyPart(source), role: 'glossary', terms };
  }

  #content(content: NormalContent, source: YamlValue | null): LocatedContent {
    const list = <N, L>(
      key: string,
      nodes: readonly N[],
      make: (node: N, from: YamlValue | null) => L,
    ): L[] => {
      const values = field(source, key);
      return nodes.map((node, i) => make(node, element(values, i)));
    };
    return {
      goals: list('goals', content.goals, (goal, from) => this.#goal(goal, from)),
      items: list('items', content.items, (item, from) => this.#item(item, from)),
      tables: list('tables', content.tables, (table, from) => this.#table(table, from)),
      tasks: list('tasks', content.tasks, (task, from) => this.#task(task, from)),
      sections: list('sections', content.sections, (section, from) => this.#section(section, from)),
      closing: locateTexts(content.closing, scalars(field(source, 'closing'))),
    };
  }

  #section(section: NormalSection, source: YamlValue | null): LocatedSection {
    return {
      ...spanOf(source),
      whole: null,
      mark: null,
      unnumberedLevel: false,
      title: one(section.title, field(source, 'title')),
      body: this.#lead(section.body, source, 'body', section),
      ...this.#content(section, source),
    };
  }

  #goal(goal: NormalGoal, source: YamlValue | null): LocatedGoal {
    const short = source?.kind === 'scalar';
    const texts = short
      ? locateTexts([goal.title, ...goal.body], scalars(source))
      : [
          one(goal.title, field(source, 'title')),
          ...locateTexts(goal.body, scalars(field(source, 'body'))),
        ];
    const [title = one(goal.title, source), ...body] = texts;
    return {
      ...spanOf(source),
      whole: null,
      mark: null,
      title,
      runIn: short && body.length > 0,
      body,
    };
  }

  #item(item: NormalItem, source: YamlValue | null): LocatedItem {
    const text = source?.kind === 'scalar' ? source : field(source, 'text');
    const items = field(source, 'items');
    return {
      ...spanOf(source),
      whole: null,
      mark: null,
      text: locateTexts(item.text, scalars(text)),
      items: item.items.map((below, i) => this.#item(below, element(items, i))),
    };
  }

  #table(table: NormalTable, source: YamlValue | null): LocatedTable {
    const row = (cells: readonly string[], from: YamlValue | null): LocatedText[] =>
      cells.map((cell, i) =>
        from?.kind === 'list' && i < from.items.length
          ? one(cell, element(from, i))
          : wholeOf('', spanOf(from).end, spanOf(from).end),
      );
    const rows = field(source, 'rows');
    return {
      ...spanOf(source),
      title: table.title === null ? null : one(table.title, field(source, 'title')),
      header: table.header === null ? null : row(table.header, field(source, 'header')),
      rows: table.rows.map((cells, i) => row(cells, element(rows, i))),
    };
  }

  #task(task: NormalTask, source: YamlValue | null): LocatedTask {
    const deadline = field(source, 'deadline');
    const lines = (label: string, key: string, texts: readonly string[]): LocatedLine[] =>
      locateTexts(texts, scalars(field(source, key))).map((text) => ({
        whole: null,
        label: null,
        labelText: label,
        text,
      }));
    return {
      ...spanOf(source),
      whole: null,
      mark: null,
      title: one(task.title, field(source, 'title')),
      runIn: false,
      body: locateTexts(task.body, scalars(field(source, 'body'))),
      bracketed: null,
      targets: lines(this.#habit.targetLabel, 'targets', task.targets),
      measures: lines(this.#habit.measureLabel, 'measures', task.measures),
      items: task.items.map((item, i) => this.#item(item, element(field(source, 'items'), i))),
      tables: task.tables.map((table, i) =>
        this.#table(table, element(field(source, 'tables'), i)),
      ),
      responsible: this.#responsible(task, field(source, 'responsible')),
      deadline:
        task.deadline === null || deadline === null
          ? null
          : {
              whole: null,
              label: null,
              labelText: this.#habit.deadlineLabel,
              text: printed(one(task.deadline, deadline), deadline),
            },
    };
  }

  #responsible(task: NormalTask, source: YamlValue | null): LocatedResponsible[] {
    const roles = task.responsible;
    if (roles === null || source === null) return [];
    const labels = responsibilityLabels(this.#habit);
    const alone = Object.values(roles).flat().length === 1 && roles.lead.length === 1;
    return (['lead', 'support', 'joint', 'leader'] as const).flatMap(
      (role): LocatedResponsible[] => {
        if (roles[role].length === 0) return [];
        // A single department that is named without a role leads.
        const own =
          source.kind === 'mapping' ? (field(source, role) ?? field(source, 'joint')) : source;
        const names = locateTexts(roles[role], scalars(own));
        const label = alone ? labels.joint : labels[role satisfies ResponsibleRole];
        const line = { whole: null, label: null, labelText: label, text: joined(names) };
        return [{ role, names, form: 'line', line }];
      },
    );
  }
}

/** Names on one line with 、 between them, which stands for the span between two names. */
function joined(names: readonly LocatedText[]): LocatedText {
  const text: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  for (const [i, name] of names.entries()) {
    if (i > 0) {
      const from = names[i - 1]?.end ?? 0;
      text.push('、');
      offsets.push(from);
      ends.push(Math.max(from, name.offsets[0] ?? from));
    }
    text.push(name.text);
    offsets.push(...name.offsets);
    ends.push(...(name.ends ?? name.offsets.map((offset) => offset + 1)));
  }
  return { text: text.join(''), offsets, ends, end: names.at(-1)?.end ?? 0 };
}

/** `2026-12` as people read it; every character stands for the whole of what is written. */
function printed(text: LocatedText, source: YamlValue): LocatedText {
  const shown = printDate(text.text);
  return shown === text.text ? text : wholeOf(shown, source.range.start, source.range.end);
}
