import type { LayoutProfile } from '../../profiles/profile.ts';
import type { Sentence } from '../../profiles/profile-error.ts';
import { describeMeasures } from './describe-measures.ts';
import { measurePages, type Measures } from './measure-pages.ts';
import { pdfOfDocx } from './pdf-of-docx.ts';
import { readPdfWords } from './read-pdf-words.ts';

/**
 * What a document measures on paper, by glyph boxes: lines, characters, margins, 版头, page number. A Word file is
 * turned into a PDF by LibreOffice first.
 *
 * @throws RenderError where LibreOffice or pdftotext is missing.
 */
export async function measureFigures(
  bytes: Uint8Array,
  type: 'docx' | 'pdf',
  profile: LayoutProfile,
): Promise<Measures> {
  const pdf = type === 'pdf' ? bytes : await pdfOfDocx(bytes);
  return measurePages(await readPdfWords(pdf), profile);
}

/** The same in sentences, each figure beside the profile's and its strength. */
export async function measureDocument(
  bytes: Uint8Array,
  type: 'docx' | 'pdf',
  profile: LayoutProfile,
): Promise<readonly Sentence[]> {
  return describeMeasures(await measureFigures(bytes, type, profile), profile);
}
