import { writeMark } from '@yaodian/parser';
import type { NumberSequence, PlanMark } from '@yaodian/parser';
import type { PlanPath } from '@yaodian/schema';
import type { ViewContext } from './view-context.ts';
import { viewList } from './view-object.ts';
import type { ViewValue } from './view-object.ts';

/** The mark of a heading; what it does not say goes to the silent fields. */
export function markOf(
  context: ViewContext,
  mark: PlanMark,
  node: { readonly numbered: boolean; readonly number: number | null },
  sequence: NumberSequence,
  path: PlanPath,
): string {
  if (mark === '无' || !node.numbered) {
    if (mark === '无' && !node.numbered) context.keepSilent([...path, 'numbered'], false);
    if (node.number !== null) context.keepSilent([...path, 'number'], node.number);
    return '';
  }
  if (node.number === sequence.next) context.keepSilent([...path, 'number'], node.number);
  const written = writeMark(mark, sequence.take(node.number));
  return mark === '第一章' || mark === '第一节' ? `${written} ` : written;
}

/** A title with the text behind it: in one paragraph, or the title alone. */
export function headed(
  context: ViewContext,
  { title, body }: { readonly title: string; readonly body: readonly string[] },
  path: PlanPath,
  place: { readonly ownLine: boolean; readonly followed: boolean },
): Record<string, ViewValue> {
  const texts = context.list(body, [...path, 'body']);
  // Behind a title that ends in a mark of its own, 。 would be one too many; in front of a
  // bracket it says where the title ends.
  const apart = !place.followed && (place.ownLine || /[！？!?…，、]$/u.test(title));
  return {
    title: context.texts.of(title, [...path, 'title'], 'title'),
    body: texts,
    opening: apart ? null : (texts[0] ?? null),
    rest: apart ? texts : viewList(texts.slice(1)),
    stop: context.texts.mark(apart ? '' : '。'),
  };
}
