import type {
  DocumentElements,
  Plan,
  PlanGoal,
  PlanItem,
  PlanPart,
  PlanSection,
  PlanTable,
  PlanTask,
  Responsible,
  Style,
} from '@yaodian/schema';
import fc from 'fast-check';
import { nastyLine, nastyText } from './nasty-text.ts';

const year = fc.integer({ min: 1950, max: 2100 });
const number = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999 }));

const lines = fc.oneof(nastyLine(), fc.array(nastyLine(), { maxLength: 3 }));
const text = fc.oneof(nastyText(), fc.array(nastyText(), { maxLength: 3 }));

function few<T>(of: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> {
  return fc.array(of, { maxLength: most });
}

const names: fc.Arbitrary<string | string[]> = fc.oneof(
  fc.constantFrom('规建处', '初教处（幼教）、中教处', '组统处、有关业务处室', '各区、县（市）'),
  nastyLine(),
  fc.array(nastyLine(), { maxLength: 3 }),
);

const responsible: fc.Arbitrary<string | string[] | Responsible> = fc.oneof(
  names,
  fc.record({ lead: names, support: names, joint: names, leader: names }, { requiredKeys: [] }),
);

const deadline = fc.oneof(
  fc.constantFrom('2026', '2026-12', '2026-02-30', '2026年12月31日', '长期坚持', '2026年13月'),
  nastyLine(),
);

const goal: fc.Arbitrary<PlanGoal> = fc.oneof(
  nastyLine(),
  fc.record({ title: nastyLine(), body: text }, { requiredKeys: ['title'] }),
);

/** Items nest three levels deep. */
function item(depth: number): fc.Arbitrary<PlanItem> {
  if (depth >= 3) return nastyLine();
  return fc.oneof(
    nastyLine(),
    fc.record(
      {
        text: fc.oneof(nastyLine(), fc.array(nastyLine(), { minLength: 1, maxLength: 2 })),
        items: few(item(depth + 1)),
      },
      { requiredKeys: ['text'] },
    ),
  );
}

const cell = fc.oneof(nastyText(), fc.integer(), fc.constantFrom('', '---', ':-:'));
const row = fc.array(cell, { minLength: 1, maxLength: 3 });
const table: fc.Arbitrary<PlanTable> = fc.record(
  { title: nastyLine(), header: row, rows: fc.array(row, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['rows'] },
);

/** Tasks of the kind that a plan holds, with whatever their texts may be. */
export const planTasks: fc.Arbitrary<PlanTask> = fc.record(
  {
    title: nastyLine(),
    numbered: fc.boolean(),
    number,
    body: text,
    targets: lines,
    measures: lines,
    items: few(item(1)),
    tables: few(table),
    responsible,
    deadline,
    status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
  },
  { requiredKeys: ['title'] },
);

const content = { goals: few(goal), items: few(item(1)), tables: few(table), closing: text };

/** Sections nest five levels deep. */
function section(depth: number): fc.Arbitrary<PlanSection> {
  return fc.record(
    {
      title: nastyLine(),
      numbered: fc.boolean(),
      number,
      body: text,
      ...content,
      tasks: few(planTasks, 3),
      sections: depth >= 5 ? fc.constant([]) : few(section(depth + 1)),
    },
    { requiredKeys: ['title'] },
  );
}

const period = fc
  .tuple(year, fc.integer({ min: 0, max: 15 }))
  .chain(([from, length]) =>
    fc.constantFrom(
      { from, to: from + length },
      `${from}-${from + length}`,
      `${from}至${from + length}`,
    ),
  );

const kind = fc.constantFrom(
  'work-points' as const,
  'work-plan' as const,
  'development-plan' as const,
  'work-summary' as const,
  'task-list' as const,
);

const part: fc.Arbitrary<PlanPart> = fc.record(
  {
    title: nastyLine(),
    kind,
    year,
    period,
    leadIn: text,
    ...content,
    tasks: few(planTasks),
    sections: few(section(3)),
  },
  { requiredKeys: ['title'] },
);

const label = fc.constantFrom(
  '责任处室',
  '责任单位',
  '牵头单位',
  '配合单位',
  '目标任务',
  '工作举措',
  '完成时间',
  '年度目标',
);

/** Styles whose marks and labels can be told apart, as the validator demands. */
const style: fc.Arbitrary<Style> = fc
  .record(
    {
      sectionNumbers: fc.array(
        fc.constantFrom(
          '一、' as const,
          '（一）' as const,
          '1.' as const,
          '第一章' as const,
          '第一节' as const,
          '无' as const,
        ),
        { minLength: 1, maxLength: 5 },
      ),
      taskNumbers: fc.constantFrom(
        '1.' as const,
        '1、' as const,
        '（一）' as const,
        '一、' as const,
        '（1）' as const,
        '无' as const,
      ),
      taskSequence: fc.constantFrom('continuous' as const, 'restart' as const),
      taskTitle: fc.constantFrom('run-in' as const, 'own-line' as const),
      itemNumbers: fc.uniqueArray(
        fc.constantFrom(
          '一是' as const,
          '第一，' as const,
          '（1）' as const,
          '1）' as const,
          '①' as const,
        ),
        { minLength: 1, maxLength: 3 },
      ),
      goalMark: fc.constantFrom('——' as const, '①' as const, '（1）' as const),
      responsiblePlace: fc.constantFrom('line' as const, 'bracket' as const),
      responsibleLabel: label,
      leadLabel: label,
      supportLabel: label,
      leaderLabel: label,
      targetLabel: label,
      measureLabel: label,
      deadlineLabel: label,
    },
    { requiredKeys: [] },
  )
  .filter((candidate) => {
    const marks = [candidate.taskNumbers, candidate.goalMark, ...(candidate.itemNumbers ?? [])];
    const labels = [
      candidate.responsibleLabel,
      candidate.leadLabel,
      candidate.supportLabel,
      candidate.leaderLabel,
      candidate.targetLabel,
      candidate.measureLabel,
      candidate.deadlineLabel,
    ];
    return isDistinct(marks.filter((mark) => mark !== '无')) && isDistinct(labels);
  });

function isDistinct(values: readonly (string | undefined)[]): boolean {
  const said = values.filter((value) => value !== undefined);
  return new Set(said).size === said.length;
}

const day = fc.constantFrom('2026-03-03', '2026-12-31', '2024-02-29');

const document: fc.Arbitrary<DocumentElements> = fc.record(
  {
    format: fc.constantFrom(
      'standard' as const,
      'letter' as const,
      'order' as const,
      'minutes' as const,
    ),
    copyNumber: nastyLine(),
    classification: nastyLine(),
    urgency: nastyLine(),
    issuingAuthorityMark: nastyLine(),
    documentNumber: nastyLine(),
    signers: lines,
    mainRecipients: nastyLine(),
    attachmentNotes: lines,
    issuers: lines,
    sealed: fc.boolean(),
    issueDate: day,
    note: nastyLine(),
    copyTo: nastyLine(),
    printer: nastyLine(),
    printDate: day,
    attendance: fc.record(
      { present: nastyLine(), absent: nastyLine(), observers: nastyLine() },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** Valid plans that use everything the schema has, with texts that look like structure. */
export const plans: fc.Arbitrary<Plan> = fc.record(
  {
    title: nastyLine(),
    kind,
    issuer: nastyLine(),
    year,
    period,
    style,
    document,
    notice: fc.record({ title: nastyLine(), body: text }, { requiredKeys: ['body'] }),
    summary: part,
    leadIn: text,
    ...content,
    tasks: few(planTasks, 3),
    sections: few(section(1), 3),
    attachments: few(part),
    glossary: few(fc.record({ term: nastyLine(), definition: text })),
    departments: few(
      fc.oneof(
        nastyLine(),
        fc.record(
          { name: nastyLine(), aliases: lines, parent: nastyLine(), collective: fc.boolean() },
          { requiredKeys: ['name'] },
        ),
      ),
    ),
  },
  { requiredKeys: ['title'] },
);
