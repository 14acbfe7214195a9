import type { Snapshot } from '@yaodian/language-service';
import { longText } from './long-text.ts';
import { pause } from './pause.ts';

/** Keystrokes after which the engine has compiled most of what a keystroke runs; 60,000 characters: two seconds. */
const keystrokes = 30;
/** Milliseconds in which nothing was asked: the writer reads. */
const reading = 100;

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
    this.#waiting = setTimeout(() => {
      void this.#rehearse(shown);
    }, reading);
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
