import type { FrontMatter } from '@yaodian/parser';
import type { DocumentElements } from '@yaodian/schema';

/**
 * 公文格式要素 from the front matter of a draft (`document:`), each only where it is well-formed: a hand-written
 * front matter may hold anything.
 */
export interface KnownElements {
  readonly format: NonNullable<DocumentElements['format']>;
  readonly copyNumber: string | null;
  readonly classification: string | null;
  readonly urgency: string | null;
  readonly issuingAuthorityMark: string | null;
  readonly documentNumber: string | null;
  readonly signers: readonly string[];
  readonly mainRecipients: string | null;
  readonly attachmentNotes: readonly string[];
  readonly issuers: readonly string[];
  readonly sealed: boolean | null;
  readonly issueDate: string | null;
  readonly note: string | null;
  readonly copyTo: string | null;
  readonly printer: string | null;
  readonly printDate: string | null;
  readonly attendance: {
    readonly present: string | null;
    readonly absent: string | null;
    readonly observers: string | null;
  };
}

export function documentElements(frontMatter: FrontMatter | null): KnownElements {
  const data = record(frontMatter?.data['document']);
  const attendance = record(data['attendance']);
  const format = line(data['format']);
  return {
    format: format === 'letter' || format === 'order' || format === 'minutes' ? format : 'standard',
    copyNumber: line(data['copyNumber']),
    classification: line(data['classification']),
    urgency: line(data['urgency']),
    issuingAuthorityMark: line(data['issuingAuthorityMark']),
    documentNumber: line(data['documentNumber']),
    signers: lines(data['signers']),
    mainRecipients: line(data['mainRecipients']),
    attachmentNotes: lines(data['attachmentNotes']),
    issuers: lines(data['issuers']),
    sealed: typeof data['sealed'] === 'boolean' ? data['sealed'] : null,
    issueDate: line(data['issueDate']),
    note: line(data['note']),
    copyTo: line(data['copyTo']),
    printer: line(data['printer']),
    printDate: line(data['printDate']),
    attendance: {
      present: line(attendance['present']),
      absent: line(attendance['absent']),
      observers: line(attendance['observers']),
    },
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function line(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function lines(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return values.map(line).filter((text) => text !== null);
}
