import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const introduced =
  /以下(?:统称|简称)[:：]?\s*[“‘《]?([^“”‘’《》（）()，。；\n]{2,20})[”’》]?\s*[)）]/gu;
/** Schools that belong to another body: the one kind of name whose short form can be told by its end. */
const fullEnd = /^附属(?:中学|小学|学校|幼儿园|初中|高中)/u;
const shortEnd = /^附[中小幼]/u;
const han = /[\u4e00-\u9fff]/u;
/** Characters in front of the end that may belong to a name. */
const REACH = 16;
/** A short form has at least this many characters, or it may be anybody's. */
const SHORTEST = 5;

export const abbreviationFirstUse = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'abbreviation-first-use',
    category: 'wording',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome', 'title', 'element'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文用语惯例：简称应先用全称并注明' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        reportIntroduced(context, document);
        reportSchools(context, document);
      },
    };
  },
});

/** Less text than this behind a note may be all that was copied of a longer one. */
const REST = 600;

/** True where a text of chapters ends shortly behind `from`, before a third one has begun. */
function breaksOff(text: string, from: number): boolean {
  if (text.length - from >= REST || !/(?:^|\n)\s*(?:一、|（一）)/u.test(text)) return false;
  return !/\n\s*(?:三、|（三）)/u.test(text);
}

function reportIntroduced(context: Context, { view }: PlanDocument): void {
  const { text } = view;
  if (!text.includes('以下')) return;
  for (const match of text.matchAll(introduced)) {
    const [whole, name = ''] = match;
    const from = match.index + whole.length;
    if (text.includes(name, from) || breaksOff(text, from)) continue;
    context.report({
      messageId: 'unused',
      data: { short: name },
      range: view.toSource(match.index, match.index + whole.length - 1),
    });
  }
}

function reportSchools(context: Context, { view }: PlanDocument): void {
  const { text } = view;
  if (!text.includes('附属')) return;
  const fulls = namesEndingIn(text, fullEnd);
  const seen = new Set<string>();
  for (const [name, at] of namesEndingIn(text, shortEnd)) {
    for (const [whole, from] of fulls) {
      const form = shortOf(name, whole);
      if (form === null) continue;
      if (from > at && !seen.has(form)) {
        const start = at + name.length - form.length;
        const first = whole.indexOf(form.charAt(0));
        context.report({
          messageId: 'early',
          data: { short: form, full: whole.slice(first) },
          range: view.toSource(start, start + form.length),
          related: [
            { range: view.toSource(from + first, from + whole.length), messageId: 'whole' },
          ],
        });
      }
      seen.add(form);
      break;
    }
  }
}

/** Runs of characters that end so, each with the offset at which it first stands. */
function namesEndingIn(text: string, end: RegExp): Map<string, number> {
  const names = new Map<string, number>();
  for (let at = text.indexOf('附'); at !== -1; at = text.indexOf('附', at + 1)) {
    const tail = end.exec(text.slice(at, at + 6))?.[0];
    if (tail === undefined) continue;
    let start = at;
    while (start > at - REACH && han.test(text.charAt(start - 1))) start--;
    const name = text.slice(start, at + tail.length);
    if (at - start >= 3 && !names.has(name)) names.set(name, start);
  }
  return names;
}

/** The longest end of `text` whose characters stand in `name` in that order; null for none of five. */
function shortOf(text: string, name: string): string | null {
  // 附中 is short for 附属中学, not for 附属小学.
  if (!name.slice(-4).includes(text.slice(-1))) return null;
  for (let start = 0; start + SHORTEST <= text.length; start++) {
    const form = text.slice(start);
    if (standInOrder(form, name)) return form;
  }
  return null;
}

function standInOrder(characters: string, name: string): boolean {
  let at = -1;
  for (const character of characters) {
    at = name.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return true;
}
