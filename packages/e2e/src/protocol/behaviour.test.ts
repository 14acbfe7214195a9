// What holds over many messages: quick typing, configs that break, files that go, the command line's word.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { fromRoot } from '../editor/tools.ts';
import { Client } from './client.ts';

let folder: DraftFolder;
let client: Client;

beforeEach(async () => {
  folder = await DraftFolder.create({
    'yaodian.config.yaml': 'departments: [规建科, 人事科, 安稳科]\n',
  });
  client = await Client.start({ folder: folder.path });
});

afterEach(async () => {
  await client.stop();
  await folder.remove();
});

const uriOf = (name: string): string => pathToFileURL(folder.file(name)).href;
const codes = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code }) => String(code));

describe('quick typing', () => {
  it('leaves no stale finding after 200 keystrokes', async () => {
    const uri = uriOf('typing.md');
    await client.open(uri, 'markdown', brokenDraft);
    const end = brokenDraft.split('\n').length - 1;
    const pulls: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      const at = { line: end, character: i };
      await client.change(uri, '字', { start: at, end: at });
      pulls.push(
        client
          .request('textDocument/diagnostic', { textDocument: { uri } })
          .catch(() => 'superseded'),
      );
    }
    const settled = await Promise.all(pulls);
    // Of many quick keystrokes only the last few are checked.
    expect(settled.filter((result) => result !== 'superseded').length).toBeLessThan(20);
    const fresh = uriOf('fresh.md');
    await client.open(fresh, 'markdown', brokenDraft + '字'.repeat(200));
    expect(await client.pull(uri)).toEqual(await client.pull(fresh));
  });

  it('survives a draft that is typed character by character', async () => {
    const uri = uriOf('growing.md');
    await client.open(uri, 'markdown', '');
    for (let length = 1; length <= brokenDraft.length; length++) {
      await client.change(uri, brokenDraft.slice(0, length));
      if (length % 7 === 0) await client.pull(uri);
    }
    expect(codes(await client.pull(uri))).toContain('numbering-level');
  });
});

describe('a config that breaks', () => {
  it('is shown in the config file while the last good one stays in force', async () => {
    const uri = uriOf('draft.md');
    const text = brokenDraft.replace('责任处室：人事科', '责任处室：后勤科');
    await client.open(uri, 'markdown', text);
    expect(codes(await client.pull(uri))).toContain('known-department');

    const config = uriOf('yaodian.config.yaml');
    const broken = 'departments: [规建科\nrules: {no-such-rule: off}\n';
    await writeFile(folder.file('yaodian.config.yaml'), broken);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: config, type: 2 }],
    });
    expect(codes(await client.pull(uri))).toContain('known-department');
    await client.open(config, 'plan-yaml', broken);
    const faults = await client.pull(config);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.severity).toBe(1);
  });

  it('takes effect again when it is mended', async () => {
    const uri = uriOf('draft.md');
    await client.open(uri, 'markdown', brokenDraft);
    expect(codes(await client.pull(uri))).toContain('numbering-level');
    await writeFile(folder.file('yaodian.config.yaml'), 'rules: {numbering-level: off}\n');
    const changes = [{ uri: uriOf('yaodian.config.yaml'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    expect(codes(await client.pull(uri))).not.toContain('numbering-level');
  });
});

describe('the whole workspace on demand', () => {
  it('pushes findings of files that are not open, and takes them back when a file goes', async () => {
    await writeFile(folder.file('closed.md'), brokenDraft);
    const closed = uriOf('closed.md');
    const first = await client.request<{ files: number; findings: number }>(
      'yaodian/checkWorkspace',
      {},
    );
    expect(first.files).toBe(1);
    await client.pushed(closed, (list) => codes(list).includes('numbering-level'));
    await rm(folder.file('closed.md'));
    await client.request('yaodian/checkWorkspace', {});
    expect(await client.pushed(closed, (list) => list.length === 0)).toEqual([]);
  });
});

describe('the command line and the editor agree', () => {
  const corpus = fromRoot('../shared/corpus');
  const files = [
    ...readdirSync(fromRoot('seeds'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|txt|yaml)$/u.test(name) && !/README|config/u.test(name))
      .map((name) => fromRoot(join('seeds', name))),
    ...(existsSync(corpus)
      ? readdirSync(corpus)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => join(corpus, name))
      : []),
  ];
  if (!existsSync(corpus)) console.log('没有 ../shared/corpus：真实文件的一致性测试已跳过。');

  it.each(files.map((file) => [basename(file), file]))('%s', async (name, file) => {
    const text = readFileSync(file, 'utf8');
    await writeFile(folder.file(name), text);
    const languageId = name.endsWith('.md')
      ? 'markdown'
      : name.endsWith('.yaml')
        ? 'plan-yaml'
        : 'plaintext';
    await client.open(uriOf(name), languageId, text.replace(/^\uFEFF/u, ''));
    const shown = (await client.pull(uriOf(name))).map(({ code, severity, message, range }) => ({
      rule: code,
      severity: ['', 'error', 'warning', 'info'][severity ?? 0],
      message,
      start: [range.start.line + 1, range.start.character + 1],
      end: [range.end.line + 1, range.end.character + 1],
    }));
    expect(shown).toEqual(commandLine(folder.path));
  });

  interface Found {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly suppressed: boolean;
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  }

  /** `check --format json` of the folder, projected as docs/architecture.md says. */
  function commandLine(cwd: string): unknown[] {
    let output: string;
    const call = [
      fromRoot('apps/cli/bin/yaodian.js'),
      'check',
      '.',
      '--format',
      'json',
      '--allow-empty',
    ];
    try {
      output = execFileSync(process.execPath, call, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const { files: results } = JSON.parse(output) as { files: { diagnostics: Found[] }[] };
    return results
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ suppressed }) => !suppressed)
      .map(({ rule, severity, message, start, end }) => ({
        rule,
        severity,
        message,
        start: [start.line, start.column],
        end: [end.line, end.column],
      }));
  }
});
