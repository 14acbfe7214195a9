import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, TWIPS_PER_POINT } from '../../profiles/geometry.ts';
import { BASELINE } from './header-block.ts';
import { FOOTER_LINE } from './styles.ts';

/** Height of the dash above the baseline in ems of 宋体. */
const DASH_HEIGHT = 0.32;

/** “— 1 —” for odd (`default`) or even pages: one character in from the outer edge (7.5). */
export function pageNumberFooter(profile: LayoutProfile, page: 'odd' | 'even'): Footer {
  const indent = Math.round(
    profile.pageNumber.fromEdge.value * profile.pageNumber.size.value * TWIPS_PER_POINT,
  );
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: page === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: page === 'odd' ? { right: indent } : { left: indent },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** Distance of the footer from the paper's edge in twips: the dash stands 7 mm below the type area. */
export function footerDistance(profile: LayoutProfile): number {
  const size = points(profile.pageNumber.size, profile);
  const typeAreaBottom =
    points(profile.typeArea.top, profile) + points(profile.typeArea.height, profile);
  const baseline =
    typeAreaBottom + points(profile.pageNumber.belowTypeArea, profile) + DASH_HEIGHT * size;
  const lineBottom = baseline + (1 - BASELINE) * FOOTER_LINE * size;
  return Math.round((points(profile.page.height, profile) - lineBottom) * TWIPS_PER_POINT);
}
