// A plan whose every text knows where it stands. Both spellings of a plan, YAML and the draft
// dialect, are read into it; plan-document.ts makes the document of it.
import type { Kind, NormalResponsible, PlanPeriod } from '@yaodian/schema';
import type { ElementKind, MarkerStyle, PartRole } from './document.ts';

/** A text of a plan and the source offset of each of its characters. */
export interface LocatedText {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Where each character ends in the source; one behind its offset where left out. */
  readonly ends?: readonly number[];
  /** Source offset behind the last character. */
  readonly end: number;
}

/** What a heading stands in: the paragraph of a draft with marker, title and text; null in YAML. */
export interface LocatedHeading {
  readonly whole: LocatedText | null;
  readonly mark: LocatedMark | null;
}

/** A source span; in YAML a mapping, in a draft from the heading to the next one. */
export interface LocatedSpan {
  readonly start: number;
  end: number;
}

export interface LocatedMark {
  readonly text: LocatedText;
  readonly style: MarkerStyle;
  /** The style that the draft's habit asks for. */
  readonly meantStyle: MarkerStyle;
  readonly number: number | null;
}

/** A line behind a label: `目标任务：…`. In YAML the label is the key, and has no place in the text. */
export interface LocatedLine {
  /** The line with its label, as a draft has it. */
  readonly whole: LocatedText | null;
  readonly label: LocatedText | null;
  readonly labelText: string;
  readonly text: LocatedText;
}

export interface LocatedContent {
  readonly goals: LocatedGoal[];
  readonly items: LocatedItem[];
  readonly tables: LocatedTable[];
  readonly tasks: LocatedTask[];
  readonly sections: LocatedSection[];
  readonly closing: LocatedText[];
}

export interface LocatedSection extends LocatedContent, LocatedSpan, LocatedHeading {
  /** True where sections of this level carry no numbers. */
  readonly unnumberedLevel: boolean;
  readonly title: LocatedText;
  readonly body: LocatedText[];
}

export interface LocatedGoal extends LocatedSpan, LocatedHeading {
  readonly title: LocatedText;
  /** True where the first text of the body stands in the title's paragraph. */
  readonly runIn: boolean;
  readonly body: LocatedText[];
}

export interface LocatedItem extends LocatedSpan, LocatedHeading {
  readonly text: LocatedText[];
  readonly items: LocatedItem[];
}

export interface LocatedTable extends LocatedSpan {
  title: LocatedText | null;
  readonly header: readonly LocatedText[] | null;
  readonly rows: (readonly LocatedText[])[];
}

export type ResponsibleRole = keyof NormalResponsible;

export interface LocatedResponsible {
  readonly role: ResponsibleRole;
  readonly names: readonly LocatedText[];
  /** A line of its own or a bracket behind the text. */
  readonly form: 'line' | 'bracket';
  readonly line: LocatedLine;
}

export interface LocatedTask extends LocatedSpan, LocatedHeading {
  readonly title: LocatedText;
  readonly runIn: boolean;
  readonly body: LocatedText[];
  /** The last paragraph with the bracket that names who is responsible, which `body` leaves out. */
  bracketed: LocatedText | null;
  readonly targets: LocatedLine[];
  readonly measures: LocatedLine[];
  readonly items: LocatedItem[];
  readonly tables: LocatedTable[];
  readonly responsible: LocatedResponsible[];
  deadline: LocatedLine | null;
}

export interface LocatedTerm extends LocatedSpan {
  /** The paragraph that holds the term and the beginning of its explanation. */
  readonly whole: LocatedText | null;
  readonly term: LocatedText;
  readonly definition: LocatedText[];
}

export interface LocatedPart extends LocatedContent, LocatedSpan {
  readonly role: PartRole;
  readonly kind: Kind | 'notice' | null;
  readonly year: number | null;
  readonly period: PlanPeriod | null;
  readonly title: LocatedText | null;
  readonly leadIn: LocatedText[];
  readonly terms: LocatedTerm[];
  readonly elements: LocatedElement[];
}

/** An element of an official document, such as 文号, written as a field. */
export interface LocatedElement {
  readonly kind: ElementKind;
  readonly text: LocatedText;
}

export function emptyContent(): LocatedContent {
  return { goals: [], items: [], tables: [], tasks: [], sections: [], closing: [] };
}
