import { execFile } from 'node:child_process';
import type { Sentence } from '../../profiles/profile-error.ts';
import { RenderError } from '../render-error.ts';

/** Runs another program and gives its standard output; `missing` is said where it is not installed. */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  missing: Sentence,
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        timeout: 180_000,
        env: { ...process.env, ...environment },
      },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else if ('code' in error && error.code === 'ENOENT') reject(new RenderError(missing));
        else {
          reject(
            new RenderError({
              'zh-CN': `${program} 没有成功：${error.message.slice(0, 300)}`,
              en: `${program} failed: ${error.message.slice(0, 300)}`,
            }),
          );
        }
      },
    );
  });
}
