import type { LayoutProfile } from '../profiles/profile.ts';
import type { SignatureBlock } from './print-document.ts';
import { textWidthInCharacters } from './text-width.ts';

/** Distances of 署名 and 成文日期 from the right edge of the type area, in characters. */
export interface SignatureIndents {
  readonly issuers: readonly number[];
  readonly date: number;
}

/**
 * GB/T 9704—2012, 7.3.5. Sealed: the date four characters from the right, issuers centred on it.
 * Unsealed: the issuer two from the right and the date beginning two characters to the right of the issuer's
 * beginning; a date longer than the issuer itself stands two from the right and moves the issuer leftwards.
 */
export function signatureIndents(block: SignatureBlock, profile: LayoutProfile): SignatureIndents {
  const dateWidth = textWidthInCharacters(block.date ?? '');
  const widths = block.issuers.map(textWidthInCharacters);
  if (block.sealed) {
    const date = profile.signature.sealedDateFromRight.value;
    return { date, issuers: widths.map((width) => Math.max(0, date + (dateWidth - width) / 2)) };
  }
  const edge = profile.signature.unsealedIssuerFromRight.value;
  const widest = Math.max(0, ...widths);
  if (block.date === null || widest === 0) return { date: edge, issuers: widths.map(() => edge) };
  if (dateWidth > widest) {
    const issuer = edge + dateWidth + 2 - widest;
    return { date: edge, issuers: widths.map((width) => issuer + (widest - width) / 2) };
  }
  return {
    date: Math.max(0, edge + widest - 2 - dateWidth),
    issuers: widths.map((width) => edge + (widest - width) / 2),
  };
}
