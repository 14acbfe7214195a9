import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import { footerDistance } from './page-numbers.ts';
import { FOOTER_LINE } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/**
 * Page numbers of landscape pages stand where they stand on the upright ones (GB/T 9704—2012, 8): on the left
 * edge of the turned paper, reading downwards.
 */
export function landscapeFooters(profile: LayoutProfile): { default: Footer; even: Footer } {
  return {
    default: footer(profile, AlignmentType.RIGHT),
    even: footer(profile, AlignmentType.LEFT),
  };
}

function footer(profile: LayoutProfile, alignment: 'left' | 'right'): Footer {
  const line = Math.ceil(points(profile.pageNumber.size, profile) * FOOTER_LINE * TWIPS_PER_POINT);
  const width = line + 40;
  const indent = Math.round(
    profile.pageNumber.fromEdge.value * profile.pageNumber.size.value * TWIPS_PER_POINT,
  );
  const { page } = profile;
  const height =
    twips(page.width, profile) -
    twips(page.margin.left, profile) -
    twips(page.margin.right, profile);
  return new Footer({
    children: [
      new Table({
        width: { size: width, type: WidthType.DXA },
        columnWidths: [width],
        layout: TableLayoutType.FIXED,
        float: {
          horizontalAnchor: 'page',
          absoluteHorizontalPosition: footerDistance(profile),
          verticalAnchor: 'page',
          absoluteVerticalPosition: twips(page.margin.left, profile),
          topFromText: 0,
          bottomFromText: 0,
          leftFromText: 0,
          rightFromText: 0,
        },
        margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
        borders: {
          top: NONE,
          bottom: NONE,
          left: NONE,
          right: NONE,
          insideHorizontal: NONE,
          insideVertical: NONE,
        },
        rows: [
          new TableRow({
            height: { value: height, rule: HeightRule.EXACT },
            children: [
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
                children: [
                  new Paragraph({
                    style: 'Footer',
                    alignment,
                    indent:
                      alignment === AlignmentType.RIGHT ? { right: indent } : { left: indent },
                    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
      new Paragraph({ style: 'Footer', spacing: { line: 20, lineRule: 'exact' } }),
    ],
  });
}
