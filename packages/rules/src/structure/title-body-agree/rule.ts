import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import type { Part, PlanDocument, Range } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { comparableNames } from './comparable-names.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { otherYearsOf } from './title-year.ts';

type MessageId = keyof typeof zhCN;

interface NamePlace {
  readonly place: '通知标题' | '通知正文' | '正文标题';
  readonly name: string;
  readonly range: Range;
}

export const titleBodyAgree = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'title-body-agree',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：标题、正文、所印发文件的名称一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        reportYears(context, document);
        const places = namePlaces(document);
        const odd = oddOne(places);
        if (odd === null) return;
        const others = places.filter((place) => place !== odd);
        const [common] = others;
        if (common === undefined) return;
        const data = {
          place: odd.place,
          odd: odd.name,
          others: others.map(({ place }) => place).join('、'),
          common: common.name,
        };
        context.report({
          messageId: 'differs',
          data,
          range: odd.range,
          related: others.map(({ range }) => ({ range, messageId: 'other', data })),
          suggestions:
            document.source.slice(odd.range) === odd.name
              ? [
                  {
                    messageId: 'replace',
                    data,
                    edits: [{ range: odd.range, text: document.source.slice(common.range) }],
                    changes: 'structure',
                  },
                ]
              : [],
        });
      },
    };
  },
});

/** 2026年工作要点 over 2025年底前……, and no word of 2026. */
function reportYears(
  context: DocumentRuleContext<NoOptions, MessageId>,
  document: PlanDocument,
): void {
  for (const { year, limit, range, limitRange } of otherYearsOf(document)) {
    context.report({
      messageId: 'otherYear',
      data: { year, limit },
      range,
      related: [{ range: limitRange, messageId: 'other', data: { common: limit } }],
    });
  }
}

function namePlaces(document: PlanDocument): NamePlace[] {
  const notice = document.parts.find(({ role }) => role === 'notice');
  const plan = document.parts.find(({ role }) => role === 'plan' || role === 'summary');
  if (notice === undefined || issuesSeveral(notice)) return [];
  const found = [inNoticeTitle(document, notice), inNoticeBody(notice)];
  if (plan?.title) {
    found.push({ place: '正文标题', name: plan.title.text, range: plan.title.range });
  }
  return found.filter((place) => place !== null);
}

/** `现将《甲》《乙》印发给你们`: the title has one name for all of them. */
function issuesSeveral(notice: Part): boolean {
  return paragraphsOf(notice).some(({ reading: { text } }) =>
    [text.slice(0, 200), text.slice(-200)].some((piece) =>
      /[将\s]《[^》]{2,80}》\s?(?:[、和及与]|以及)?\s?《/u.test(` ${piece}`),
    ),
  );
}

/** `关于印发……的通知`: what stands between, without 《》. */
function inNoticeTitle({ view }: PlanDocument, { title }: Part): NamePlace | null {
  if (title === null) return null;
  const start = view.fromSource(title.range.start);
  const text = view.text.slice(start, view.fromSource(title.range.end));
  // 《甲关于印发〈乙〉的通知》: the innermost one is what is issued.
  const verb = [...text.matchAll(/(?:关于)?(?:印发|下发|转发|发布)/gu)].at(-1);
  const end = verb === undefined ? -1 : text.indexOf('的通知', verb.index);
  if (verb === undefined || end === -1) return null;
  let from = verb.index + verb[0].length;
  let to = end;
  // 转发某局制订的《甲》的通知: of what ends in 》 the name begins at its 《.
  const quoted = text.charAt(to - 1) === '》' ? openingOf(text, from, to - 1) : -1;
  if (quoted !== -1) from = quoted;
  while (from < to && /[\s《〈<]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s》〉>]/u.test(text.charAt(to - 1))) to--;
  if (to - from < 4) return null;
  return {
    place: '通知标题',
    name: text.slice(from, to).replaceAll(/\s+/gu, ''),
    range: view.toSource(start + from, start + to),
  };
}

/** Where the 《 stands that the 》 at `close` belongs to, not in front of `from`; -1 for none. */
function openingOf(text: string, from: number, close: number): number {
  let depth = 1;
  for (let at = close - 1; at >= from; at--) {
    if (text.charAt(at) === '》') depth++;
    else if (text.charAt(at) === '《' && --depth === 0) return at;
  }
  return -1;
}

/** The first 《…》 of the notice: `现将《……》印发给你们`. */
function inNoticeBody(notice: Part): NamePlace | null {
  for (const { reading } of paragraphsOf(notice)) {
    const open = reading.text.indexOf('《');
    const close = reading.text.indexOf('》', open);
    if (open === -1 || close === -1) continue;
    if (!/将\s*$|^\s*$/u.test(reading.text.slice(Math.max(0, open - 3), open))) continue;
    return {
      place: '通知正文',
      name: reading.text.slice(open + 1, close),
      range: sourceRange(reading, open + 1, close),
    };
  }
  return null;
}

/** The place that differs from the others; with two places the first. Null where all agree. */
function oddOne(places: readonly NamePlace[]): NamePlace | null {
  const keys = comparableNames(places.map(({ name }) => name));
  if (places.length < 2 || new Set(keys).size === 1) return null;
  const odd = keys.findIndex((key) => keys.filter((each) => each === key).length === 1);
  return places[odd] ?? null;
}
