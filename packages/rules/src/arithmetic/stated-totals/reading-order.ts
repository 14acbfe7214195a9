import type { Block, Goal, Item, Paragraph, Part, Section, Table, Task } from '@yaodian/parser';
import { tableAt } from '../../shared/tables-of-tasks.ts';

/** What stands as one item of a list. */
export type ListItem = Task | Goal | Item | Section | Paragraph;

/** A stretch of a part as a reader meets it. */
export type Stretch =
  | { readonly type: 'text'; readonly paragraph: Paragraph }
  /** Tasks, goals or items one behind the other. */
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'table'; readonly table: Table };

/** The text of a part in order; what belongs together in a list stays together. */
export function stretchesOf(part: Part): Stretch[] {
  const found: Stretch[] = [];
  addStretches(part.children, found);
  return found;
}

function addStretches(children: readonly Block[], found: Stretch[]): void {
  let items: ListItem[] = [];
  const closeList = (): void => {
    if (items.length > 0) found.push({ type: 'list', items });
    items = [];
  };
  let divided = false;
  for (const [at, child] of children.entries()) {
    if (child.type === 'paragraph' && (divided || opensList(child))) {
      if (divided) items.push(child);
      else {
        closeList();
        found.push({ type: 'text', paragraph: child });
      }
      divided = !divided || goesOn(child, children[at + 1]);
      if (!divided) closeList();
      continue;
    }
    divided = false;
    if ('headingParagraph' in child && child.children.some(({ type }) => type === 'table')) {
      closeList();
      found.push({ type: 'text', paragraph: child.headingParagraph });
      addStretches(child.children, found);
      continue;
    }
    const item = listItemOf(child);
    if (item !== null) {
      items.push(item);
      continue;
    }
    closeList();
    if (child.type === 'paragraph') found.push({ type: 'text', paragraph: child });
    else if (child.type === 'table')
      found.push({ type: 'table', table: tableAt(children, at) ?? child });
    else if (child.type === 'section') addStretches(child.children, found);
  }
  closeList();
}

/** 发生事故18起，死亡70人。其中： and one paragraph after the other up to the one that ends in no ；. */
function opensList({ reading: { text } }: Paragraph): boolean {
  return text.endsWith('其中：') || text.endsWith('其中:');
}

/** 高速公路完成投资679.62亿元，同比增长42.3%。 */
const lineOfList = /^[^，。；：、0-9]{2,24}[0-9][^。；]{0,60}。?$/u;

/** Whether a list goes on behind one of its lines: with ；, or where the next line says the same of something else. */
function goesOn({ reading: { text } }: Paragraph, next: Block | undefined): boolean {
  if (text.trimEnd().endsWith('；')) return true;
  return (
    next?.type === 'paragraph' && [text, next.reading.text].every((line) => lineOfList.test(line))
  );
}

function listItemOf(child: Block): ListItem | null {
  switch (child.type) {
    case 'task':
    case 'goal':
    case 'item':
      return child;
    case 'section':
      return isSentence(child) ? child : null;
    case 'paragraph':
      return child.reading.text.startsWith('——') ? child : null;
    default:
      return null;
  }
}

/** 1.小学44所，在校生3万人。 is an item of a list, whatever a report makes of its headings. */
function isSentence({ heading, children }: Section): boolean {
  return /[，；。]/u.test(heading.title) && children.every(({ type }) => type !== 'section');
}

/**
 * 一、义务教育 全市学校214所。 ——小学。校数129所。 ——初中。校数85所: the lists inside an item, each with the paragraph in front of
 * it; where that ends with 其中： the paragraphs behind it are one.
 */
export function listsWithin(item: ListItem): readonly InnerList[] {
  if (item.type === 'paragraph' || item.children.length <= LEAST_ITEMS) return [];
  const found: InnerList[] = [];
  let lead: Paragraph | null = null;
  let items: ListItem[] = [];
  const close = (): void => {
    if (lead !== null && items.length >= LEAST_ITEMS) found.push({ lead, items });
    items = [];
  };
  for (const child of item.children) {
    const isLine = child.type === 'paragraph' && lead !== null && opensList(lead);
    if (child.type === 'item' || child.type === 'goal' || isLine) items.push(child);
    else {
      close();
      lead = child.type === 'paragraph' ? child : null;
    }
  }
  close();
  return found;
}

/** Items one behind the other, and the paragraph that they follow. */
export interface InnerList {
  readonly lead: Paragraph;
  readonly items: readonly ListItem[];
}

/** One item is no list. */
const LEAST_ITEMS = 2;

/** The paragraphs of a list's item, its heading first. */
export function paragraphsOf(item: ListItem): readonly Paragraph[] {
  const found: Paragraph[] = [];
  addParagraphs(item, found);
  return found;
}

function addParagraphs(item: ListItem, found: Paragraph[]): void {
  if (item.type === 'paragraph') {
    found.push(item);
    return;
  }
  found.push(item.headingParagraph);
  for (const child of item.children)
    if (
      child.type === 'paragraph' ||
      child.type === 'task' ||
      child.type === 'goal' ||
      child.type === 'item'
    )
      addParagraphs(child, found);
}
