import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from './plans.ts';
import { Scenario, type CommandResult } from './run-command.ts';

/** A folder of drafts, and one beside it for the cache of the user. */
class CacheScenario {
  readonly drafts: Scenario;
  readonly #home = new Scenario();

  constructor(files: Readonly<Record<string, string>>) {
    this.drafts = new Scenario(files);
  }

  get #environment(): Readonly<Record<string, string>> {
    const folder = this.#home.path('cache');
    return { HOME: this.#home.folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
  }

  /** Runs `check --format json` with the cache. */
  cached(...args: string[]): Promise<CommandResult> {
    return this.drafts.run(
      ['check', '--format', 'json', '--cache', ...args],
      '',
      this.#environment,
    );
  }

  plain(...args: string[]): Promise<CommandResult> {
    return this.drafts.run(['check', '--format', 'json', ...args]);
  }

  /** Expects that the cache changes nothing of output and status. */
  async agrees(...args: string[]): Promise<void> {
    const cached = await this.cached(...args);
    expect([cached.stdout, cached.stderr, cached.status]).toEqual(
      Object.values(
        await this.plain(...args).then(({ stdout, stderr, status }) => ({
          stdout,
          stderr,
          status,
        })),
      ),
    );
  }

  get folder(): string {
    const found = readdirSync(this.#home.folder, { recursive: true, encoding: 'utf8' }).find(
      (name) => name.endsWith('.json'),
    );
    return join(this.#home.folder, found ?? '', '..');
  }

  get file(): string {
    const name = readdirSync(this.folder).find((each) => each.endsWith('.json')) ?? '';
    return join(this.folder, name);
  }

  /** Changes the stored results, and seals them as only this user can. */
  reseal(change: (body: string) => string): void {
    const key = readFileSync(join(this.folder, 'key'));
    const text = readFileSync(this.file, 'utf8');
    const body = change(text.slice(text.indexOf('\n') + 1));
    writeFileSync(this.file, `${createHmac('sha256', key).update(body).digest('hex')}\n${body}`);
  }

  block(): void {
    this.#home.write('cache', 'a file where the folder should be');
  }
}

const files = {
  'a.md': draft,
  'b.md': draft.replace('12所', '13所'),
  'notes.md': '# 说明\n\n不是计划。\n',
};

describe('--cache', () => {
  it('gives what a run without it gives, the second time from what was kept', async () => {
    const scenario = new CacheScenario(files);
    await scenario.agrees();
    await scenario.agrees();
    scenario.reseal((body) =>
      body
        .replaceAll('缺少责任', '（取自缓存）缺少责任')
        .replaceAll('深化体教融合', '（取自缓存）'),
    );
    expect((await scenario.cached()).stdout).toContain('（取自缓存）');
    expect(readdirSync(scenario.drafts.folder).sort()).toEqual(Object.keys(files).sort());
  });

  it.each([
    [
      'the text',
      (scenario: CacheScenario) => {
        scenario.drafts.write('a.md', draft.replace('责任处室：财务处\n', ''));
      },
      [],
    ],
    [
      'the name',
      (scenario: CacheScenario) => {
        scenario.drafts.write('c.md', draft);
      },
      [],
    ],
    [
      'the config',
      (scenario: CacheScenario) => {
        scenario.drafts.write(
          'yaodian.config.yaml',
          'rules: {require-responsible-department: info}\n',
        );
      },
      [],
    ],
    [
      'a config that it builds on',
      (scenario: CacheScenario) => {
        scenario.drafts.write('base.yaml', 'rules: {require-responsible-department: off}\n');
      },
      [],
    ],
    ['the preset', () => undefined, ['--preset', 'strict']],
    ['a rule', () => undefined, ['--rule', 'require-responsible-department=off']],
    ['the language', () => undefined, ['--locale', 'en']],
    ['silencing', () => undefined, ['--no-inline-config']],
    [
      'the baseline',
      (scenario: CacheScenario) => {
        scenario.drafts.write('b.json', '{"version": 1, "files": {}}');
      },
      ['--baseline', 'b.json'],
    ],
    ['what is shown', () => undefined, ['--explain-checks']],
  ] as const)('checks anew what follows from a change of %s', async (_, change, args) => {
    const scenario = new CacheScenario({
      ...files,
      'yaodian.config.yaml': 'extends: ./base.yaml\n',
      'base.yaml': 'preset: recommended\n',
    });
    await scenario.agrees();
    change(scenario);
    await scenario.agrees(...args);
    await scenario.agrees();
  });

  it('checks this year anew when last year changes', async () => {
    const last = '某市教育局2025年工作总结\n\n一、主要成绩\n新建公办幼儿园12所，新增学位3600个。\n';
    const scenario = new CacheScenario({
      'yaodian.config.yaml': 'projects:\n  - {name: years, files: ["*.md"]}\n',
      '2025.md': last,
      '2026.md': draft,
    });
    await scenario.agrees();
    await scenario.agrees();
    scenario.drafts.write('2025.md', last.replace('12所', '15所').replace('某市', '某县'));
    await scenario.agrees();
    await scenario.agrees('2026.md');
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['not its own', () => '{"entries": [["__proto__", null]]}'],
    ['changed by hand', (text: string) => text.replaceAll('"error"', '"info"')],
    [
      'without findings',
      (text: string) =>
        text.replace(/"diagnostics":\[.*?\],"statements"/u, '"diagnostics":[],"statements"'),
    ],
    [
      'sealed by others',
      (text: string) => text.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')),
    ],
  ])('leaves a file alone that is %s, and says so', async (_, damage) => {
    const scenario = new CacheScenario(files);
    const first = await scenario.cached();
    writeFileSync(scenario.file, damage(readFileSync(scenario.file, 'utf8')));
    const second = await scenario.cached();
    expect([second.stdout, second.status]).toEqual([first.stdout, first.status]);
    expect(second.stderr).toMatch(/^缓存 .*\.json 已损坏或被改动，未采用，全部重新检查。\n$/u);
    await scenario.agrees();
  });

  it('does not keep what went wrong', async () => {
    const scenario = new CacheScenario({ 'a.md': draft });
    scenario.drafts.write('a.md', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]));
    expect((await scenario.cached('a.md')).status).toBe(2);
    scenario.drafts.write('a.md', draft);
    await scenario.agrees('a.md');
  });

  it('costs nothing but itself where the folder cannot be written', async () => {
    const scenario = new CacheScenario(files);
    scenario.block();
    const cached = await scenario.cached();
    const plain = await scenario.plain();
    expect([cached.stdout, cached.status]).toEqual([plain.stdout, plain.status]);
    expect(cached.stderr).toMatch(/^缓存未能写入 .*，不影响检查结果。\n$/u);
  });

  it('serves fix too', async () => {
    const scenario = new CacheScenario({ 'a.md': draft.replace('二、提升', '2、提升') });
    await scenario.cached();
    const result = await scenario.drafts.run(['fix', '--cache', '--threads', '2'], '', {
      XDG_CACHE_HOME: scenario.folder,
    });
    expect(scenario.drafts.read('a.md')).toBe(draft);
    expect(result.stdout).not.toContain('numbering-level');
  });
});
