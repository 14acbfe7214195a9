import { writeMark } from '@yaodian/parser';
import type { NormalItem, PlanPath } from '@yaodian/schema';
import type { ViewContext } from './view-context.ts';
import { viewList, viewObject } from './view-object.ts';
import type { ViewObject } from './view-object.ts';

/** Items with what they hold; `path` is that of their list, `level` 0 for the outermost. */
export function itemsView(
  context: ViewContext,
  items: readonly NormalItem[],
  path: PlanPath,
  level = 0,
): readonly ViewObject[] {
  const mark = context.habit.itemNumbers[level] ?? '①';
  return viewList(
    items.map((item, i) => {
      const texts = context.list(item.text, [...path, i, 'text']);
      return viewObject({
        mark: context.texts.mark(writeMark(mark, i + 1)),
        opening: texts[0] ?? null,
        rest: viewList(texts.slice(1)),
        items: itemsView(context, item.items, [...path, i, 'items'], level + 1),
      });
    }),
  );
}
