import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Block, Part, Section, Task } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { memoise } from '../../shared/memo.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { blocksIn } from '../../shared/walk.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A longer heading is a sentence of its own: the task itself, not the name of one. */
const LONGEST_NAME = 30;

export const noEmptySection = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-empty-section',
    category: 'structure',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：有标题即有内容' },
  },
  defaultOptions: {},
  create(context) {
    const check = (node: { readonly children: readonly Block[] }): void => {
      checkSiblings(context, node.children);
    };
    return { part: check, section: check };
  },
});

function checkSiblings(context: Context, children: readonly Block[]): void {
  for (const [style, siblings] of levelsOf(children)) {
    const hold = siblings.filter(holdsHeadings).length;
    const allHold = hold >= CHAPTERS && hold === siblings.length - 1;
    const empty = siblings.filter(
      (block) =>
        (isEmpty(block) && !isClause(context, block)) || (allHold && isBareChapter(context, block)),
    );
    const filled = siblings.filter(isFilled);
    // Where most have no text of their own, the headings are the tasks.
    if (empty.length >= filled.length) continue;
    if (empty.length > 0 && context.part !== null && isListElsewhere(context.part, style, siblings))
      continue;
    for (const { heading } of empty) {
      const number = heading.marker?.text.trim() ?? '';
      context.report({
        messageId: 'empty',
        data: { heading: `${number}${excerpt(heading.title)}` },
        range: heading.range,
      });
    }
  }
}

/** Sections and tasks by the style of their numbers. */
function levelsOf(children: readonly Block[]): Map<string, (Section | Task)[]> {
  const levels = new Map<string, (Section | Task)[]>();
  for (const child of children) {
    if (child.type !== 'section' && child.type !== 'task') continue;
    const style = child.heading.marker?.meantStyle ?? child.type;
    const siblings = levels.get(style);
    if (siblings) siblings.push(child);
    else levels.set(style, [child]);
  }
  return levels;
}

/** So many lines without text make a list of what is to be done, month by month. */
const LIST = 3;

/** True where elsewhere in the part most of this style are lines of a list, so that one here is too. */
function isListElsewhere(part: Part, style: string, here: readonly (Section | Task)[]): boolean {
  const all = allLevels(part).get(style) ?? [];
  const others = all.filter((block) => !here.includes(block));
  const bare = others.filter(isEmpty).length;
  return bare >= LIST && bare >= others.filter(isFilled).length;
}

const allLevels = memoise((part: Part) => levelsOf(blocksIn(part)));

/** 六、编制林业“十五五”规划。 is a whole task: what will be there is named. */
const namesResult = /^(?:编制|编印|申报|创建|建成|建立|出台|制定|举办|召开|启动|成立|上线)\S{4,}/u;

/** 7、各街道要设置一面公益广告牌。 says who is to do what. */
const isOrder = /^[^，。；]{2,16}?(?:要(?![求素点闻件害领义])|应当|必须)/u;

/** ①优良率达到60%以上；②……: a line with a figure, or one that ends with ；, says all that it has to say. */
function isClause({ document }: Context, block: Section | Task): boolean {
  const { heading } = block;
  if (block.type === 'task' && block.headingParagraph.targets.length > 0) return true;
  const behind = document.source.text.slice(heading.range.end, heading.range.end + 2).trimStart();
  if (behind.startsWith('。'))
    return namesResult.test(heading.title) || isOrder.test(heading.title);
  return behind.startsWith('；') || behind.startsWith(';');
}

function isFilled({ heading, children }: Section | Task): boolean {
  return heading.runIn || children.some(isText);
}

/** A line that says who and when is no text: 居民收入增长6% and its 责任单位 are a whole task. */
function isText(block: Block): boolean {
  return (
    block.type !== 'paragraph' || (block.role !== 'responsibility' && block.role !== 'deadline')
  );
}

/** So many other chapters, all with headings below them. */
const CHAPTERS = 2;

/** 一、突出重点，抓好落实 with nothing below it, among chapters of tasks. */
function isBareChapter(
  { document }: Context,
  { type, heading, children }: Section | Task,
): boolean {
  return (
    type === 'section' &&
    children.length === 0 &&
    !heading.runIn &&
    heading.marker !== null &&
    heading.title.length <= LONGEST_NAME &&
    !/[。；：:]/u.test(heading.title + document.source.text.charAt(heading.range.end))
  );
}

function holdsHeadings({ children }: Section | Task): boolean {
  return children.some((child) => 'heading' in child);
}

function isEmpty({ heading, children }: Section | Task): boolean {
  return (
    children.length === 0 &&
    !heading.runIn &&
    heading.title.length <= LONGEST_NAME &&
    // 酒类管理：办证210本 says what it has to say.
    !/[，。；]|[：:]\S/u.test(heading.title)
  );
}
