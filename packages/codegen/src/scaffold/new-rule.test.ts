import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectRules } from '../inspect/rule.ts';
import { ruleFiles } from '../inspect/rule-folder.ts';
import { verifyRules } from '../verify/all.ts';
import { scaffoldRule } from './new-rule.ts';

const root = resolve(import.meta.dirname, '../../../..');
const emptyRules = (): string => mkdtempSync(join(tmpdir(), 'yaodian-scaffold-'));

/** Exit status and output of a command; a status other than 0 is no error here. */
function run(folder: string, script: string, ...args: string[]) {
  return new Promise<{ readonly status: number | null; readonly output: string }>((resolveRun) => {
    const child = execFile(
      process.execPath,
      [resolve(root, 'node_modules', script), ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
      (_, stdout, stderr) => {
        resolveRun({ status: child.exitCode, output: stdout + stderr });
      },
    );
  });
}

/** A copy of the rules' package without rules, beside the same libraries. */
function copyOfHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'yaodian-house-'));
  const rules = join(house, 'packages/rules');
  mkdirSync(join(house, 'apps'));
  mkdirSync(rules, { recursive: true });
  for (const file of ['package.json', 'tsconfig.base.json', 'eslint.config.js']) {
    cpSync(join(root, file), join(house, file));
  }
  const original = join(root, 'packages/rules');
  for (const file of readdirSync(original).filter((name) =>
    /^tsconfig|^vitest|^package/u.test(name),
  )) {
    cpSync(join(original, file), join(rules, file));
  }
  cpSync(join(original, 'src/shared/no-options.ts'), join(rules, 'src/shared/no-options.ts'));
  const setUp = 'packages/testing/src/set-up-laws.ts';
  cpSync(join(root, setUp), join(house, setUp));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  return house;
}

describe('scaffoldRule', () => {
  it('writes a folder that the generator takes and the verifier has nothing against', () => {
    const rules = emptyRules();
    scaffoldRule(rules, 'numbering/roman-numerals');
    const inspection = inspectRules(rules);
    expect(inspection.faults).toEqual([]);
    expect(inspection.rules.map(({ meta }) => meta.exportName)).toEqual(['romanNumerals']);
    expect(verifyRules(inspection.rules)).toEqual([]);
    expect(readdirSync(join(rules, 'numbering/roman-numerals'))).toEqual([...ruleFiles].sort());
  });

  it('makes a rule that type-checks, passes lint and has one failing test', async () => {
    const house = copyOfHouse();
    const rules = join(house, 'packages/rules');
    scaffoldRule(join(rules, 'src'), 'structure/some-new-rule');
    const types = await run(rules, 'typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.test.json');
    expect(types).toEqual({ status: 0, output: '' });
    const lint = await run(rules, 'eslint/bin/eslint.js', '.');
    expect(lint).toEqual({ status: 0, output: '' });
    const format = await run(
      house,
      'prettier/bin/prettier.cjs',
      '--config',
      join(root, '.prettierrc.json'),
      '--check',
      'packages/rules/src',
    );
    expect(format.status, format.output).toBe(0);
    const tests = await run(rules, 'vitest/vitest.mjs', 'run');
    expect(tests.output).toMatch(/Tests +1 failed \| 2 passed/u);
    expect(tests.status).toBe(1);
  }, 300_000);

  it.each([
    ['numbers/roman', /“numbers” is no category\. Known are structure, numbering,/u],
    ['numbering', /“” is no rule id/u],
    ['numbering/Roman', /“Roman” is no rule id/u],
    ['numbering/../../x', /“\.\.\/\.\.\/x” is no rule id/u],
  ])('refuses %s', (name, sentence) => {
    const rules = emptyRules();
    expect(scaffoldRule(rules, name)).toEqual({ refusal: expect.stringMatching(sentence) });
    expect(readdirSync(rules)).toEqual([]);
  });

  it('never overwrites a rule, in whatever category it is', () => {
    const rules = emptyRules();
    scaffoldRule(rules, 'numbering/roman');
    expect(scaffoldRule(rules, 'wording/roman')).toEqual({
      refusal: 'There is a rule numbering/roman already. Choose another id.',
    });
  });
});
