// What holds over many messages: quick typing, configs that break, files that go, the command line's word.
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';
import { commandLine, commandLineEdits, shown } from './command-line.ts';
import { languageIdOf, realFiles } from './real-files.ts';

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
    // Of many quick keystrokes only a few are checked; how many depends on how they arrive.
    expect(settled.filter((result) => result !== 'superseded').length).toBeLessThan(100);
    const fresh = uriOf('fresh.md');
    await client.open(fresh, 'markdown', brokenDraft + '字'.repeat(200));
    expect(await client.pull(uri)).toEqual(await client.pull(fresh));
  });

  it('shows nothing of what the server rehearses while the writer reads', async () => {
    const uri = uriOf('reading.md');
    const long = brokenDraft + '\n一段没有序号的正文。'.repeat(3000);
    await client.open(uri, 'markdown', long);
    const before = await client.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await client.pull(uri)).toEqual(before);
    const at = { line: 20, character: 0 };
    await client.change(uri, '达到 %，', { start: at, end: at });
    const fresh = uriOf('read.md');
    const lines = long.split('\n');
    await client.open(fresh, 'markdown', lines.with(20, `达到 %，${lines[20] ?? ''}`).join('\n'));
    expect(await client.pull(uri)).toEqual(await client.pull(fresh));
  });

  it('gives the fix to whoever asks while a check is under way', async () => {
    const uri = uriOf('asking.md');
    const long = brokenDraft + '\n一段没有序号的正文。'.repeat(3000);
    await client.open(uri, 'markdown', long);
    const place = { line: 6, character: 0 };
    for (let i = 0; i < 12; i++) {
      const end = { line: long.split('\n').length - 1, character: 0 };
      await client.change(uri, '字', { start: end, end });
      const checks = [0, 1].map(() =>
        client
          .request('textDocument/diagnostic', { textDocument: { uri } })
          .catch(() => 'superseded'),
      );
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('yaodian.config.yaml'), type: 2 }],
      });
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: place, end: place },
        context: { diagnostics: [], only: ['quickfix'] },
      });
      expect(actions.find(({ isPreferred }) => isPreferred)?.edit?.changes).toEqual({
        [uri]: [{ range: { start: place, end: { line: 6, character: 1 } }, newText: '二' }],
      });
      await Promise.all(checks);
    }
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

describeCorpus('a real document', () => {
  it('ends in the findings of the command line when it is typed character by character', async () => {
    const text = corpusText(0);
    const uri = uriOf('typed.txt');
    await client.open(uri, 'plaintext', '');
    const end = { line: 1_000_000, character: 0 };
    for (let length = 1; length <= text.length; length++) {
      await client.change(uri, text.charAt(length - 1), { start: end, end });
      if (length % 40 === 0) await client.pull(uri);
    }
    await writeFile(folder.file('typed.txt'), text);
    expect(shown(await client.pull(uri))).toEqual(commandLine(folder.path));
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

describe('what a check of the workspace passes over', () => {
  it('is counted: notes that are no plans, and files of which an editor shows no text', async () => {
    await writeFile(folder.file('plan.md'), brokenDraft);
    await writeFile(folder.file('note.md'), '# 说明\n\n打开软件。\n');
    await writeFile(folder.file('要点.docx'), 'PK');
    await writeFile(folder.file('要点.pdf'), '%PDF');
    const summary = await client.request('yaodian/checkWorkspace', {});
    const findings = commandLine(folder.path).length;
    expect(summary).toEqual({ files: 1, findings, others: 1, unread: 2 });
    await client.open(uriOf('note.md'), 'markdown', brokenDraft);
    expect(await client.request('yaodian/checkWorkspace', {})).toMatchObject({
      files: 2,
      others: 0,
    });
  });
});

describe('files that come and go', () => {
  const hasLevel = (list: readonly Diagnostic[]): boolean =>
    codes(list).includes('numbering-level');
  const isEmpty = (list: readonly Diagnostic[]): boolean => list.length === 0;

  it('shows the other drafts too when one is saved', async () => {
    await writeFile(folder.file('other.md'), brokenDraft);
    const uri = uriOf('open.md');
    await client.open(uri, 'markdown', brokenDraft);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.pushed(uriOf('other.md'), hasLevel);
  });

  it('leaves nothing of a deleted file', async () => {
    await writeFile(folder.file('closed.md'), brokenDraft);
    const uri = uriOf('closed.md');
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uri, hasLevel);
    await rm(folder.file('closed.md'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 3 }],
    });
    expect(await client.pushed(uri, isEmpty)).toEqual([]);
  });

  it('leaves nothing of the files of a deleted folder', async () => {
    await mkdir(folder.file('2025'));
    await writeFile(folder.file('2025/closed.md'), brokenDraft);
    const uri = uriOf('2025/closed.md');
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uri, hasLevel);
    await rm(folder.file('2025'), { recursive: true });
    await client.connection.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: uriOf('2025') }],
    });
    expect(await client.pushed(uri, isEmpty)).toEqual([]);
  });

  it('moves the findings with a file that is renamed or moved', async () => {
    await writeFile(folder.file('old.md'), brokenDraft);
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uriOf('old.md'), hasLevel);
    await mkdir(folder.file('moved'));
    await rename(folder.file('old.md'), folder.file('moved/new.md'));
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uriOf('old.md'), newUri: uriOf('moved/new.md') }],
    });
    expect(await client.pushed(uriOf('old.md'), isEmpty)).toEqual([]);
    await client.pushed(uriOf('moved/new.md'), hasLevel);
  });

  it('shows a file that was changed by others as it is now', async () => {
    await writeFile(folder.file('closed.md'), brokenDraft);
    const uri = uriOf('closed.md');
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uri, hasLevel);
    await writeFile(folder.file('closed.md'), brokenDraft.replace('2、 提升', '二、 提升'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
    await client.pushed(uri, (list) => !hasLevel(list));
  });

  it('reads a draft that is not open in the encoding in which it is written', async () => {
    // 某市2026年工作要点 / 一、加强管理 / 2、加强队伍,建设 / 三、加强安全 in GB18030.
    const bytes = Buffer.from(
      'c4b3cad032303236c4eab9a4d7f7d2aab5e30ad2bba1a2bcd3c7bfb9dcc0ed0a32a1a2bcd3c7bfb6d3cee92cbda8c9e80ac8fda1a2bcd3c7bfb0b2c8ab0a',
      'hex',
    );
    await writeFile(folder.file('office.txt'), bytes);
    const summary = await client.request<{ files: number }>('yaodian/checkWorkspace', {});
    expect(summary.files).toBe(1);
    const found = await client.pushed(uriOf('office.txt'), (list) => list.length > 0);
    expect(shown(found)).toEqual(commandLine(folder.path));
  });
});

describe('the command line and the editor agree', () => {
  it.each(realFiles().map((file) => [basename(file), file]))('%s', async (name, file) => {
    const text = readFileSync(file, 'utf8');
    await writeFile(folder.file(name), text);
    await client.open(uriOf(name), languageIdOf(name), text.replace(/^\uFEFF/u, ''));
    const found = commandLine(folder.path);
    expect(shown(await client.pull(uriOf(name)))).toEqual(found);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(name) },
      range: { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const offered = actions.flatMap(({ edit }) =>
      Object.values(edit?.changes ?? {}).map((edits) => JSON.stringify(edits)),
    );
    for (const edits of commandLineEdits(folder.path))
      expect(offered).toContain(JSON.stringify(edits));
  });
});
