import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { writeFault } from './file-fault.ts';
import { Output } from './output.ts';
import type { Say } from './say.ts';

/** What a command may touch of the terminal; tests of commands run the built program instead. */
export interface ConsoleIo {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly color: boolean;
  /** Columns to write for; 80 where the output is no terminal. */
  readonly columns: number;
  readonly signal: AbortSignal;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readStdin(): Promise<Uint8Array>;
}

/**
 * The outputs of this process; a reader that went away (`| head`) ends the program quietly, an output
 * that takes no more with a sentence and status 2.
 */
export function processIo(color: boolean, signal: AbortSignal, say: Say): ConsoleIo {
  const err = new Output(2, () => process.exit(2));
  const out = new Output(1, (error) => {
    err.write(`${writeFault(error, say('standardOutput'), say)}\n`);
    process.exit(2);
  });
  return {
    cwd: process.cwd(),
    color,
    columns: isTerminal() ? Math.max(40, process.stdout.columns) : 80,
    signal,
    out: (text) => {
      out.write(text);
    },
    err: (text) => {
      err.write(text);
    },
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}

/** Colour only for a terminal, and not where people or programs said no. */
export function wantsColor(flag: boolean | undefined): boolean {
  if (flag === false || (process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0';
  return isTerminal();
}

/** Whether stdout is a terminal. The cheap question comes first: the other one loads all streams. */
function isTerminal(): boolean {
  return fstatSync(1).isCharacterDevice() && isatty(1);
}
