import type { Snapshot } from '@yaodian/language-service';
import { longText } from './long-text.ts';
import { pause } from './pause.ts';

/** Keystrokes after which the engine has compiled most of what a keystroke runs; 60,000 characters: two seconds. */
const keystrokes = 30;
/** Milliseconds in which nothing was asked: the writer reads what was opened. */
const reading = 100;
/** The same of a writer who types: longer than between two keystrokes, which would have to wait. */
const resting = 1000;

/**
 * Types into a copy of a long draft while the writer still reads it. The engine compiles code that ran
 * several times; without this the first keystrokes take a few times as long as all others. Once in the
 * life of a server; whoever types meanwhile waits for one keystroke at most.
 */
export class Rehearsal {
  readonly #opened: (uri: string) => Snapshot | null;
  readonly #check: (snapshot: Snapshot) => Promise<void>;
  #left = keystrokes;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The URI of the last text of which somebody got the findings. */
  #shown: string | null = null;

  /** `check` does what a keystroke does and shows nothing of it. */
  constructor(
    opened: (uri: string) => Snapshot | null,
    check: (snapshot: Snapshot) => Promise<void>,
  ) {
    this.#opened = opened;
    this.#check = check;
  }

  /** Somebody got the findings of this text; where nothing else is asked, typing in it is rehearsed. */
  answered(shown: Snapshot): void {
    clearTimeout(this.#waiting);
    if (this.#left === 0 || shown.text.length < longText) return;
    const wait = shown.uri === this.#shown ? resting : reading;
    this.#shown = shown.uri;
    this.#waiting = setTimeout(() => {
      void this.#rehearse(shown);
    }, wait);
  }

  async #rehearse(shown: Snapshot): Promise<void> {
    while (this.#left > 0 && this.#opened(shown.uri)?.version === shown.version) {
      const place = Math.floor((shown.text.length * this.#left) / (keystrokes + 1));
      this.#left -= 1;
      const text = `${shown.text.slice(0, place)}字${shown.text.slice(place)}`;
      await this.#check({ ...shown, text });
      await pause();
      // Typed by somebody else meanwhile: their own check takes it from here.
      if (this.#opened(shown.uri)?.version !== shown.version) return;
      await this.#check(shown);
      await pause();
    }
  }
}
