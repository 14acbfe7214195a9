import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { manifestPaths } from '../generate/editor-settings.ts';
import { inspectRules } from '../inspect/rule.ts';
import { ruleFiles } from '../inspect/rule-folder.ts';
import { main } from '../main.ts';
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

  it('makes a rule that stands in index, preset, config schema, pages and settings at once', () => {
    const house = mkdtempSync(join(tmpdir(), 'yaodian-house-'));
    for (const path of [manifestPaths.manifest, ...Object.values(manifestPaths.texts)]) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      cpSync(join(root, path), join(house, path));
    }
    mkdirSync(join(house, 'packages/rules/src'), { recursive: true });
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    expect(main(['--check'], house)).toBe(1);
    expect(main(['new-rule', 'wording/some-new-rule'], house)).toBe(0);
    expect(main(['--check'], house)).toBe(0);
    const read = (path: string): string => readFileSync(join(house, path), 'utf8');
    const generated = (name: string): string =>
      read(`packages/rules/src/generated/${name}.generated.ts`);
    expect(generated('rules')).toContain("from '../wording/some-new-rule/rule.ts'");
    expect(generated('presets').split('"some-new-rule"')).toHaveLength(4);
    const [, configSchema = ''] = generated('option-schemas').split('rulesConfigSchema');
    expect(configSchema).toContain('"some-new-rule"');
    expect(generated('rule-docs')).toContain('"some-new-rule"');
    for (const folder of ['docs/rules', 'docs/rules/en']) {
      expect(read(`${folder}/some-new-rule.md`)).toContain('`some-new-rule`');
      expect(read(`${folder}/README.md`)).toContain('[some-new-rule](some-new-rule.md)');
    }
    expect(read(manifestPaths.manifest)).toContain('"yaodian.rules.some-new-rule"');
    expect(read(manifestPaths.texts['zh-CN'])).toContain(
      '"rule.some-new-rule": "some-new-rule：用一句话说明检查什么。默认：警告。"',
    );
    expect(read(manifestPaths.texts.en)).toContain(
      '"rule.some-new-rule": "some-new-rule: what it checks, in one sentence. By default: warning."',
    );
    // A setting that somebody takes out, or whose text is changed, is noticed.
    const stale = read(manifestPaths.texts.en).replace('what it checks', 'what it does');
    writeFileSync(join(house, manifestPaths.texts.en), stale);
    expect(main(['--check'], house)).toBe(1);
    expect(main([], house)).toBe(0);
    expect(main(['--check'], house)).toBe(0);
    quiet.mockRestore();
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
