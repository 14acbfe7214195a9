import type { PlanDocument } from '@yaodian/parser';
import type { LayoutProfile } from '../profiles/profile.ts';
import { assertPrintable } from './print/assert-printable.ts';
import { printDocumentOf } from './print/print-document-of.ts';
import type { Omission } from './print/print-document.ts';
import type { PageNumbers } from './docx/contents-block.ts';

export interface DocxOptions {
  readonly profile: LayoutProfile;
  /** Pages of the headings by anchor, see `headingPages`; without them Word fills the contents. */
  readonly pages?: PageNumbers | null;
}

export interface Rendered {
  readonly bytes: Uint8Array;
  /** What stands in the source and not in the file. */
  readonly omissions: readonly Omission[];
}

/**
 * Sets a parsed document as a Word file. The bytes depend on the document and the profile alone.
 *
 * @throws RenderError where the text holds characters that no document can.
 */
export async function renderDocx(document: PlanDocument, options: DocxOptions): Promise<Rendered> {
  const printed = printDocumentOf(document);
  assertPrintable(printed);
  const { buildDocx } = await import('./docx/build-docx.ts');
  const bytes = await buildDocx(printed, options.profile, options.pages ?? null);
  return { bytes, omissions: printed.omissions };
}
