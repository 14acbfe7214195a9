import { responsibilityLabels } from '@yaodian/parser';
import type { DraftHabit, UnprintedField } from '@yaodian/parser';
import type { PlanPath } from '@yaodian/schema';
import { viewList } from './view-object.ts';
import { ViewTexts } from './view-text.ts';
import type { TextPlace, ViewText } from './view-text.ts';

/** What every view of a piece of a plan is made with. */
export class ViewContext {
  readonly habit: DraftHabit;
  readonly texts: ViewTexts;
  readonly #silent: UnprintedField[] = [];

  constructor(habit: DraftHabit) {
    this.habit = habit;
    this.texts = new ViewTexts(Object.values(responsibilityLabels(habit)));
  }

  /** Fields that are no text: a number where another was expected, a status, the year of a part. */
  get silent(): readonly UnprintedField[] {
    return this.#silent;
  }

  /** No line of any layout can show this field. */
  keepSilent(path: PlanPath, value: UnprintedField['value']): void {
    this.#silent.push({ path, value });
  }

  /** Texts of the plan; `path` is that of their list. */
  list(texts: readonly string[], path: PlanPath, place: TextPlace = 'text'): readonly ViewText[] {
    return viewList(texts.map((text, i) => this.texts.of(text, [...path, i], place)));
  }
}
