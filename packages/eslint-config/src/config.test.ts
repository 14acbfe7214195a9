import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.js';

const root = resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

/** Rules that speak of a text, were it this file (one that no type information is asked for). */
async function rulesFor(text: string, filePath: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: resolve(root, filePath) });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId));
}

describe('yaodianConfig', () => {
  it('lists every folder below packages and apps as a room', () => {
    const folders = ['packages', 'apps'].flatMap((parent) =>
      readdirSync(resolve(root, parent)).filter((name) =>
        existsSync(resolve(root, parent, name, 'package.json')),
      ),
    );
    expect(folders.filter((name) => !Object.hasOwn(rooms, name))).toEqual([]);
  });

  it('refuses `export *`, `eval` and disabling without a reason, and lets plain code pass', async () => {
    const file = 'packages/eslint-config/src/example.js';
    expect(await rulesFor("export * from './config.js';\n", file)).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await rulesFor("eval('1');\n", file)).toEqual(['no-eval']);
    expect(await rulesFor('/* eslint-disable no-eval */\neval(1);\n', file)).toEqual([
      'yaodian/disable-with-reason',
    ]);
    expect(await rulesFor('export const one = 1;\n', file)).toEqual([]);
  });

  it('refuses a cast through `unknown`', async () => {
    const text = 'export const one = (1 as unknown as string) + 2;\n';
    expect(await rulesFor(text, 'packages/eslint-config/example.ts')).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it('leaves generated files alone', async () => {
    expect(await eslint.isPathIgnored(resolve(root, 'packages/rules/src/generated/x.ts'))).toBe(
      true,
    );
  });
});
