import {
  BorderStyle,
  Paragraph,
  TabStopType,
  TextRun,
  TextWrappingType,
  type IParagraphOptions,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { Figure, LayoutProfile } from '../../profiles/profile.ts';
import { points, textWidth, TWIPS_PER_POINT } from '../../profiles/geometry.ts';
import { textWidthInCharacters } from '../../print/text-width.ts';
import type { DocumentForm, PrintImprint } from '../../print/print-document.ts';

const PIXELS_PER_POINT = 96 / 72;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * 版记 at the foot of the type area of the page where this paragraph stands (7.4): rules 0.35, 0.25 and 0.35 mm.
 * A letter's 版记 has neither rules nor the printing office (10.1). It is a text box: LibreOffice loses the place
 * of a ruled frame and of a floating table as wide as the text. Its text hugs the foot, however many lines it takes.
 */
export function imprintParagraph(
  imprint: PrintImprint,
  form: DocumentForm,
  profile: LayoutProfile,
): Paragraph | null {
  const letter = form === 'letter';
  const size = profile.imprint.size.value;
  const character = Math.round(size * TWIPS_PER_POINT);
  const width = textWidth(profile);
  const entries: IParagraphOptions[] = [];
  let lineCount = 0;
  for (const text of imprint.copies) {
    const hanging = 3 * character;
    // One character is kept for a line that ends early because of the punctuation rules.
    const names = textWidthInCharacters(text) - 3;
    lineCount += Math.ceil(names / (Math.floor(width / size) - 6));
    entries.push({
      indent: { left: character + hanging, hanging, right: character },
      children: [new TextRun(text)],
    });
  }
  if (!letter && (imprint.printingOffice !== null || imprint.printingDate !== null)) {
    const date = imprint.printingDate === null ? '' : `${imprint.printingDate}印发`;
    lineCount += 1;
    entries.push({
      indent: { left: character, right: character },
      tabStops: [
        { type: TabStopType.RIGHT, position: Math.round(width * TWIPS_PER_POINT) - character },
      ],
      children: [new TextRun(imprint.printingOffice ?? ''), new TextRun({ text: `\t${date}` })],
    });
  }
  if (entries.length === 0) return null;
  const children = entries.flatMap((entry, index) => {
    const text = new Paragraph({ ...entry, style: 'Imprint' });
    if (letter) return [text];
    const above = ruleParagraph(
      index === 0 ? profile.imprint.outerRule : profile.imprint.innerRule,
      profile,
    );
    return index === entries.length - 1
      ? [above, text, ruleParagraph(profile.imprint.outerRule, profile)]
      : [above, text];
  });
  const height = lineCount * profile.grid.pitch.value + (letter ? 0 : 4);
  return new Paragraph({
    style: 'TableText',
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    children: [
      new ShapeRun({
        type: 'rectangle',
        line: 'none',
        transformation: { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT },
        children,
        floating: {
          horizontalPosition: { relative: 'margin', align: 'left' },
          verticalPosition: { relative: 'margin', align: 'bottom' },
          wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
          margins: NO_MARGINS,
        },
        textOptions: { verticalAlignment: 'bottom', margins: NO_MARGINS },
        altText: { name: '版记', description: '抄送机关、印发机关和印发日期' },
      }),
    ],
  });
}

/** A border follows the indents of its paragraph, and the rules are as wide as the type area: they stand alone. */
function ruleParagraph(figure: Figure, profile: LayoutProfile): Paragraph {
  const size = Math.round(points(figure, profile) * 8);
  return new Paragraph({
    style: 'Imprint',
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size, space: 0, color: '000000' } },
  });
}
