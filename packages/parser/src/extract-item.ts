import { deepestItem } from '@yaodian/schema';
import type { PlanItem, PlanTable } from '@yaodian/schema';
import type { Item } from './document.ts';
import { tableOf } from './extract-table.ts';
import type { OriginalText } from './extract-text.ts';

/** An item holds text and items; a table below it moves to `tables`, those of what holds the item. */
export function itemOf(
  original: OriginalText,
  item: Item,
  tables: PlanTable[],
  depth = 1,
): PlanItem {
  const text = [original.restOfUnit(item.heading.titleRange.start)];
  const items: PlanItem[] = [];
  for (const [i, child] of item.children.entries()) {
    const isOpening = item.heading.runIn && i === 0;
    if (child.type === 'paragraph' && !isOpening) text.push(original.paragraph(child));
    else if (child.type === 'table') tables.push(tableOf(original, child));
    else if (child.type === 'item') {
      if (depth < deepestItem) items.push(itemOf(original, child, tables, depth + 1));
      else text.push(original.span(child.range));
    }
  }
  const said = text.map((line) => line.trim()).filter((line) => line !== '');
  return { text: said.length === 0 ? ['（无内容）'] : said, items };
}
