import { finishPackage } from '../package/finish-package.ts';
import type { PrintProperties } from '../../print/print-document.ts';

/** Mends what the library writes: counters over the life of the process, and its own look of the contents. */
export function finishDocx(bytes: Uint8Array, properties: PrintProperties): Uint8Array {
  return finishPackage(bytes, properties, (name, xml) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name)
      ? plainContents(renumberDrawings(renumberBookmarks(xml)))
      : xml,
  );
}

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

function renumberDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++count}"`);
}

/** The library sets its own tab stops and a style that is not there into the contents; the style sheet has them. */
function plainContents(xml: string): string {
  return xml
    .replace(/(<w:pStyle w:val="TOC\d"\/>)<w:tabs>.*?<\/w:tabs>/gs, '$1')
    .replaceAll('<w:rPr><w:rStyle w:val="IndexLink"/></w:rPr>', '');
}
