import { paragraphFact } from '@yaodian/parser';
import type { Block, Paragraph, PlanDocument } from '@yaodian/parser';
import { isHabit } from '../../shared/habit.ts';
import { ownParts } from '../../shared/walk.ts';

export interface RepeatedLabel {
  readonly paragraph: Paragraph;
  readonly label: string;
}

/** The first label of a line that says no more than which bodies do the work; null for any other paragraph. */
const labelOf = paragraphFact(({ role, responsibilities }): string | null => {
  const [group, ...others] = responsibilities;
  return role === 'responsibility' &&
    group?.form === 'line' &&
    others.every(({ form }) => form === 'line')
    ? group.label
    : null;
});

/** Lines whose label stands in a line of the same run already, where by habit every label stands there once. */
export function repeatedLabels(document: PlanDocument): readonly RepeatedLabel[] {
  const repeated: RepeatedLabel[] = [];
  let runs = 0;
  let odd = 0;
  const visit = (children: readonly Block[]): void => {
    let seen: string[] = [];
    let isOdd = false;
    for (const child of children) {
      const label = child.type === 'paragraph' ? labelOf(child) : null;
      if (label === null) {
        if (seen.length > 0) seen = [];
        if ('children' in child) visit(child.children);
        continue;
      }
      if (seen.length === 0) {
        runs++;
        isOdd = false;
        seen = [label];
        continue;
      }
      if (child.type === 'paragraph' && seen.includes(label)) {
        repeated.push({ paragraph: child, label });
        if (!isOdd) odd++;
        isOdd = true;
      }
      seen.push(label);
    }
  };
  for (const { role, children } of ownParts(document)) if (role === 'plan') visit(children);
  return isHabit(runs - odd, runs) ? repeated : [];
}
