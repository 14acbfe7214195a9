import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Block, Heading, Paragraph, Part, Range } from '@yaodian/parser';
import { LONG_TEXT, SHORT_TEXT } from '../../shared/copy-length.ts';
import { lengthInLine } from '../../shared/heading-length.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { repeatedAmong } from '../../shared/repeated-among.ts';
import { ownParts } from '../../shared/walk.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { ownText, textOfTitle, textWithTitle } from './pieced-texts.ts';
import { isSimilar } from './is-similar.ts';
import { SimilarTexts, type Compared } from './similar.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

interface Repetition {
  readonly later: { readonly range: Range };
  readonly earlier: { readonly range: Range };
  readonly exact: boolean;
}

export const noDuplicateContent = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-duplicate-content',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：同一内容不重复' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const part of document.parts) {
          if (part.role === 'duplicate') reportWhole(context, part);
        }
        reportParagraphs(context);
      },
    };
  },
});

function reportWhole(context: Context, part: Part): void {
  const earlier = part.duplicateOf === null ? undefined : context.document.parts[part.duplicateOf];
  context.report({
    messageId: 'whole',
    range: part.range,
    identity: 'whole',
    related: earlier ? [{ range: earlier.title?.range ?? earlier.range, messageId: 'first' }] : [],
    suggestions: [removal(part.range)],
  });
}

function reportParagraphs(context: Context): void {
  const found = repetitions(context);
  for (let index = 0; index < found.length; index++) {
    const [first, ...rest] = runFrom(found, index);
    if (first === undefined) continue;
    const last = rest.at(-1) ?? first;
    const several = rest.length > 1;
    context.report({
      messageId: several ? 'several' : 'paragraph',
      data: several ? { count: rest.length + 1 } : { how: first.exact ? '相同' : '几乎相同' },
      range: several
        ? { start: first.later.range.start, end: last.later.range.end }
        : first.later.range,
      related: [{ range: first.earlier.range, messageId: 'first' }],
      suggestions: [removal({ start: first.later.range.start, end: last.later.range.end })],
    });
    index += several ? rest.length : 0;
  }
}

/** Repetitions that follow one another without a break: three or more are one finding. */
function runFrom(found: readonly Repetition[], from: number): readonly Repetition[] {
  const run = found.slice(from, from + 1);
  for (let index = from + 1; index < found.length; index++) {
    const next = found[index];
    const last = run.at(-1);
    if (next === undefined || last === undefined) break;
    const gap = next.later.range.start - last.later.range.end;
    const earlierGap = next.earlier.range.start - last.earlier.range.end;
    if (gap > 60 || earlierGap < 0 || earlierGap > 60) break;
    run.push(next);
  }
  return run.length > 2 ? run : run.slice(0, 1);
}

function repetitions({ document }: Context): Repetition[] {
  const found: Repetition[] = [];
  const exact = new Map<string, Compared>();
  const all = ownParts(document).flatMap((part) => comparableIn(part, document.source.text));
  const similar = new SimilarTexts(all.map(({ said }) => said));
  const formulas = formulasAmong(all);
  let last: object | null = null;
  for (const compared of all) {
    const { text } = compared.said;
    if (formulas.has(text)) continue;
    const same = exact.get(text);
    if (same === undefined) exact.set(text, compared);
    const other = same ?? (text.length < LONG_TEXT ? null : similar.add(compared));
    if (other === null || (other.owner === compared.owner && other.role !== compared.role))
      continue;
    const isExact = same !== undefined;
    if (other.paragraph === compared.paragraph || last === compared.paragraph) continue;
    if (!isExact && !isSimilar(text, other.said.text)) continue;
    found.push({
      later: withHeading(compared, other),
      earlier: withHeading(other, compared),
      exact: isExact,
    });
    last = compared.paragraph;
  }
  return found;
}

/** Short sentences that stand more than twice. */
function formulasAmong(all: readonly Compared[]): ReadonlySet<string> {
  const short = all.map(({ said }) => said.text).filter((text) => text.length < LONG_TEXT);
  const repeated = repeatedAmong(short);
  if (repeated.size === 0) return repeated;
  const counts = new Map<string, number>();
  for (const text of short) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...repeated].filter((text) => (counts.get(text) ?? 0) > 2));
}

/** `label` is the length of what stands in front of it. */
function isShortSentence(text: string, label = 0): boolean {
  return text.length + label >= SHORT_TEXT && /[。！；]$/u.test(text);
}

/** A run-in heading that stands twice too belongs to what is repeated. */
function withHeading(one: Compared, other: Compared): { readonly range: Range } {
  const { heading, paragraph } = one;
  if (heading === null || heading.title !== other.heading?.title) return paragraph;
  return { range: { start: heading.range.start, end: paragraph.range.end } };
}

/**
 * Paragraphs that are long enough to be no formula, with the task that they belong to. Where the first
 * sentence was read as a heading, the paragraph with it is another way to look at the same text.
 */
function comparableIn(part: Part, source: string): readonly Compared[] {
  const found: Compared[] = [];
  const visit = (parent: object, children: readonly Block[], runIn: Heading | null): void => {
    // A heading runs into the first block below it.
    let heading = runIn;
    for (const child of children) {
      const above = heading;
      heading = null;
      if (child.type === 'paragraph') {
        const { role, label } = child;
        if (role === 'responsibility' || role === 'deadline') continue;
        const owner = ownerOf(parent, child);
        const own = ownText(child);
        // The label belongs to the paragraph as it stands. What stands below two headings may be a formula.
        const labelled = label === null ? 0 : label.text.length + 1;
        const length = own.text.length + labelled;
        if (length >= LONG_TEXT || (above === null && isShortSentence(own.text, labelled)))
          found.push({ said: own, paragraph: child, owner, role, heading: above });
        if (above === null) continue;
        const said = textWithTitle(child, above.title);
        if (said.text.length >= LONG_TEXT || isShortSentence(said.text))
          found.push({ said, paragraph: child, owner, role, heading: above });
      } else if ('heading' in child) {
        const { heading: own } = child;
        // A numbered sentence is all heading.
        if (!own.runIn && isSentence(own, source)) {
          const said = textOfTitle(child.headingParagraph, own.title);
          const paragraph = sentence(own, source);
          found.push({ said, paragraph, owner: own, role: null, heading: null });
        }
        visit(child, child.children, own.runIn ? own : null);
      }
    }
  };
  visit(part, part.children, null);
  return found;
}

/** A heading that is all of its task, and too long to be a formula: （2）新增泊位520个，…… */
function isSentence(heading: Heading, source: string): boolean {
  const length = lengthInLine(heading);
  if (length >= LONG_TEXT) return true;
  const ended = source.charAt(heading.range.end) === '。';
  return ended && length >= SHORT_TEXT && /[，：]/u.test(heading.title);
}

/** The heading with the mark that ends it. */
function sentence({ range }: Heading, source: string): { readonly range: Range } {
  const ended = /[。；]/u.test(source.charAt(range.end));
  return { range: { start: range.start, end: range.end + (ended ? 1 : 0) } };
}

/** Target and measure of one task may repeat each other; paragraphs elsewhere stand for themselves. */
function ownerOf(parent: object, paragraph: Paragraph): object {
  return paragraph.role === 'target' || paragraph.role === 'measure' ? parent : paragraph;
}

function removal(range: Range): {
  messageId: 'remove';
  edits: { range: Range; text: string }[];
  changes: 'structure';
} {
  return { messageId: 'remove', edits: [{ range, text: '' }], changes: 'structure' };
}
