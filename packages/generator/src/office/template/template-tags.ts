import { unescapeXml } from '../unescape-xml.ts';

/** A tag of a Word template with its place. */
export interface TemplateTag {
  /** Between the delimiters, trimmed: `title`, `#tasks`, `/tasks`, `date document.issueDate`. */
  readonly text: string;
  /** Part of the package: `word/document.xml`. */
  readonly part: string;
  /** 1-based within the part; paragraphs of tables are counted in order. */
  readonly paragraph: number;
  /** Beginning of the paragraph's text. */
  readonly context: string;
}

export interface Delimiters {
  readonly start: string;
  readonly end: string;
}

/** `{{title}}` where the template writes its tags so, else `{title}`. */
export function delimitersOf(parts: ReadonlyMap<string, string>): Delimiters {
  for (const xml of parts.values()) {
    for (const text of paragraphTexts(xml))
      if (text.includes('{{')) return { start: '{{', end: '}}' };
  }
  return { start: '{', end: '}' };
}

/** All tags in order. Word cuts a tag over several runs: tags are looked for in whole paragraphs. */
export function templateTags(
  parts: ReadonlyMap<string, string>,
  { start, end }: Delimiters,
): readonly TemplateTag[] {
  const tags: TemplateTag[] = [];
  for (const [part, xml] of parts) {
    for (const [index, text] of paragraphTexts(xml).entries()) {
      for (let from = text.indexOf(start); from >= 0;) {
        const close = text.indexOf(end, from + start.length);
        if (close < 0) break;
        const tag = text.slice(from + start.length, close).trim();
        tags.push({ text: tag, part, paragraph: index + 1, context: text.slice(0, 30) });
        from = text.indexOf(start, close + end.length);
      }
    }
  }
  return tags;
}

function paragraphTexts(xml: string): readonly string[] {
  return xml.split('</w:p>').map((paragraph) => {
    const begin =
      paragraph.lastIndexOf('<w:p>') >= 0 || paragraph.lastIndexOf('<w:p ') >= 0 ? paragraph : '';
    return [...begin.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map((match) => unescapeXml(match[1] ?? ''))
      .join('');
  });
}
