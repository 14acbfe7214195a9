import { Remembered, type Paragraph, type TextMemo } from '@yaodian/parser';

/** A paragraph as it is compared. */
export interface Compared {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** What it belongs to: paragraphs of one task are not compared. */
  readonly owner: object;
}

/** Characters of the pieces that stand for a text. */
const PIECE = 8;
/** One piece in so many is taken; of a long text fewer, each of which a short one would take too. */
const SAMPLING = { short: 8, long: 32 };
const LONG = 160;
/** Share of common pieces that a text at 95 % similarity keeps, with room for unlucky places. */
const COMMON_SHARE = 0.6;

/**
 * Finds for each text the earlier one that shares most pieces with it. The pieces are chosen by
 * their own characters, so the same passage gives the same pieces wherever it stands. Linear.
 */
export class SimilarTexts {
  readonly #owners = new Map<string, number>();
  readonly #texts: Compared[] = [];
  readonly #memo: TextMemo | undefined;

  /** `memo` holds the pieces of texts that an earlier version of the document held. */
  constructor(memo?: TextMemo) {
    this.#memo = memo;
  }

  /** The earlier text that may be at least 95 % the same; null where there is none. Remembers the text. */
  add(compared: Compared): Compared | null {
    const { text } = compared;
    const pieces =
      this.#memo === undefined
        ? piecesOf(text)
        : remembered.recall(this.#memo, text, () => piecesOf(text));
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      const owner = this.#owners.get(piece);
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    const index = this.#texts.push(compared) - 1;
    for (const piece of pieces) if (!this.#owners.has(piece)) this.#owners.set(piece, index);
    let best: { readonly index: number; readonly count: number } | null = null;
    for (const [owner, count] of shared) {
      if (best === null || count > best.count) best = { index: owner, count };
    }
    if (best === null || best.count < pieces.size * COMMON_SHARE) return null;
    return this.#texts[best.index] ?? null;
  }
}

const remembered = new Remembered<ReadonlySet<string>>();

function piecesOf(text: string): Set<string> {
  const sampling = text.length < LONG ? SAMPLING.short : SAMPLING.long;
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at++) {
    const sign = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 17 + text.charCodeAt(at + 2);
    if (sign % sampling === 0) pieces.add(text.slice(at, at + PIECE));
  }
  return pieces;
}
