import type { Part, PlanDocument, PlanKind } from '@yaodian/parser';
import type {
  CheckedStatement,
  DocumentRule,
  DocumentRuleContext,
  Report,
  RuleSettings,
} from './rule.ts';

type Settings = Omit<RuleSettings<unknown>, 'kind'>;

/** The check that a rule serves. */
export interface RuleHearing {
  readonly document: PlanDocument;
  /** Knows the part that is being visited. */
  readonly walk: { readonly part: Part | null };
  kindOf(part: Part | null): PlanKind;
  report(rule: DocumentRule, report: Report): void;
  checked(rule: DocumentRule, statement: Omit<CheckedStatement, 'document'>): void;
}

/**
 * What a rule of documents is made with. Its getters belong to a class, since an object that brings its
 * own would leave the whole document behind with each check until all garbage is collected.
 */
export class RuleContext implements DocumentRuleContext<unknown, string> {
  readonly document: PlanDocument;
  readonly options: Settings['options'];
  readonly departments: Settings['departments'];
  readonly terms: Settings['terms'];
  readonly dictionaries: Settings['dictionaries'];
  /** Rules may take these two out of the context. */
  readonly report: (report: Report) => void;
  readonly checked: (statement: CheckedStatement) => void;
  readonly #hearing: RuleHearing;

  constructor(rule: DocumentRule, settings: Settings, hearing: RuleHearing) {
    this.document = hearing.document;
    this.options = settings.options;
    this.departments = settings.departments;
    this.terms = settings.terms;
    this.dictionaries = settings.dictionaries;
    this.#hearing = hearing;
    this.report = (report) => {
      hearing.report(rule, report);
    };
    this.checked = ({ document: _, ...statement }) => {
      hearing.checked(rule, statement);
    };
  }

  get part(): Part | null {
    return this.#hearing.walk.part;
  }

  get kind(): PlanKind {
    return this.#hearing.kindOf(this.part);
  }
}
