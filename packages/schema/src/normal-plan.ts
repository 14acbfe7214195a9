import type { DocumentElements, Kind, Period, Style } from './plan.generated.ts';

/**
 * A plan in canonical form: short forms written out, every field present (null or an empty list
 * where the plan says nothing), text folded, keys in the order of the schema. Two plans say the
 * same if and only if their canonical forms are equal.
 */
export interface NormalPlan extends NormalContent {
  readonly title: string;
  readonly kind: Kind;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly style: NormalStyle;
  readonly document: NormalDocument;
  readonly notice: NormalNotice | null;
  readonly summary: NormalPart | null;
  readonly leadIn: readonly string[];
  readonly attachments: readonly NormalPart[];
  readonly glossary: readonly NormalTerm[];
  readonly departments: readonly NormalDepartment[];
}

/** What parts and sections hold, in this order. Texts are lists of paragraphs. */
export interface NormalContent {
  readonly goals: readonly NormalGoal[];
  readonly items: readonly NormalItem[];
  readonly tables: readonly NormalTable[];
  readonly tasks: readonly NormalTask[];
  readonly sections: readonly NormalSection[];
  readonly closing: readonly string[];
}

/** Keys that the plan leaves to the layout are null. */
export type NormalStyle = { readonly [Key in keyof Style]-?: NonNullable<Style[Key]> | null };

type TextElement = Exclude<
  keyof DocumentElements,
  'format' | 'signers' | 'attachmentNotes' | 'issuers' | 'sealed' | 'attendance'
>;

/** The elements of an official document (文号, 主送, 签发人 …); null or empty where the plan has none. */
export type NormalDocument = { readonly [Key in TextElement]: string | null } & {
  readonly format: NonNullable<DocumentElements['format']>;
  readonly signers: readonly string[];
  readonly attachmentNotes: readonly string[];
  readonly issuers: readonly string[];
  readonly sealed: boolean;
  readonly attendance: {
    readonly present: string | null;
    readonly absent: string | null;
    readonly observers: string | null;
  } | null;
};

/** The notice that issues the plan. */
export interface NormalNotice {
  readonly title: string;
  readonly body: readonly string[];
}

/** An attachment or summary: a plan of its own with less around it. */
export interface NormalPart extends NormalContent {
  readonly title: string;
  /** Null: as the plan; `work-summary` for a summary. */
  readonly kind: Kind | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly leadIn: readonly string[];
}

/** A chapter or a section in one, with its number where that is not the next. */
export interface NormalSection extends NormalContent {
  readonly title: string;
  readonly numbered: boolean;
  /** Null: the next number of the sequence. */
  readonly number: number | null;
  readonly body: readonly string[];
}

/** A goal or principle. */
export interface NormalGoal {
  readonly title: string;
  readonly body: readonly string[];
}

/** An item with the paragraphs of its text and the items below it. */
export interface NormalItem {
  readonly text: readonly string[];
  readonly items: readonly NormalItem[];
}

/** A table with the title above it. */
export interface NormalTable {
  readonly title: string | null;
  /** As long as the longest row; null where no header is written. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** A task with all that a writer may say of it. */
export interface NormalTask {
  readonly title: string;
  readonly numbered: boolean;
  /** Null: the next number of the sequence. */
  readonly number: number | null;
  readonly body: readonly string[];
  readonly targets: readonly string[];
  readonly measures: readonly string[];
  readonly items: readonly NormalItem[];
  readonly tables: readonly NormalTable[];
  readonly responsible: NormalResponsible | null;
  /** `2026`, `2026-12`, `2026-12-31` or words. */
  readonly deadline: string | null;
  readonly status: 'open' | 'done' | 'dropped' | null;
}

/** At least one list holds a name. A single department without a role leads. */
export interface NormalResponsible {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly joint: readonly string[];
  readonly leader: readonly string[];
}

/** A term of the glossary with the paragraphs that explain it. */
export interface NormalTerm {
  readonly term: string;
  readonly definition: readonly string[];
}

/** An entry of the plan’s own roster. */
export interface NormalDepartment {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly collective: boolean;
}
