import { canonicalUri, type DocumentCheck, type DocumentChecker } from '@yaodian/workspace';
import type { Snapshot } from './snapshot.ts';

/** What a check of one version of a document found, and how long it took. */
export interface Analysis {
  readonly check: DocumentCheck;
  readonly milliseconds: number;
}

interface Remembered {
  readonly version: number;
  readonly generation: number;
  readonly analysis: Promise<Analysis>;
  /** The check once it is done. */
  check: DocumentCheck | null;
}

/** The checks of open documents: every feature asks about the same version, and one check serves them all. */
export class Analyses {
  readonly #opened: (uri: string) => Snapshot | null;
  #checker: DocumentChecker;
  /** Counts changes of config, roster, other files: an analysis of an earlier generation is stale. */
  #generation = 0;
  readonly #known = new Map<string, Remembered>();

  /** `opened` gives the documents of the editor, with which others may be compared. */
  constructor(checker: DocumentChecker, opened: (uri: string) => Snapshot | null) {
    this.#checker = checker;
    this.#opened = opened;
  }

  async of(snapshot: Snapshot): Promise<Analysis> {
    const known = this.#known.get(snapshot.uri);
    if (known?.version !== snapshot.version || known.generation !== this.#generation)
      return await this.#begin(snapshot);
    const analysis = await known.analysis;
    if (this.#saysWhatIsOpen(analysis.check)) return analysis;
    // Who asked at the same time may have begun already.
    return await (this.#known.get(snapshot.uri) === known
      ? this.#begin(snapshot)
      : this.of(snapshot));
  }

  /** Nothing that was found so far holds; from now on another checker may do the work. */
  invalidate(checker = this.#checker): void {
    this.#checker = checker;
    this.#generation++;
  }

  close(uri: string): void {
    this.#known.delete(uri);
  }

  /** Documents whose findings follow from what another one says. */
  comparedWith(uri: string): readonly string[] {
    const file = canonicalUri(uri);
    return [...this.#known].flatMap(([other, { check }]) =>
      check?.compared.some((each) => canonicalUri(each.uri) === file) === true ? [other] : [],
    );
  }

  #begin(snapshot: Snapshot): Promise<Analysis> {
    const start = performance.now();
    const analysis = this.#checker.check(snapshot).then((check): Analysis => {
      remembered.check = check;
      return { check, milliseconds: Math.round(performance.now() - start) };
    });
    const { version } = snapshot;
    const remembered: Remembered = {
      version,
      generation: this.#generation,
      analysis,
      check: null,
    };
    this.#known.set(snapshot.uri, remembered);
    return analysis;
  }

  /** Whether the documents that took part say now what they said then. */
  #saysWhatIsOpen({ compared }: DocumentCheck): boolean {
    return compared.every(({ uri, text }) => (this.#opened(uri)?.text ?? null) === text);
  }
}
