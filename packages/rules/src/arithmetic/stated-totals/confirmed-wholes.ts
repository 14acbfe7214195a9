import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isOneDigitShare } from '../ratio-matches/one-digit-share.ts';
import { familyOf } from '../ratio-matches/share-groups.ts';
import { isGeneric, shareOf } from '../ratio-matches/share-statement.ts';
import type { ShareStatement } from '../ratio-matches/share-statement.ts';

/** A number that shares were right about, with the names that they gave it. */
interface Confirmed {
  readonly whole: Quantity;
  readonly names: Set<string>;
}

/** No more wholes of one unit are kept: the last ones are meant. */
const MOST = 12;

/**
 * What shares of a text proved to be its wholes. A share in a paragraph of its own that calls its whole
 * by the same name, or 总数, is of the same one.
 */
export class ConfirmedWholes {
  readonly #wholes = new Map<string, Confirmed[]>();
  #open: ShareStatement[] = [];

  /** Takes up shares: right ones prove their whole, those without one wait for it. */
  note(shares: readonly ShareStatement[]): void {
    for (const share of shares) {
      const { part, total, rate, name } = share;
      if (total === null) this.#open.push(share);
      else if (shareOf(part, total, rate)?.holds === true) this.#confirm(total, name);
    }
  }

  #confirm(whole: Quantity, name: string): void {
    const family = familyOf(whole.unit);
    const known = this.#wholes.get(family) ?? [];
    const same = known.find(({ whole: other }) => compareDecimals(other.value, whole.value) === 0);
    if (same) same.names.add(name);
    else this.#wholes.set(family, [...known, { whole, names: new Set([name]) }].slice(-MOST));
  }

  /** The shares that waited, with their whole where one is beyond doubt. */
  *settled(): Generator<ShareStatement> {
    for (const share of this.#open) {
      const total = this.#wholeOf(share);
      yield total === null ? share : { ...share, total };
    }
    this.#open = [];
  }

  #wholeOf(share: ShareStatement): Quantity | null {
    const { part, rate, name } = share;
    if (name === '') return null;
    const known = this.#wholes.get(familyOf(part.unit)) ?? [];
    const right = known.find(({ whole }) => shareOf(part, whole, rate)?.holds === true);
    if (right !== undefined) return right.whole;
    const meant = known.filter(
      ({ whole, names }) =>
        ((isGeneric(name) && whole.range.start < part.range.start) ||
          names.has(name) ||
          (known.length === 1 && name.endsWith('总数') && whole.range.start < part.range.start)) &&
        isOneDigitShare(part, whole, rate),
    );
    // 本地256户，占总数的80%；外地64户，占总数的20%: what has a share of that name is no whole of that name.
    const [one] = meant.filter(
      ({ whole }) => !this.#open.some((other) => other.part === whole && other.name === name),
    );
    return meant.length === 1 && one !== undefined ? one.whole : null;
  }
}
