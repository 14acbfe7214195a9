import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const bundle = fileURLToPath(new URL('../../dist/yaodian.js', import.meta.url));

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder with files that is removed after the test, in which the built command runs. */
export class Scenario {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'yaodian-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    folders.push(this.folder);
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  run(
    args: readonly string[],
    stdin: string | Uint8Array = '',
    environment: Environment = {},
  ): Promise<CommandResult> {
    return this.start(args, stdin, environment).result;
  }

  /** Runs the command with a file as its standard output. */
  runInto(file: string, args: readonly string[]): Omit<CommandResult, 'stdout'> {
    const output = openSync(file, 'w');
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: this.folder,
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(output);
    return { status, stderr };
  }

  start(args: readonly string[], stdin: string | Uint8Array = '', environment: Environment = {}) {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd: this.folder,
      env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...environment },
    });
    const result = new Promise<CommandResult>((resolve, reject) => {
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', reject);
      child.on('close', (status) => {
        resolve({
          status,
          stdout: Buffer.concat(out).toString(),
          stderr: Buffer.concat(err).toString(),
        });
      });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    return { child, result };
  }
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
