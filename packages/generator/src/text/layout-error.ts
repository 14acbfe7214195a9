import type { Bilingual } from '@yaodian/schema';

/** What is wrong with a layout, with its file, line and field where they are known. */
export class LayoutError extends Error {
  readonly bilingual: Bilingual;
  /** Name or path of the layout. */
  readonly layout: string;
  /** 1-based; null where Handlebars does not tell. */
  readonly line: number | null;

  constructor(layout: string, line: number | null, bilingual: Bilingual) {
    const place = line === null ? layout : `${layout}:${line}`;
    const text = { 'zh-CN': `${place} ${bilingual['zh-CN']}`, en: `${place} ${bilingual.en}` };
    super(text['zh-CN']);
    this.name = 'LayoutError';
    this.layout = layout;
    this.line = line;
    this.bilingual = text;
  }
}
