import { defineProjectRule } from '@yaodian/linter';
import { paragraphFact, sourceRange, type Paragraph, type PlanDocument } from '@yaodian/parser';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import { institutionNames } from '../../shared/institution-names.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { planParagraphs, precedes, reportParagraphs } from '../../shared/project-text.ts';
import type { PlacedParagraph } from '../../shared/project-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** How far a project is: prepared, begun, going on, finished, in use. */
type Stage = 1 | 2 | 3 | 4 | 5;

/** What a paragraph says of a project; offsets are those of its reading. */
interface Said {
  readonly name: string;
  /** 二期, 扩建: another project of the same name. */
  readonly phase: string;
  readonly stage: Stage;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Status extends Said {
  readonly place: PlacedParagraph;
}

const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/投入使用|投用|启用|交付使用/u, 5],
  [/竣工|完工|建成|通过验收|全面完成/u, 4],
  [/继续(?:加快)?建设|续建|进展顺利|主体封顶|在建/u, 3],
  [/开工建设|开工|动工/u, 2],
  [/前期|谋划|筹建|选址/u, 1],
];

const otherProject = /^[（(]?([二三四五]期|扩建|改扩建|迁建|改建|新校区|分校|分园|分院)/u;

/** A sign that every stage word holds one of: a cheap look before the names are read. */
const anyStage = /[工用建成收选备划展顶]/u;

export const statusMovesForward = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'status-moves-forward',
    category: 'project',
    scope: 'project',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '项目管理惯例：项目阶段逐年推进' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        const past = statuses(documents, reportParagraphs, saidBehind);
        if (past.length === 0) return;
        const planned = statuses(documents, planParagraphs, saidInFront);
        for (const now of planned) {
          const before = past.find(
            ({ name, phase, place }) =>
              name === now.name && phase === now.phase && precedes(place, now.place),
          );
          if (before === undefined) continue;
          // What has begun is not begun once more; what is finished is neither prepared nor built.
          const back = now.stage < before.stage || (now.stage === before.stage && now.stage === 2);
          const range = sourceRange(now.place.paragraph.reading, now.start, now.end);
          context.checked({
            range,
            document: now.place.document,
            outcome: back ? 'failed' : 'held',
            statement: `${now.name}: ${before.word} → ${now.word}`,
          });
          if (!back) continue;
          context.report({
            messageId: 'back',
            data: { name: now.name, before: before.word, now: now.word },
            range,
            document: now.place.document,
            related: [
              {
                document: before.place.document,
                range: sourceRange(before.place.paragraph.reading, before.start, before.end),
                messageId: 'before',
                data: { text: `${before.name}${before.word}` },
              },
            ],
          });
        }
      },
    };
  },
});

const saidBehind = paragraphFact((paragraph) => saidIn(paragraph, true));
const saidInFront = paragraphFact((paragraph) => saidIn(paragraph, false));

/** In a report the stage stands behind the name (甲校开工建设), in a plan in front (开工建设甲校). */
function statuses(
  documents: readonly PlanDocument[],
  paragraphsIn: typeof reportParagraphs,
  saidOf: (paragraph: Paragraph) => readonly Said[],
): Status[] {
  return paragraphsIn(documents, (paragraph) => saidOf(paragraph).length > 0).flatMap((place) =>
    saidOf(place.paragraph).map((said) => ({ ...said, place })),
  );
}

function saidIn(paragraph: Paragraph, behind: boolean): readonly Said[] {
  const { text } = paragraph.reading;
  if (!anyStage.test(text)) return nothing;
  const found: Said[] = [];
  for (const { text: name, start, end } of institutionNames(paragraph)) {
    if (name.length < 4) continue;
    const clause = behind ? clauseBehind(text, end).slice(0, 24) : clauseBefore(text, start);
    const phase = otherProject.exec(text.slice(end, end + 8))?.[1] ?? '';
    const stage = behind
      ? stageIn(clause, behind)
      : (preparedBehind(text, end) ?? stageIn(clause, behind));
    if (stage !== null) found.push({ name, phase, ...stage, start, end });
  }
  return found;
}

const nothing: readonly Said[] = [];

/** 完成东湖小学前期工作: the plan prepares what it names. */
function preparedBehind(text: string, at: number): { stage: Stage; word: string } | null {
  const word = /^(?:项目|工程)?(?:的)?(前期|选址|立项)/u.exec(text.slice(at, at + 8))?.[1];
  return word === undefined ? null : { stage: 1, word };
}

/** The stage that a clause names; 即将开工 and 未完工 have not come yet. */
function stageIn(clause: string, behind: boolean): { stage: Stage; word: string } | null {
  if (/即将|未|拟|计划|争取|力争|有望|准备/u.test(clause)) return null;
  const text = behind ? (/^[^、]*/u.exec(clause)?.[0] ?? '') : clause;
  for (const [pattern, stage] of stageWords) {
    const match = pattern.exec(text);
    if (match !== null) return { stage, word: match[0] };
  }
  return null;
}
