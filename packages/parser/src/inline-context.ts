import type { ParagraphRole, Label, PartRole, Period } from './document.ts';
import type { PlanKind } from './plan-kind.ts';

/**
 * What the place of a paragraph says about the sentences in it. The inline readers are pure
 * functions of a reading and this context; positions come from the reading.
 */
export interface InlineContext {
  /** Year of the part; null where none is known. */
  readonly year: number | null;
  readonly period: Period | null;
  /** 成文日期, ISO `YYYY-MM-DD`. */
  readonly issueDate: string | null;
  readonly kind: PlanKind;
  readonly partRole: PartRole;
  readonly paragraphRole: ParagraphRole;
  /** The label in front of the paragraph, which `reading` leaves out. */
  readonly label: Label | null;
  /** Titles of the headings above, outermost first: a chapter 发展基础 holds states, not targets. */
  readonly headings: readonly string[];
  /** A note 排在第一位的为牵头部门，下同 stands at or before this paragraph. */
  readonly firstLeads: boolean;
  /** The text is a table cell; the label is the head of its column. */
  readonly inCell: boolean;
}
