// The rule API. One file because its types refer to one another.
import type {
  ContentsEntry,
  ElementLine,
  Goal,
  Item,
  Paragraph,
  Part,
  PlanDocument,
  PlanKind,
  Range,
  Section,
  Table,
  Task,
} from '@yaodian/parser';

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';
/** What a config may set for a rule. */
export type SeveritySetting = Severity | 'off';
/** The languages that messages are written in. */
export type Locale = 'zh-CN' | 'en';
/** What a rule is about; the folder above its own. */
export type RuleCategory =
  | 'structure'
  | 'numbering'
  | 'responsibility'
  | 'target'
  | 'deadline'
  | 'arithmetic'
  | 'project'
  | 'wording'
  | 'punctuation'
  | 'residue';

/** Message texts of one language: `{name}` is replaced by data; keys are message ids. */
export type MessageCatalogue<MessageId extends string = string> = Readonly<
  Record<MessageId, string>
>;

/**
 * Text that a rule has no business in; the engine drops findings that begin inside one.
 * `quotation` “…” ‘…’, `book-title` 《…》.
 */
export type Zone =
  | 'quotation'
  | 'book-title'
  | 'contents'
  | 'summary'
  | 'duplicate'
  | 'glossary'
  | 'attachment'
  | 'notice'
  | 'title'
  | 'element'
  | 'page-chrome';

/** Replaces a span of the source text. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Edits that belong together: a `fix` keeps the meaning and is applied by the command, a suggestion is for a person. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /** What the edits change of the outline: nothing (default), markers, or whole lines. */
  readonly changes?: 'text' | 'markers' | 'structure';
  /** True where each edit is right without the others: a fix of many places that have one cause. */
  readonly divisible?: boolean;
}

/** A change for a person to choose. */
export interface Suggestion<MessageId extends string = string> extends Fix {
  readonly messageId: MessageId;
  readonly data?: MessageData;
}

/** What stands in the braces of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Another place that a report speaks of. */
export interface RelatedPlace<MessageId extends string = string> {
  /** The document of a project; the reported one where left out. */
  readonly document?: PlanDocument;
  readonly range: Range;
  readonly messageId: MessageId;
  readonly data?: MessageData;
}

/**
 * One cause that may show in many places. Up to `over` places are reported one by one; more become
 * one finding at the first of them, with the others as related places and all fixes as one.
 * The engine gathers after zones, comments and yields were applied.
 */
export interface Aggregation<MessageId extends string = string> {
  /** Names the cause within the rule. */
  readonly key: string;
  readonly over: number;
  /** Message of the one finding; its data is the first place's, with `count` added. */
  readonly messageId: MessageId;
  readonly data?: MessageData;
}

/** What a rule found. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  /** Span of the source text. */
  readonly range: Range;
  /** Overrides the configured severity downwards or upwards where the catalogue lists several for one rule; ignored where the user set one. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
  readonly suggestions?: readonly Suggestion<MessageId>[];
  readonly related?: readonly RelatedPlace<MessageId>[];
  /** For project rules: the document that the finding belongs to; the last one where left out. */
  readonly document?: PlanDocument;
  readonly aggregate?: Aggregation<MessageId>;
  /**
   * What makes this the same finding after edits elsewhere, where the text of the range does not:
   * a document-wide finding that stands at the title, for instance. Enters the fingerprint.
   */
  readonly identity?: string;
}

/** One statement that a rule looked at, for `--explain-checks`. */
export interface CheckedStatement {
  readonly range: Range;
  readonly document?: PlanDocument;
  readonly outcome: 'held' | 'failed' | 'undecided';
  /** What was checked, as a formula: `15288 + 18872 + 16200 = 50360`. */
  readonly statement: string;
}

/** One department of the roster in force. */
export interface RosterEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  /** Successor of an abolished body, and the first day (ISO) on which it is wrong to name the old one. */
  readonly successor: { readonly name: string; readonly since: string | null } | null;
  readonly collective: boolean;
  readonly leadsByDefault: boolean;
}

/** What the config says to a rule. */
export interface RuleSettings<Options> {
  readonly options: Readonly<Options>;
  /** Kind of the document or, for a part, of the part: set by the user or recognised. */
  readonly kind: PlanKind;
  readonly departments: readonly RosterEntry[];
  /** The office's own terms from the config: `preferred` for each of `avoid`. */
  readonly terms: readonly { readonly preferred: string; readonly avoid: readonly string[] }[];
  /** The user's dictionary entries, by dictionary id; shape is the dictionary's. */
  readonly dictionaries: Readonly<
    Record<string, { readonly entries: readonly unknown[]; readonly off: readonly string[] }>
  >;
}

/** What a rule of documents is made with. */
export interface DocumentRuleContext<
  Options,
  MessageId extends string,
> extends RuleSettings<Options> {
  readonly document: PlanDocument;
  /** The part that is being visited; null on the document node itself. Read it in a visitor, not in `create`. */
  readonly part: Part | null;
  report(report: Report<MessageId>): void;
  checked(statement: CheckedStatement): void;
}

/** What a rule of projects is made with. */
export interface ProjectRuleContext<
  Options,
  MessageId extends string,
> extends RuleSettings<Options> {
  /** At least one; the parts of one document may be what is compared. In order of year, then name. */
  readonly documents: readonly PlanDocument[];
  report(report: Report<MessageId>): void;
  checked(statement: CheckedStatement): void;
}

/** Visitors; `:exit` runs after a node's children. All paragraphs are visited, also those inside tasks. */
export interface DocumentVisitors {
  document?(node: PlanDocument): void;
  'document:exit'?(node: PlanDocument): void;
  part?(node: Part): void;
  'part:exit'?(node: Part): void;
  section?(node: Section): void;
  'section:exit'?(node: Section): void;
  task?(node: Task): void;
  'task:exit'?(node: Task): void;
  goal?(node: Goal): void;
  'goal:exit'?(node: Goal): void;
  item?(node: Item): void;
  'item:exit'?(node: Item): void;
  paragraph?(node: Paragraph): void;
  table?(node: Table): void;
  element?(node: ElementLine): void;
  'contents-entry'?(node: ContentsEntry): void;
}

/** The visitor of a project. */
export interface ProjectVisitors {
  project?(documents: readonly PlanDocument[]): void;
}

/** What a rule says of itself. */
export interface RuleMeta<MessageId extends string> {
  /** Equal to the name of the rule's folder. */
  readonly id: string;
  readonly category: RuleCategory;
  readonly scope: 'document' | 'project';
  /** Severity of the preset `recommended`, for kinds that `kinds` does not name. */
  readonly severity: SeveritySetting;
  readonly kinds?: Readonly<Partial<Record<PlanKind, SeveritySetting>>>;
  /** First `rulesVersion` of the config that knows the rule. */
  readonly since: number;
  readonly fixable: 'safe' | null;
  readonly hasSuggestions: boolean;
  /**
   * `block`: what the rule reports of a block follows from that block, the lines it stands in, the
   * headings above, and what document and part say of themselves (kind, period, title …). It keeps
   * nothing from one visit to the next and points to nothing outside those lines. An editor then asks
   * it again only about blocks that changed. Left out: the rule reads the document as a whole.
   */
  readonly reads?: 'block';
  /** Places where the rule is silent: the engine does not visit such parts and drops findings that begin in such text. */
  readonly zones?: readonly Zone[];
  readonly messages: Readonly<Record<Locale, MessageCatalogue<MessageId>>>;
  /** Clause of a standard, or practice: a message never calls practice a standard. */
  readonly basis: {
    readonly kind: 'standard' | 'regulation' | 'practice';
    readonly source: string;
  };
}

/** A rule that looks at one document at a time. */
export interface DocumentRule<Options = unknown, MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId> & { readonly scope: 'document' };
  readonly defaultOptions: Readonly<Options>;
  create(context: DocumentRuleContext<Options, MessageId>): DocumentVisitors;
}

/** A rule that compares documents, or the parts of one. */
export interface ProjectRule<Options = unknown, MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId> & { readonly scope: 'project' };
  readonly defaultOptions: Readonly<Options>;
  create(context: ProjectRuleContext<Options, MessageId>): ProjectVisitors;
}

/** Either kind of rule. */
export type Rule<Options = unknown, MessageId extends string = string> =
  DocumentRule<Options, MessageId> | ProjectRule<Options, MessageId>;

/** Gives a document rule its types; returns it unchanged. */
export function defineRule<Options, MessageId extends string>(
  rule: DocumentRule<Options, MessageId>,
): DocumentRule<Options, MessageId> {
  return rule;
}

/** Gives a project rule its types; returns it unchanged. */
export function defineProjectRule<Options, MessageId extends string>(
  rule: ProjectRule<Options, MessageId>,
): ProjectRule<Options, MessageId> {
  return rule;
}
