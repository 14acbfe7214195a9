import type { Quantity } from './quantity.ts';
import { movedRange } from './range.ts';
import type { Range } from './range.ts';

/** A quantity of a text that stands in another place than where it was read. */
export class MovedQuantity implements Quantity {
  readonly #read: Quantity;
  readonly #by: number;

  /** `by`: UTF-16 units from where it was read to where it stands. */
  constructor(read: Quantity, by: number) {
    this.#read = read;
    this.#by = by;
  }

  get range(): Range {
    return movedRange(this.#read.range, this.#by);
  }

  get text(): string {
    return this.#read.text;
  }

  get numberRange(): Range {
    return movedRange(this.#read.numberRange, this.#by);
  }

  get comparator(): Quantity['comparator'] {
    return this.#read.comparator;
  }

  get comparatorWords(): readonly string[] {
    return this.#read.comparatorWords;
  }

  get change(): Quantity['change'] {
    return this.#read.change;
  }

  get isLevel(): boolean {
    return this.#read.isLevel;
  }

  get value(): Quantity['value'] {
    return this.#read.value;
  }

  get max(): Quantity['max'] {
    return this.#read.max;
  }

  get base(): Quantity['base'] {
    return this.#read.base;
  }

  get printedDecimals(): number {
    return this.#read.printedDecimals;
  }

  get unit(): string {
    return this.#read.unit;
  }

  get scale(): string {
    return this.#read.scale;
  }

  get metric(): string {
    return this.#read.metric;
  }

  get metricRange(): Range | null {
    const range = this.#read.metricRange;
    return range === null ? null : movedRange(range, this.#by);
  }

  get distribution(): Quantity['distribution'] {
    return this.#read.distribution;
  }

  get hedged(): boolean {
    return this.#read.hedged;
  }

  get commitment(): Quantity['commitment'] {
    return this.#read.commitment;
  }

  get verb(): string {
    return this.#read.verb;
  }

  get inReading(): Quantity['inReading'] {
    return this.#read.inReading;
  }

  get reading(): Quantity['reading'] {
    return this.#read.reading;
  }
}
