import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { misnumbered, planYaml } from './plans.ts';
import { Scenario } from './run-command.ts';

const fixed = misnumbered.replace('2、提升', '二、提升');
const numbering = ['--no-config'];

describe('yaodian fix', () => {
  it('changes what is wrong and no other byte, and nothing on a second run', async () => {
    const scenario = new Scenario({ 'plan.md': misnumbered });
    chmodSync(scenario.path('plan.md'), 0o640);
    const first = await scenario.run(['fix', 'plan.md', ...numbering]);
    expect(readFileSync(scenario.path('plan.md'), 'utf8')).toBe(fixed);
    expect(first.stderr).toBe('已修正 1 处（1 个文件）\n');
    expect(statSync(scenario.path('plan.md')).mode & 0o777).toBe(0o640);
    const second = await scenario.run(['fix', 'plan.md', ...numbering]);
    expect(readFileSync(scenario.path('plan.md'), 'utf8')).toBe(fixed);
    expect(second.stderr).toBe('');
    expect(readdirSync(scenario.folder)).toEqual(['plan.md']);
  });

  it.each([
    ['CRLF', (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
    ['CR', (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r'))],
    ['a BOM', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('keeps %s', async (_, encode) => {
    const scenario = new Scenario({ 'plan.txt': encode(misnumbered) });
    await scenario.run(['fix', 'plan.txt', ...numbering]);
    expect(new Uint8Array(readFileSync(scenario.path('plan.txt')))).toEqual(encode(fixed));
  });

  it('keeps GB 18030', async () => {
    const gb = (text: string): Uint8Array => {
      const decoder = new TextDecoder('gb18030');
      const table = new Map<string, readonly number[]>();
      for (let lead = 0x81; lead < 0xff; lead++)
        for (let trail = 0x40; trail < 0xff; trail++)
          table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      return Uint8Array.from(
        [...text].flatMap((character) =>
          character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
        ),
      );
    };
    const scenario = new Scenario({ 'plan.txt': gb(misnumbered) });
    await scenario.run(['fix', 'plan.txt', ...numbering]);
    expect(new Uint8Array(readFileSync(scenario.path('plan.txt')))).toEqual(gb(fixed));
  });

  it('prints a unified diff and writes nothing on a dry run', async () => {
    const scenario = new Scenario({ 'plan.md': misnumbered });
    const { status, stdout } = await scenario.run(['fix', 'plan.md', '--dry-run', ...numbering]);
    expect(stdout).toContain('--- a/plan.md\n+++ b/plan.md\n@@');
    expect(stdout).toContain('-2、提升教育质量\n+二、提升教育质量\n');
    expect(status).toBe(1);
    expect(readFileSync(scenario.path('plan.md'), 'utf8')).toBe(misnumbered);
    expect(
      (await new Scenario({ 'plan.md': fixed }).run(['fix', 'plan.md', '--dry-run', ...numbering]))
        .status,
    ).toBe(0);
  });

  it('prints a difference that patch can apply, for several files at once', async () => {
    const scenario = new Scenario({
      'plan.md': misnumbered,
      '子目录/要点.txt': misnumbered.trimEnd(),
      'a.plan.yaml': planYaml.replace('responsible: 规建处', 'responsible: 规建处、规建处'),
    });
    const { stdout } = await scenario.run(['fix', '--dry-run', ...numbering]);
    const run = { cwd: scenario.folder, input: stdout, encoding: 'utf8' } as const;
    const patch = spawnSync('patch', ['-p1', '--posix'], run);
    // Small systems have no patch; Git reads the same format.
    const applied = patch.error === undefined ? patch : spawnSync('git', ['apply'], run);
    expect(applied.stdout + applied.stderr).not.toMatch(/reject|FAILED|fuzz|error/u);
    expect(scenario.read('plan.md')).toBe(fixed);
    expect(scenario.read('子目录/要点.txt')).toBe(fixed.trimEnd());
    expect(scenario.read('a.plan.yaml')).toBe(planYaml);
  });

  it('gives standard input back, fixed, and writes no file of that name', async () => {
    const scenario = new Scenario({ 'plan.md': 'untouched\n' });
    const args = ['fix', '-', '--stdin-filename', './plan.md', '--no-config'];
    const given = `\uFEFF${misnumbered}`;
    const { status, stdout, stderr } = await scenario.run(args, given);
    expect(stdout).toBe(`\uFEFF${fixed}`);
    expect(stderr).not.toContain('numbering-level');
    expect(stderr).toContain('检查 1 个文件');
    expect(scenario.read('plan.md')).toBe('untouched\n');
    const again = await scenario.run(args, stdout);
    expect([again.stdout, again.status]).toEqual([stdout, status]);
  });

  it('gives lines of standard input back as lines, wherever their paths point', async () => {
    const scenario = new Scenario();
    const lines = [
      { path: '../outside.md', text: misnumbered },
      { path: 'a.md', text: fixed },
    ].map((line) => JSON.stringify(line));
    const { stdout } = await scenario.run(
      ['fix', '--stdin-ndjson', '--no-config'],
      lines.join('\n'),
    );
    expect(stdout).toBe(lines.join('\n').replace('2、提升', '二、提升') + '\n');
    expect(readdirSync(scenario.folder)).toEqual([]);
    expect(existsSync(scenario.path('../outside.md'))).toBe(false);
  });

  it('edits a plan inside its texts and keeps its comments', async () => {
    const wrong = planYaml
      .replace('responsible: 规建处', "responsible: '规建处、规建处' # 两次")
      .replace('body: 学生体质', 'body: "堪察：学生\\"体质\\"')
      .replace('95%。\n        responsible: {', '95%。"\n        responsible: {');
    const scenario = new Scenario({ 'a.plan.yaml': wrong });
    await scenario.run(['fix', 'a.plan.yaml', '--no-config']);
    const right = wrong.replace('规建处、规建处', '规建处').replace('堪察', '勘察');
    expect(readFileSync(scenario.path('a.plan.yaml'), 'utf8')).toBe(right);
  });
});
