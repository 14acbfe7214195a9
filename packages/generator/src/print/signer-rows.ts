import { textWidthInCharacters } from './text-width.ts';

export interface SignerRow {
  /** 签发人： on the first row, as many blanks below it. */
  readonly label: string;
  readonly names: string;
  /** Width of the row's widest sister in characters, so that names stand below one another. */
  readonly width: number;
}

const LABEL = '签发人：';
const BLANK_LABEL = '　'.repeat(LABEL.length);

/** Two signers a row, the following rows below the first signer (GB/T 9704—2012, 7.2.6). */
export function signerRows(signers: readonly string[]): readonly SignerRow[] {
  const rows: string[] = [];
  for (let index = 0; index < signers.length; index += 2) {
    rows.push(signers.slice(index, index + 2).join('　'));
  }
  const widest = Math.max(0, ...rows.map(textWidthInCharacters));
  return rows.map((names, index) => ({
    label: index === 0 ? LABEL : BLANK_LABEL,
    names,
    width: LABEL.length + widest,
  }));
}
