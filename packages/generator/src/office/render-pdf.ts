import type { PlanDocument } from '@yaodian/parser';
import type { LayoutProfile } from '../profiles/profile.ts';
import type { Sentence } from '../profiles/profile-error.ts';
import { assertPrintable } from './assert-printable.ts';
import { printDocumentOf } from '../print/print-document-of.ts';
import type { PrintDocument } from '../print/print-document.ts';
import type { PageNumbers } from './docx/contents-block.ts';
import type { Rendered } from './render-docx.ts';
import { chooseFamilies } from './pdf/choose-families.ts';
import { missingGlyphs } from './pdf/missing-glyphs.ts';
import { TEMPLATE } from './pdf/template.ts';
import { createTypst, type TypstSession } from './pdf/typst-compiler.ts';
import { anchorsOf, typstData } from './pdf/typst-data.ts';

export interface PdfOptions {
  readonly profile: LayoutProfile;
  /** Folders with fonts, besides those of the system. */
  readonly fontPaths?: readonly string[];
}

const sessions = new Map<string, Promise<TypstSession>>();

/**
 * Sets a parsed document as a PDF with bookmarks and document properties, the same bytes on every day.
 *
 * @throws RenderError where Typst or a typeface is missing, or the text holds characters that no document can.
 */
export async function renderPdf(document: PlanDocument, options: PdfOptions): Promise<Rendered> {
  const printed = printDocumentOf(document);
  assertPrintable(printed, document.source);
  const { set, notes } = await setDocument(printed, options, true);
  return { bytes: set.pdf(), omissions: printed.omissions, notes };
}

/** The page of every heading as Typst sets the document, by anchor. */
export async function headingPages(
  printed: PrintDocument,
  options: PdfOptions,
): Promise<PageNumbers> {
  const { set } = await setDocument(printed, options, false);
  const pages = set.metadata('yaodian-pages');
  const numbers = Array.isArray(pages) ? (pages as readonly unknown[]) : [];
  return new Map(
    anchorsOf(printed).flatMap((anchor, index) => {
      const page = numbers[index];
      return typeof page === 'number' ? [[anchor, page] as const] : [];
    }),
  );
}

async function setDocument(
  printed: PrintDocument,
  options: PdfOptions,
  glyphs: boolean,
): Promise<{ set: ReturnType<TypstSession['compile']>; notes: readonly Sentence[] }> {
  const session = await sessionFor(options.fontPaths ?? []);
  const { families, notes } = chooseFamilies(session, options.profile);
  const lacking = glyphs ? missingGlyphs(session, printed, families.body) : [];
  const set = session.compile(TEMPLATE, typstData(printed, options.profile, families));
  session.forget();
  return { set, notes: [...notes, ...lacking] };
}

/** Loading fonts takes most of the time of a short document: one compiler serves all. */
function sessionFor(fontPaths: readonly string[]): Promise<TypstSession> {
  const key = fontPaths.join('\0');
  let session = sessions.get(key);
  if (session === undefined) {
    session = createTypst(fontPaths);
    sessions.set(key, session);
  }
  return session;
}
