import type { InlineContext } from './inline-context.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';
import type { ResponsibilityGroup } from './responsibility.ts';
import { brackets, bracketSegments } from './responsibility-brackets.ts';
import { proseSegments } from './responsibility-prose.ts';
import { roleClauses, runInSegments, segmentsOf } from './responsibility-segments.ts';
import { toGroups } from './responsible-departments.ts';
import { saysWhoDoes } from './who-does.ts';

/**
 * Who answers for what: the list of a responsibility line, brackets at the end of a sentence, a
 * list run in behind the text, and 由A牵头 in prose. 责任编辑 and other look-alikes are none.
 */
export function readResponsibilities(
  reading: Reading,
  context: InlineContext,
): readonly ResponsibilityGroup[] {
  const { text } = reading;
  if (context.paragraphRole === 'responsibility') {
    const label = context.label?.text ?? '';
    const segments = segmentsOf(text, 0, text.length, { label, start: 0, listStart: 0 });
    const groups = toGroups(reading, context, context.inCell ? 'cell' : 'line', segments, null);
    return groups.map((group, index) =>
      index === 0 && context.label !== null
        ? { ...group, range: { start: context.label.range.start, end: group.range.end } }
        : group,
    );
  }
  if (!/[负牵责配协（(【〔[）)]/u.test(text)) return [];
  const groups: ResponsibilityGroup[] = [];
  let covered = 0;
  for (const bracket of brackets(text)) {
    const segments = bracketSegments(text, bracket.listStart, bracket.listEnd);
    if (segments.length === 0) continue;
    const covers = sourceRange(reading, covered, bracket.start);
    const range = sourceRange(reading, bracket.start, bracket.end);
    for (const group of toGroups(reading, context, 'bracket', segments, covers)) {
      groups.push({ ...group, range });
    }
    covered = bracket.end;
  }
  if (covered === 0 && saysWhoDoes(text.trimEnd()))
    return toGroups(reading, context, 'line', roleClauses(text, 0, text.length), null);
  const tail = runInSegments(text, covered);
  if (tail.length > 0) groups.push(...toGroups(reading, context, 'line', tail, null));
  else groups.push(...toGroups(reading, context, 'prose', proseSegments(text, covered), null));
  return groups;
}

/** 排在第一位的部门为牵头部门，下同; 列第一位者为牵头单位，下同: from here on the first one leads. */
export function saysFirstLeads(text: string): boolean {
  return /(?:排|列|位)(?:名|序)?(?:在|于)?(?:第一|首位|最前|前)[^，。；]{0,12}牵头/u.test(text);
}
