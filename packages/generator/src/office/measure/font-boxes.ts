import { unzlibSync } from 'fflate';

/** How far a font's glyph boxes reach above and below the baseline, in ems. */
export interface FontBox {
  readonly ascent: number;
  readonly descent: number;
}

/** What poppler draws where a PDF does not say how tall a font is. */
export const UNTOLD: FontBox = { ascent: 0.95, descent: 0.35 };

/** Longest stream that is looked into: font descriptors are short. */
const LONGEST_STREAM = 1 << 20;

/** The boxes of a PDF's fonts by name; their descriptors stand plain in the file or in compressed object streams. */
export function fontBoxes(pdf: Uint8Array): ReadonlyMap<string, FontBox> {
  const text = latin1(pdf);
  const boxes = new Map(descriptors(text));
  for (const { index } of text.matchAll(/\/ObjStm/gu)) {
    const keyword = text.indexOf('stream', index);
    const end = text.indexOf('endstream', keyword);
    if (keyword === -1 || end === -1 || end - keyword > LONGEST_STREAM) continue;
    const start = keyword + 'stream'.length;
    const data = pdf.subarray(start + (text.startsWith('\r\n', start) ? 2 : 1), end);
    try {
      for (const [name, box] of descriptors(latin1(unzlibSync(data)))) boxes.set(name, box);
    } catch {
      // Compressed in another way: its fonts count as untold.
    }
  }
  return boxes;
}

function descriptors(text: string): readonly (readonly [string, FontBox])[] {
  return text
    .split('/FontDescriptor')
    .slice(1)
    .flatMap((part) => {
      const near = part.slice(0, 1000);
      const name = /\/FontName\s?\/([^\s/>]+)/u.exec(near)?.[1];
      const ascent = Number(/\/Ascent\s(-?[\d.]+)/u.exec(near)?.[1] ?? 0) / 1000;
      const descent = -Number(/\/Descent\s(-?[\d.]+)/u.exec(near)?.[1] ?? 0) / 1000;
      if (name === undefined || ascent <= 0) return [];
      return [[name, { ascent, descent }] as const];
    });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
