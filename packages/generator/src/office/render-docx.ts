import type { PlanDocument } from '@yaodian/parser';
import type { LayoutProfile } from '../profiles/profile.ts';
import type { Sentence } from '../profiles/profile-error.ts';
import { assertPrintable } from './assert-printable.ts';
import { printDocumentOf } from '../print/print-document-of.ts';
import type { Omission, PrintDocument } from '../print/print-document.ts';
import type { PageNumbers } from './docx/contents-block.ts';
import { RenderError } from './render-error.ts';

export interface DocxOptions {
  readonly profile: LayoutProfile;
  /** Folders with fonts, besides those of the system, for counting the pages of the contents. */
  readonly fontPaths?: readonly string[];
}

export interface Rendered {
  readonly bytes: Uint8Array;
  /** What stands in the source and not in the file. */
  readonly omissions: readonly Omission[];
  /** What a person should know: fonts that stand in for others, contents without page numbers. */
  readonly notes: readonly Sentence[];
}

/**
 * Sets a parsed document as a Word file. The bytes depend on the document, the profile and, where it has a table of
 * contents, on whether Typst and its fonts are there to count pages.
 *
 * @throws RenderError where the text holds characters that no document can.
 */
export async function renderDocx(document: PlanDocument, options: DocxOptions): Promise<Rendered> {
  const printed = printDocumentOf(document);
  assertPrintable(printed, document.source);
  const { buildDocx } = await import('./docx/build-docx.ts');
  const { pages, notes } = await countPages(printed, options);
  const bytes = await buildDocx(printed, options.profile, pages);
  return { bytes, omissions: printed.omissions, notes };
}

/** Pages of the headings from a Typst pass, where the document lists them and Typst can set it. */
async function countPages(
  printed: PrintDocument,
  options: DocxOptions,
): Promise<{ readonly pages: PageNumbers | null; readonly notes: readonly Sentence[] }> {
  if (!printed.blocks.some((block) => block.type === 'contents')) return { pages: null, notes: [] };
  const { headingPages } = await import('./render-pdf.ts');
  try {
    return { pages: await headingPages(printed, options), notes: [] };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    const note: Sentence = {
      'zh-CN': '目录里还没有页码：Word 打开文件时会询问是否更新，请选“是”。',
      en: 'The contents have no page numbers yet: Word asks to update them when it opens the file; answer yes.',
    };
    return { pages: null, notes: [note, ...error.sentences] };
  }
}
