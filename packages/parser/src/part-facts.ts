import type { ElementKind, Period, Title } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import type { ReadingView } from './reading-view.ts';
import type { FactTable } from './fact-table.ts';
import type { TextMemo } from './text-memo.ts';
import type { Unit } from './units.ts';

/** What the whole text says about one of its parts. */
export interface PartFacts {
  readonly kind: PlanKind;
  readonly year: number | null;
  readonly period: Period | null;
  readonly issuer: string | null;
  readonly issueDate: string | null;
  readonly title: Title | null;
  readonly duplicateOf: number | null;
}

/** What the parts of a text have in common. */
export interface TextFacts {
  readonly units: readonly Unit[];
  readonly elements: readonly (ElementKind | null)[];
  readonly view: ReadingView;
  /** View offset from which the first body named leads; infinite where no note says so. */
  readonly firstLeadsFrom: number;
  readonly memo: TextMemo | null;
  /** Of all paragraphs of the text. */
  readonly facts: FactTable;
}
