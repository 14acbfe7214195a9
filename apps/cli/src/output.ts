import { writeSync } from 'node:fs';

/**
 * One of the two outputs of this process, written to at once: to load Node's streams takes longer than to
 * check a draft. They take over where a pipe is full and does not wait.
 */
export class Output {
  readonly #descriptor: 1 | 2;
  readonly #fail: (error: unknown) => never;
  #stream: NodeJS.WriteStream | null = null;

  /** `fail` ends the program where nothing more can be written, on a full disk for instance. */
  constructor(descriptor: 1 | 2, fail: (error: unknown) => never) {
    this.#descriptor = descriptor;
    this.#fail = fail;
  }

  write(data: string | Uint8Array): void {
    let rest: Uint8Array = typeof data === 'string' ? Buffer.from(data) : data;
    try {
      while (this.#stream === null && rest.length > 0)
        rest = rest.subarray(writeSync(this.#descriptor, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) this.#end(error);
      this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr;
      this.#stream.on('error', (late) => this.#end(late));
    }
    if (rest.length > 0) this.#stream?.write(rest);
  }

  /** Quietly where the reader went away. */
  #end(error: unknown): never {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
      process.exit(process.exitCode ?? 0);
    return this.#fail(error);
  }
}
