import type { Range } from './range.ts';

/** `joint` where several are named and none is marked as leading; `leader` is a person or a leading office. */
export type DepartmentRole = 'lead' | 'support' | 'joint' | 'leader';

/** A body that is named for a task. */
export interface Department {
  /** The name as written, brackets included, 等 dropped. */
  readonly name: string;
  readonly range: Range;
  readonly role: DepartmentRole;
  /** 各区、各直属学校: stands for many and is no single body. */
  readonly collective: boolean;
  /** 有关业务处室: nobody can be asked in December. */
  readonly vague: boolean;
}

/** One responsibility statement: a line of its own, a bracket at the end of a sentence, a table cell, or prose. */
export interface ResponsibilityGroup {
  readonly form: 'line' | 'bracket' | 'cell' | 'prose';
  /** `责任处室`, `牵头单位`; empty for `（A、B负责）`. */
  readonly label: string;
  readonly range: Range;
  /** Where the list of departments stands. */
  readonly listRange: Range;
  /** Separators in the order written. */
  readonly separators: readonly { readonly text: string; readonly range: Range }[];
  readonly departments: readonly Department[];
  /** For a bracket: the sentences that it covers. */
  readonly covers: Range | null;
}
