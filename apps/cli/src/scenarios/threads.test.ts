import { describe, expect, it } from 'vitest';
import { draft, misnumbered } from './plans.ts';
import { Scenario } from './run-command.ts';

/** Drafts of every sort: right, wrong, unreadable, in a project, under a config of their own. */
function drafts(): Scenario {
  const scenario = new Scenario({
    'yaodian.config.yaml':
      'projects:\n  - {name: years, files: ["project/*.md"]}\ncustomRules:\n  - {id: custom/word, type: forbidden-phrase, phrases: [维修], message: "请勿写“{text}”。"}\n',
    'project/2025.md': '某市教育局2025年工作总结\n\n一、主要成绩\n新建公办幼儿园10所。\n',
    'project/2026.md': draft,
    'nested/yaodian.config.yaml': 'rules: {no-such-rule: off}\n',
    'nested/a.md': draft,
    'notes.md': '# 说明\n\n不是计划。\n',
    'broken.plan.yaml': 'title: [\n',
  });
  for (let index = 0; index < 12; index++)
    scenario.write(
      `many/${index}.md`,
      (index % 2 === 0 ? draft : misnumbered).replace('12所', `${index + 3}所`),
    );
  scenario.write('binary.plan.yaml', new Uint8Array([0, 1, 2, 3, 0, 255]));
  return scenario;
}

describe('--threads', () => {
  it('gives the same output for any number of them', async () => {
    const scenario = drafts();
    const one = await scenario.run([
      'check',
      '--format',
      'json',
      '--nested-config',
      '--explain-checks',
    ]);
    expect(one.status).toBe(2);
    const { summary } = JSON.parse(one.stdout) as { summary: { files: number } };
    expect(summary.files).toBe(16);
    for (const threads of ['1', '2', '5'])
      expect(
        await scenario.run([
          ...['check', '--format', 'json', '--nested-config', '--explain-checks'],
          ...['--threads', threads],
        ]),
      ).toEqual(one);
    for (const format of ['pretty', 'sarif', 'junit'])
      expect(await scenario.run(['check', '--format', format, '--threads', '3'])).toEqual(
        await scenario.run(['check', '--format', format]),
      );
  });

  it('gives the same output from standard input', async () => {
    const lines = ['a.md', 'b.md', 'c.md']
      .map((path, index) => JSON.stringify({ path, text: draft.replace('12所', `${index + 2}所`) }))
      .join('\n');
    const scenario = new Scenario();
    const args = ['check', '--format', 'json', '--stdin-ndjson'];
    expect(await scenario.run([...args, '--threads', '2'], lines)).toEqual(
      await scenario.run(args, lines),
    );
  });

  it('fixes the same', async () => {
    const alone = drafts();
    const together = drafts();
    await alone.run(['fix', 'many']);
    const { stderr } = await together.run(['fix', 'many', '--threads', '3']);
    expect(stderr).toContain('已修正');
    for (let index = 0; index < 12; index++)
      expect(together.read(`many/${index}.md`)).toBe(alone.read(`many/${index}.md`));
  });

  it('joins shards to what one run gives', async () => {
    const scenario = drafts();
    const whole = await scenario.run(['check', 'many', '--format', 'json']);
    for (const index of ['1', '2', '3'])
      await scenario.run([
        'check',
        'many',
        '--shard',
        `${index}/3`,
        '--threads',
        '2',
        '--format',
        `json=${index}.json`,
      ]);
    const merged = await scenario.run(['merge', '1.json', '2.json', '3.json', '--format', 'json']);
    expect([merged.stdout, merged.status]).toEqual([whole.stdout, whole.status]);
  });

  it.each(['0', '-1', 'two', '1.5', ''])('refuses %j with a sentence', async (threads) => {
    const { status, stderr } = await new Scenario({ 'a.md': draft }).run([
      'check',
      `--threads=${threads}`,
    ]);
    expect([status, stderr]).toEqual([
      2,
      `选项“--threads”应为不小于 1 的整数，现为“${threads}”。\n`,
    ]);
  });
});
