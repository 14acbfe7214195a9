// The plan document: what the parser understands and everything downstream stands on.
// One file because the node types refer to one another.
import type { NormalPlan } from '@yaodian/schema';
import type { PlanKind } from './plan-kind.ts';
import type { Range } from './range.ts';
import type { SourceText } from './source-text.ts';
import type { Reading, ReadingView } from './reading-view.ts';
import type { Residue } from './residue.ts';
import type { Deadline } from './deadline.ts';
import type { Enumeration } from './enumeration.ts';
import type { FactTable } from './fact-table.ts';
import type { Quantity, Target } from './quantity.ts';
import type { ResponsibilityGroup } from './responsibility.ts';
import type { TextMemo } from './text-memo.ts';

/** What a part is in the whole text. `duplicate` repeats an earlier part of the same text. */
export type PartRole =
  'notice' | 'plan' | 'summary' | 'contents' | 'attachment' | 'glossary' | 'duplicate';

/** The years a part speaks of: `from` and `to` are equal for an annual plan. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** How a marker is written. The level by GB/T 9704 is 一、 → （一） → 1. → （1）. */
export type MarkerStyle =
  | 'chinese-comma' // 一、
  | 'chinese-paren' // （一） (一)
  | 'arabic-dot' // 1. 1．
  | 'arabic-comma' // 1、
  | 'arabic-paren' // （1） (1)
  | 'arabic-half-paren' // 1) 1）
  | 'arabic-bare' // 19加强 — the mark is missing
  | 'circled' // ①
  | 'ordinal-word' // 第一，
  | 'yishi' // 一是
  | 'chapter' // 第一章 第一节
  | 'dash' // ——
  | 'bullet' // • - *
  | 'month' // 三月 三月主题：
  | 'none';

/** A number or mark in front of a heading or an item. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As written, residue left out: `2、`, `（一）`, `——`. */
  readonly text: string;
  /** The number as written (2 in `2、`), null for marks without one. */
  readonly written: number | null;
  /** The number as meant in its sequence; differs from `written` only where the neighbours prove it. */
  readonly meant: number | null;
  /** The style as meant: `chinese-comma` for a `2、` that stands between 一、 and 三、. */
  readonly meantStyle: MarkerStyle;
  readonly range: Range;
}

/** Heading of a section, task, goal or item. A task without a number has `marker: null`. */
export interface Heading {
  readonly marker: Marker | null;
  /** Reading text without the number and without the closing 。 ； ：. */
  readonly title: string;
  readonly titleRange: Range;
  /** The whole heading: marker and title. */
  readonly range: Range;
  /** True where the body follows the title in the same paragraph: `1.加强……。正文`. */
  readonly runIn: boolean;
}

/** A structural element of a 公文 recognised as such, see GB/T 9704—2012 clause 7. */
export type ElementKind =
  | 'issuing-authority-mark' // 发文机关标志
  | 'copy-number' // 份号
  | 'classification' // 密级和保密期限
  | 'urgency' // 紧急程度
  | 'document-number' // 发文字号
  | 'signer' // 签发人
  | 'main-recipient' // 主送机关
  | 'attachment-note' // 附件说明
  | 'issuer' // 署名
  | 'issue-date' // 成文日期
  | 'note' // 附注
  | 'copy-to' // 抄送
  | 'printing' // 印发机关和日期
  | 'page-chrome'; // what a web page left: 来源, 责任编辑, 热搜词 …

/** A line that is an element of an official document or of a web page, and no text of the plan. */
export interface ElementLine {
  readonly type: 'element';
  readonly kind: ElementKind;
  readonly reading: Reading;
  readonly range: Range;
}

/** What a paragraph is for, by its label or place. */
export type ParagraphRole =
  | 'body'
  | 'lead-in' // 总体要求, 前言 and other text before the first heading
  | 'target' // 目标任务：…
  | 'measure' // 工作措施：…
  | 'responsibility' // 责任处室：…
  | 'deadline' // 完成时限：…
  | 'note'; // 注：… 排在第一位的部门为牵头部门，下同

/** `目标任务:` in front of a paragraph. */
export interface Label {
  readonly text: string;
  readonly range: Range;
}

/** A run of text. Page-broken and hard-wrapped lines are already joined in `reading`. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly label: Label | null;
  /** The text without the label. For a run-in heading: the text after the title's 。. */
  readonly reading: Reading;
  readonly range: Range;
  /** Source lines (1-based) where a broken line was joined; empty for a whole paragraph. */
  readonly joinedLines: readonly number[];
  /** Analyses are made at first use and kept. */
  readonly quantities: readonly Quantity[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly enumerations: readonly Enumeration[];
  readonly responsibilities: readonly ResponsibilityGroup[];
  /**
   * Equal for paragraphs of two versions of a document whose text, reading and analyses are equal but
   * for their place; null where the document was parsed without a {@link TextMemo}.
   */
  readonly signature?: number | null;
  /** Where {@link paragraphFact} keeps what it worked out about the paragraph. */
  readonly facts: FactTable;
  /** Its row there. */
  readonly row: number;
}

/** A chapter, or a section in one. */
export interface Section {
  readonly type: 'section';
  /** 1 for a chapter, 2 for a section inside it, and so on. */
  readonly level: number;
  readonly heading: Heading;
  /** The heading's own words, read as a paragraph: in reports a section may be one sentence. No child. */
  readonly headingParagraph: Paragraph;
  readonly range: Range;
  readonly children: readonly Block[];
}

/** A task: a numbered heading with text, lines and items below it. */
export interface Task {
  readonly type: 'task';
  readonly heading: Heading;
  /** The heading's own words, read as a paragraph: a task may be all in its heading. No child. */
  readonly headingParagraph: Paragraph;
  readonly range: Range;
  /** Paragraphs (body, target line, measure line, responsibility line), items and tables, in order. */
  readonly children: readonly Block[];
  /** The row that the task is in a table of tasks, as it is written; null for any other task. */
  readonly row: TableRow | null;
  /** All bodies named for this task, in the order written. */
  readonly responsibilities: readonly ResponsibilityGroup[];
  readonly targets: readonly Target[];
  readonly deadline: Deadline | null;
}

/** A goal or principle: `——坚持党的领导。…`. */
export interface Goal {
  readonly type: 'goal';
  readonly heading: Heading;
  /** The heading's own words, read as a paragraph: a task may be all in its heading. No child. */
  readonly headingParagraph: Paragraph;
  readonly range: Range;
  readonly children: readonly Block[];
  readonly targets: readonly Target[];
}

/** 一是…, 第一，…, （1）…, ①… below a task or a section; also inside a paragraph. */
export interface Item {
  readonly type: 'item';
  readonly heading: Heading;
  /** The heading's own words, read as a paragraph: a task may be all in its heading. No child. */
  readonly headingParagraph: Paragraph;
  readonly range: Range;
  readonly children: readonly Block[];
}

/** A cell; its reading is view text, its range one of the source. */
export interface TableCell {
  readonly reading: Reading;
  readonly range: Range;
}

/** A row of cells. */
export interface TableRow {
  readonly range: Range;
  readonly cells: readonly TableCell[];
}

/** A table; `header` is null where none is written. */
export interface Table {
  readonly type: 'table';
  readonly range: Range;
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
}

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly type: 'contents-entry';
  readonly marker: Marker | null;
  readonly title: string;
  readonly page: string | null;
  readonly range: Range;
}

/** What a part or another block holds. */
export type Block = Section | Task | Goal | Item | Paragraph | Table | ElementLine | ContentsEntry;

/** The title of a document or part. */
export interface Title {
  /** On one line, folded: a title that stands on two lines is joined. */
  readonly text: string;
  readonly range: Range;
}

/** One text of a file: the plan, the notice that issues it, a summary, an attachment … */
export interface Part {
  readonly type: 'part';
  readonly role: PartRole;
  readonly kind: PlanKind;
  readonly year: number | null;
  readonly period: Period | null;
  readonly issuer: string | null;
  readonly title: Title | null;
  readonly range: Range;
  readonly children: readonly Block[];
  /** For a duplicate: the index in `document.parts` of the part that it repeats. */
  readonly duplicateOf: number | null;
}

/** A silencing comment, see the contracts; hidden from the reading view. */
export interface DirectiveComment {
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** Empty: all rules. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string | null;
  readonly range: Range;
}

/** YAML front matter of the Markdown draft dialect; `data` is plain JSON data. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly range: Range;
}

/** How a source text is written. */
export type SourceFormat = 'text' | 'markdown' | 'plan-yaml';

/** A fault of the input that the parser met: a YAML syntax error, a schema violation, broken front matter. */
export interface ParseFault {
  readonly code: 'plan-syntax' | 'plan-schema' | 'front-matter';
  /** A sentence: what is wrong, and what would be right. */
  readonly message: { readonly 'zh-CN': string; readonly en: string };
  readonly range: Range;
  /** For YAML: the path of the offending value. */
  readonly path: readonly (string | number)[] | null;
}

/** An element of a document that a page may have where a draft does not. */
export type PageHold = 'title' | 'issuer' | 'issue-date';

/** What the page that a text was copied from says in its own words, and what it lost. */
export interface PageReading {
  /** What stands in a line or table of the page, or run in with the text, or was left out for it. */
  readonly holds: ReadonlySet<PageHold>;
  /** True where the text begins in the middle of a longer one: `（二）……`. */
  readonly takenOut: boolean;
  /** True where the page says that it does not show the whole text: `省略932字`. */
  readonly leavesOut: boolean;
}

/** A text that was read. All node ranges are offsets into `source.text`. */
export interface PlanDocument {
  readonly type: 'document';
  readonly format: SourceFormat;
  readonly source: SourceText;
  readonly view: ReadingView;
  readonly kind: PlanKind;
  readonly title: Title | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  /** 成文日期 where one is written, as ISO `YYYY-MM-DD`. */
  readonly issueDate: string | null;
  readonly parts: readonly Part[];
  readonly page: PageReading;
  readonly residues: readonly Residue[];
  readonly directives: readonly DirectiveComment[];
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly ParseFault[];
  /** For plan YAML and drafts in the dialect: the plan in canonical form; null where it is none. */
  readonly plan?: NormalPlan | null;
  /** What is carried from one version of the document to the next; absent where nobody asked for it. */
  readonly memo?: TextMemo;
}

/** A node of the tree. */
export type PlanNode = PlanDocument | Part | Block;
