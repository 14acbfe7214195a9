import { defineProjectRule } from '@yaodian/linter';
import { detached, paragraphFact, sourceRange } from '@yaodian/parser';
import { institutionNames } from '../../shared/institution-names.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { planParagraphs, precedes, reportParagraphs } from '../../shared/project-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** 除甲幼儿园外，其余均已完工; 甲幼儿园尚未开工. */
const exception =
  /除([^，。；]{2,30})(?:以外|之外|外)[^。；]{0,16}(?:完工|竣工|建成|完成|投用|交付)/gu;
const unfinished =
  /[^，。；]{2,30}(?:未(?:能)?(?:按期|如期)?(?:完工|竣工|建成|完成|开工|投用)|结转|延期)/gu;

export const carryOver = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'carry-over',
    category: 'project',
    scope: 'project',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '计划编制惯例：上年未完成事项结转' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        const reports = reportParagraphs(documents, (paragraph) => openItems(paragraph).length > 0);
        if (reports.length === 0) return;
        const plans = planParagraphs(documents, () => true);
        for (const report of reports) {
          const next = plans.filter((plan) => precedes(report, plan));
          if (next.length === 0) continue;
          for (const { name, start, end } of openItems(report.paragraph)) {
            const range = sourceRange(report.paragraph.reading, start, end);
            const held = next.some(({ paragraph }) => paragraph.reading.text.includes(core(name)));
            context.checked({
              range,
              document: report.document,
              outcome: held ? 'held' : 'failed',
              statement: `${name} ${held ? '→' : '↛'} ${next[0]?.part.title?.text ?? ''}`,
            });
            if (held) continue;
            context.report({
              messageId: 'dropped',
              data: { name },
              range,
              document: report.document,
            });
          }
        }
      },
    };
  },
});

interface OpenItem {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const none: readonly OpenItem[] = [];

/** Institutions that a report names as unfinished, with offsets in its text. */
const openItems = paragraphFact((paragraph): readonly OpenItem[] => {
  const { text } = paragraph.reading;
  if (!/除|未|结转|延期/u.test(text)) return none;
  const spans = [...text.matchAll(exception), ...text.matchAll(unfinished)].map((match) => {
    const excepted = match[1];
    const length = excepted === undefined ? match[0].length : excepted.length + 1;
    return { start: match.index, end: match.index + length };
  });
  return institutionNames(paragraph)
    .filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end))
    .map(({ text: written, start, end }) => {
      const name = written.replace(/^除/u, '');
      return { name: detached(name), start: start + written.length - name.length, end };
    });
});

/** The name without the county or city in front: 青田县西门外幼儿园 → 西门外幼儿园. */
function core(name: string): string {
  const local = name.replace(/^[\u4e00-\u9fff]{1,4}[省市县区镇乡]/u, '');
  return local.length >= 4 ? local : name;
}
