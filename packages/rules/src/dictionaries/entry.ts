import type { Guards } from './guard.ts';

/** One entry of a dictionary of wrong and right wordings. */
export interface Correction extends Guards {
  readonly wrong: string;
  readonly right: string;
  /** True for strings that can never be right. */
  readonly safe?: boolean;
  /** First day (ISO) on which the old wording is wrong. */
  readonly since?: string;
  /** What it was renamed to later, and from which day. */
  readonly next?: { readonly right: string; readonly since: string };
  /** Whether `since` was confirmed; a message quotes it only then. */
  readonly confirmed?: boolean;
  readonly source?: string;
}

/** An entry of a dictionary of words. */
export interface Word extends Guards {
  readonly word: string;
  /** Of a deliverable verb; a user's own that does not say is taken to stand for itself. */
  readonly object?: DeliverableObject;
}

/** What the object of a verb must be, so that something can be shown at the deadline. */
export type DeliverableObject = 'document' | 'facility' | 'event' | 'approval' | 'completion';

/** A list whose members and order are fixed. */
export interface FixedList {
  readonly members: readonly string[];
  /** A list that lacks just one member is wrong too. */
  readonly complete: boolean;
  readonly since?: string;
  readonly source?: string;
}
