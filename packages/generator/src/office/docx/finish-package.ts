import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PrintProperties } from '../print/print-document.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * Makes a package that depends on its document alone: the library stamps the present into the zip entries and the
 * core properties, and leaves out nothing that changes from day to day.
 */
export function finishPackage(bytes: Uint8Array, properties: PrintProperties): Uint8Array {
  const entries: Zippable = {};
  // Zip cannot hold an earlier day; local components, so that every time zone writes the same bytes.
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const finished =
      name === 'docProps/core.xml' ? strToU8(coreXml(properties)) : finishPart(name, content);
    entries[name] = [finished, { mtime, level: 6 }];
  }
  return zipSync(entries);
}

function finishPart(name: string, content: Uint8Array): Uint8Array {
  if (name !== 'word/document.xml') return content;
  return strToU8(renumberDrawings(renumberBookmarks(strFromU8(content))));
}

/** The library counts bookmarks over the life of the process. */
function renumberBookmarks(xml: string): string {
  let count = 0;
  const ids = new Map<string, number>();
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag) =>
    tag.replace(/w:id="([^"]*)"/, (_whole, id: string) => {
      const known = ids.get(id);
      if (known !== undefined) {
        ids.delete(id);
        return `w:id="${known}"`;
      }
      ids.set(id, count);
      return `w:id="${count++}"`;
    }),
  );
}

/** And drawings. */
function renumberDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++count}"`);
}

function coreXml(properties: PrintProperties): string {
  const stamp =
    properties.date === null
      ? ''
      : ['created', 'modified']
          .map(
            (key) =>
              `<dcterms:${key} xsi:type="dcterms:W3CDTF">${properties.date ?? ''}T00:00:00Z</dcterms:${key}>`,
          )
          .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(properties.author)}</dc:creator><dc:language>zh-CN</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(properties.author)}</cp:lastModifiedBy>${stamp}</cp:coreProperties>`
  );
}
