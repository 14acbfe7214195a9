export { loadProfile, profileNames, profileSchema } from '../profiles/load-profile.ts';
export { ProfileError } from '../profiles/profile-error.ts';
export type { Sentence } from '../profiles/profile-error.ts';
export type {
  Count,
  Figure,
  LayoutProfile,
  LengthUnit,
  Strength,
  TextStyle,
  Typeface,
  TypefaceRole,
} from '../profiles/profile.ts';
export { RenderError } from './render-error.ts';
export { renderDocx } from './render-docx.ts';
export type { DocxOptions, Rendered } from './render-docx.ts';
export type { Omission } from '../print/print-document.ts';
export { renderPdf } from './render-pdf.ts';
export type { PdfOptions } from './render-pdf.ts';
export { renderIcs } from './ics/render-ics.ts';
export { renderXlsx } from './render-xlsx.ts';
export type { XlsxOptions } from './render-xlsx.ts';
export { measureDocument, measureFigures } from './measure/measure-document.ts';
export type { RenderedFile } from './measure/measure-document.ts';
export type { Measures } from './measure/measure-pages.ts';
export { renderTemplate } from './render-template.ts';
export { pdfOfDocx as wordAsPdf } from './measure/pdf-of-docx.ts';
export { readPdfWords } from './measure/read-pdf-words.ts';
export type { PdfPage, PdfWord } from './measure/read-pdf-words.ts';
