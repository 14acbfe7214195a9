import type { ElementLine, Part } from '@yaodian/parser';

/** 附件 or 附件N on a line of its own (GB/T 9704—2012, 7.3.7). */
const MARK = /^附\s?[件表录]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s?[:：]?$/u;

/** The line above an attachment's title that counts the attachments; null where the title holds it or none does. */
export function attachmentMark(part: Part): ElementLine | null {
  if (part.role !== 'attachment' && part.role !== 'glossary') return null;
  for (const child of part.children) {
    if (child.type !== 'element') return null;
    if (child.kind === 'page-chrome' && MARK.test(child.reading.text)) return child;
  }
  return null;
}
