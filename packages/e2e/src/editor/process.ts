import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

/** A process in a group of its own: killing the server alone would leave its watchers behind. */
export class ProcessGroup {
  readonly #child: ChildProcess;
  #output = '';

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
  }

  /** Resolves when the output holds a text; rejects with the output after the deadline or at an early end. */
  async waitFor(text: string, milliseconds: number): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!this.#output.includes(text)) {
      if (this.#child.exitCode !== null || Date.now() > deadline)
        throw new Error(`“${text}” never came:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  stop(): void {
    if (this.#child.pid === undefined || this.#child.exitCode !== null) return;
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // The group has ended by itself.
    }
  }
}
