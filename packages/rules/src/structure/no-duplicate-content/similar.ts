import type { Heading, ParagraphRole, Range } from '@yaodian/parser';
import { FirstOwners } from './first-owners.ts';

/** A text with what stands for it. */
export interface PiecedText {
  readonly text: string;
  /** From {@link piecesOf}. */
  readonly pieces: readonly number[];
}

/** A paragraph as it is compared. */
export interface Compared {
  readonly said: PiecedText;
  readonly paragraph: { readonly range: Range };
  /** The run-in heading in front of it. */
  readonly heading: Heading | null;
  /** What it belongs to: target and measure of one task are not compared. */
  readonly owner: object;
  /** Null for a heading. */
  readonly role: ParagraphRole | null;
}

/** Characters of the pieces that stand for a text. */
const PIECE = 8;
/** One piece in so many is taken; of a long text fewer, each of which a short one would take too. */
const SAMPLING = { short: 8, long: 32 };
const LONG = 160;
/** Share of common pieces that a text at 95 % similarity keeps, with room for unlucky places. */
const COMMON_SHARE = 0.6;

/** So many characters tell where a text begins. */
const START = 24;

/** Finds for each text the earlier one that shares most pieces with it. Linear. */
export class SimilarTexts {
  readonly #texts: Compared[] = [];
  /** The first text that holds each piece. */
  readonly #owners: FirstOwners;
  /** The first text that begins so. */
  readonly #starts: FirstOwners;
  /** How many pieces of the text at hand each earlier text had first; 0 between texts. */
  readonly #shared: number[] = [];
  /** The earlier texts that the text at hand shares pieces with, as many as were counted. */
  readonly #sharing: number[] = [];

  constructor(texts: readonly PiecedText[]) {
    let pieces = 0;
    for (const text of texts) pieces += text.pieces.length;
    this.#owners = new FirstOwners(pieces);
    this.#starts = new FirstOwners(texts.length);
  }

  /** The earlier text that may be at least 95 % the same; null where there is none. Remembers the text. */
  add(compared: Compared): Compared | null {
    const index = this.#texts.push(compared) - 1;
    const shared = this.#shared;
    shared.push(0);
    const { text, pieces } = compared.said;
    const sharing = this.#sharing;
    let sharers = 0;
    for (const piece of pieces) {
      const owner = this.#owners.claim(piece, index);
      if (owner === -1) continue;
      const count = shared[owner] ?? 0;
      if (count === 0) sharing[sharers++] = owner;
      shared[owner] = count + 1;
    }
    let best: Compared | null = null;
    let most = 0;
    for (let at = 0; at < sharers; at++) {
      const owner = sharing[at] ?? 0;
      const count = shared[owner] ?? 0;
      shared[owner] = 0;
      if (count <= most) continue;
      most = count;
      best = this.#texts[owner] ?? null;
    }
    const alike = this.#starts.claim(numberOf(text, 0, START), index);
    // Of a long text and its shorter half other pieces are taken: they begin alike.
    return most < pieces.length * COMMON_SHARE ? (this.#texts[alike] ?? null) : best;
  }
}

/**
 * Numbers that stand for pieces of a text, each once. The pieces are chosen by their own characters, so
 * the same passage gives the same pieces wherever it stands.
 */
export function piecesOf(text: string): readonly number[] {
  return [...new Set(piecesAt(text, samplingOf(text.length)))];
}

/** The pieces of `title + text`; `pieces` are those of the text. */
export function piecesWithTitle(
  title: string,
  text: string,
  pieces: readonly number[],
): readonly number[] {
  const sampling = samplingOf(title.length + text.length);
  const all =
    sampling === samplingOf(text.length)
      ? [...piecesAt(title + text.slice(0, PIECE - 1), sampling), ...pieces]
      : piecesAt(title + text, sampling);
  return [...new Set(all)];
}

function samplingOf(length: number): number {
  return length < LONG ? SAMPLING.short : SAMPLING.long;
}

function piecesAt(text: string, sampling: number): number[] {
  const pieces: number[] = [];
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let at = 0; at + PIECE <= text.length; at++) {
    const third = text.charCodeAt(at + 2);
    if ((first * 31 + second * 17 + third) % sampling === 0) pieces.push(numberOf(text, at, PIECE));
    first = second;
    second = third;
  }
  return pieces;
}

/** Two pieces in four thousand million have one number: then two texts are compared that need not be. */
function numberOf(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < Math.min(start + length, text.length); at++)
    number = Math.imul(number ^ text.charCodeAt(at), 0x5bd1e995);
  return number;
}
