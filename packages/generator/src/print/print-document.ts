// The document as a typesetter sees it: what is printed, in order, with no knowledge of the family it
// belongs to and none of the format it is printed in. One file because the types refer to one another.

/** GB/T 9704—2012 clauses 7 and 10. */
export type DocumentForm = 'standard' | 'letter' | 'order' | 'minutes';

export interface PrintDocument {
  readonly form: DocumentForm;
  readonly properties: PrintProperties;
  readonly header: PrintHeader | null;
  readonly blocks: readonly PrintBlock[];
  readonly imprint: PrintImprint | null;
  /** What stands in the source and is not printed. */
  readonly omissions: readonly Omission[];
}

export interface PrintProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** 成文日期 as `YYYY-MM-DD`; the only date that a file carries. */
  readonly date: string | null;
}

/** 版头. */
export interface PrintHeader {
  readonly copyNumber: string | null;
  readonly classification: string | null;
  readonly urgency: string | null;
  /** 发文机关标志, one line each for a joint document; `suffix` 文件 stands beside them. */
  readonly mark: { readonly names: readonly string[]; readonly suffix: string } | null;
  readonly documentNumber: string | null;
  /** 签发人, upward documents only. */
  readonly signers: readonly string[];
}

/** 版记. */
export interface PrintImprint {
  /** `抄送：…。`, with label and closing mark. */
  readonly copies: readonly string[];
  readonly printingOffice: string | null;
  readonly printingDate: string | null;
}

export interface Omission {
  readonly kind: 'duplicate' | 'contents' | 'page-chrome' | 'residue';
  readonly text: string;
  /** 1-based line of the source. */
  readonly line: number;
  readonly count: number;
}

export type PrintBlock =
  | TitleBlock
  | RecipientBlock
  | HeadingBlock
  | ParagraphBlock
  | AttachmentNoteBlock
  | SignatureBlock
  | NoteBlock
  | AttachmentMarkBlock
  | AttendanceBlock
  | TableBlock
  | ContentsBlock
  | PageBreakBlock;

export interface TitleBlock {
  readonly type: 'title';
  readonly text: string;
  /** Lines in the source, where the writer broke the title on purpose; null: break it here. */
  readonly lines: readonly string[] | null;
  /** `subtitle` for （审议稿） and the like below the title. */
  readonly subtitle: string | null;
}

/** 主送机关 with its closing ：. */
export interface RecipientBlock {
  readonly type: 'recipient';
  readonly text: string;
}

/** A heading in a paragraph of its own. */
export interface HeadingBlock {
  readonly type: 'heading';
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, deeper below. */
  readonly level: number;
  readonly text: string;
  /** Stable name of the bookmark: `h1`, `h2`, … in order. */
  readonly anchor: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** A heading that runs into the text, printed in its level's typeface. */
  readonly lead: { readonly text: string; readonly level: number; readonly anchor: string } | null;
  readonly text: string;
}

/** 附件说明. */
export interface AttachmentNoteBlock {
  readonly type: 'attachment-note';
  readonly names: readonly string[];
}

/** 署名 and 成文日期. */
export interface SignatureBlock {
  readonly type: 'signature';
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly sealed: boolean;
}

/** 附注, with its brackets. */
export interface NoteBlock {
  readonly type: 'note';
  readonly text: string;
}

/** 附件N: begins a page of its own. */
export interface AttachmentMarkBlock {
  readonly type: 'attachment-mark';
  readonly text: string;
}

/** 出席, 请假, 列席 of minutes. */
export interface AttendanceBlock {
  readonly type: 'attendance';
  readonly label: string;
  readonly text: string;
}

export interface TableBlock {
  readonly type: 'table';
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** 目录: filled from the headings of the document. */
export interface ContentsBlock {
  readonly type: 'contents';
  readonly title: string;
  /** Deepest heading level that is listed. */
  readonly depth: number;
}

export interface PageBreakBlock {
  readonly type: 'page-break';
}
