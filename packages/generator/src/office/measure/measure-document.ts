import type { PlanDocument } from '@yaodian/parser';
import type { LayoutProfile } from '../../profiles/profile.ts';
import type { Sentence } from '../../profiles/profile-error.ts';
import { printDocumentOf } from '../../print/print-document-of.ts';
import { describeMeasures } from './describe-measures.ts';
import { measurePages, type MeasuredDocument, type Measures } from './measure-pages.ts';
import { pdfOfDocx } from './pdf-of-docx.ts';
import { readPdfWords } from './read-pdf-words.ts';

/** A rendered document: its bytes, and what it was made of. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly type: 'docx' | 'pdf';
  readonly document: PlanDocument;
  readonly profile: LayoutProfile;
}

/**
 * What a document measures on paper, by glyph boxes: lines, characters, margins, 版头, page number. A Word file is
 * turned into a PDF by LibreOffice first.
 *
 * @throws RenderError where LibreOffice or pdftotext is missing.
 */
export async function measureFigures(file: RenderedFile): Promise<Measures> {
  return figuresOf(file, printDocumentOf(file.document));
}

/** The same in sentences, each figure beside the profile's and its strength. */
export async function measureDocument(file: RenderedFile): Promise<readonly Sentence[]> {
  const printed = printDocumentOf(file.document);
  return describeMeasures(await figuresOf(file, printed), file.profile, printed);
}

async function figuresOf(
  { bytes, type, profile }: RenderedFile,
  document: MeasuredDocument,
): Promise<Measures> {
  const pdf = type === 'pdf' ? bytes : await pdfOfDocx(bytes);
  return measurePages(await readPdfWords(pdf), profile, document);
}
