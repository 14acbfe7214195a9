import { finishPackage } from '../package/finish-package.ts';
import type { PrintProperties } from '../print/print-document.ts';

/** The library counts bookmarks and drawings over the life of the process; here they begin anew. */
export function finishDocx(bytes: Uint8Array, properties: PrintProperties): Uint8Array {
  return finishPackage(bytes, properties, (name, xml) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name)
      ? renumberDrawings(renumberBookmarks(xml))
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
