import type { Block, Paragraph, Part, Section, Table } from '@yaodian/parser';

/** A stretch of a part as a reader meets it. */
export type Stretch =
  | { readonly type: 'text'; readonly paragraph: Paragraph }
  /** Tasks, goals or items one behind the other, each with all its paragraphs. */
  | { readonly type: 'list'; readonly items: readonly (readonly Paragraph[])[] }
  | { readonly type: 'table'; readonly table: Table };

/** The text of a part in order; what belongs together in a list stays together. */
export function stretchesOf(part: Part): Stretch[] {
  const found: Stretch[] = [];
  visit(part.children, found);
  return found;
}

function visit(children: readonly Block[], found: Stretch[]): void {
  let items: (readonly Paragraph[])[] = [];
  const closeList = (): void => {
    if (items.length > 0) found.push({ type: 'list', items });
    items = [];
  };
  for (const child of children) {
    if (child.type === 'task' || child.type === 'goal' || child.type === 'item') {
      items.push([child.headingParagraph, ...paragraphsBelow(child.children)]);
      continue;
    }
    if (child.type === 'section' && isSentence(child)) {
      items.push([child.headingParagraph, ...paragraphsBelow(child.children)]);
      continue;
    }
    if (child.type === 'paragraph' && /^——/u.test(child.reading.text)) {
      items.push([child]);
      continue;
    }
    closeList();
    if (child.type === 'paragraph') found.push({ type: 'text', paragraph: child });
    else if (child.type === 'table') found.push({ type: 'table', table: child });
    else if (child.type === 'section') visit(child.children, found);
  }
  closeList();
}

/** 1.小学44所，在校生3万人。 is an item of a list, whatever a report makes of its headings. */
function isSentence({ heading, children }: Section): boolean {
  return /[，；。]/u.test(heading.title) && children.every(({ type }) => type !== 'section');
}

function paragraphsBelow(children: readonly Block[]): Paragraph[] {
  return children.flatMap((child) => {
    if (child.type === 'paragraph') return [child];
    if (child.type === 'task' || child.type === 'goal' || child.type === 'item')
      return [child.headingParagraph, ...paragraphsBelow(child.children)];
    return [];
  });
}

/** All paragraphs of a stretch, in order. */
export function paragraphsOf(stretch: Stretch): readonly Paragraph[] {
  if (stretch.type === 'text') return [stretch.paragraph];
  return stretch.type === 'list' ? stretch.items.flat() : [];
}
