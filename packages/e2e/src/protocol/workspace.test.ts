// Folders of all kinds: several, none, on no disk; what becomes of configs and settings in them.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client, type ClientSettings } from './client.ts';
import { applyEdits } from './marked.ts';

const folders: DraftFolder[] = [];
const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
  for (const folder of folders.splice(0)) await folder.remove();
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<DraftFolder> {
  const folder = await DraftFolder.create(files);
  folders.push(folder);
  return folder;
}

async function start(settings: ClientSettings): Promise<Client> {
  const client = await Client.start(settings);
  clients.push(client);
  return client;
}

const uriIn = (folder: DraftFolder, name: string): string => pathToFileURL(folder.file(name)).href;
const codes = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code }) => String(code));
const anything = (): boolean => true;
const isEmpty = (list: readonly Diagnostic[]): boolean => list.length === 0;
const hasLevel = (list: readonly Diagnostic[]): boolean => codes(list).includes('numbering-level');
const levelOff = 'rules: {numbering-level: off}\n';
/** Two tasks for two bodies each, none of which leads: a finding with a second place. */
const noLead = brokenDraft
  .replace('责任处室：规建科', '责任处室：规建科、人事科')
  .replace('责任处室：人事科\n', '责任处室：人事科、规建科\n');

async function pull(
  client: Client,
  uri: string,
  text = brokenDraft,
): Promise<readonly Diagnostic[]> {
  await client.open(uri, 'markdown', text);
  return await client.pull(uri);
}

describe('two folders', () => {
  it('keep to their own configs, and related places to their own files', async () => {
    const strict = await folderWith({});
    const lax = await folderWith({ 'yaodian.config.yaml': levelOff });
    const client = await start({ folder: strict.path, moreFolders: [lax.path] });
    expect(codes(await pull(client, uriIn(strict, 'a.md')))).toContain('numbering-level');
    expect(codes(await pull(client, uriIn(lax, 'a.md')))).not.toContain('numbering-level');
    const places = (await pull(client, uriIn(lax, 'shared.md'), noLead)).flatMap(
      ({ relatedInformation }) => relatedInformation ?? [],
    );
    expect(places.length).toBeGreaterThan(0);
    expect([...new Set(places.map(({ location }) => location.uri))]).toEqual([
      uriIn(lax, 'shared.md'),
    ]);
  });

  it('come and go while the editor runs', async () => {
    const first = await folderWith({});
    const second = await folderWith({ 'yaodian.config.yaml': levelOff, 'closed.md': brokenDraft });
    const client = await start({ folder: first.path, settings: () => ({}) });
    const change = async (event: object): Promise<void> =>
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const folder = { uri: pathToFileURL(second.path).href, name: 'second' };
    await change({ added: [folder], removed: [] });
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uriIn(second, 'closed.md'), (list) => list.length > 0 && !hasLevel(list));
    await change({ added: [], removed: [folder] });
    await client.pushed(uriIn(second, 'closed.md'), isEmpty);
  });

  it('are one folder for a client from before there were several', async () => {
    const folder = await folderWith({ 'closed.md': brokenDraft });
    const client = await start({ folder: folder.path, old: true });
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uriIn(folder, 'closed.md'), hasLevel);
  });
});

describe('a folder on no disk', () => {
  it('is read through the client: config, drafts, quick fixes', async () => {
    const root = 'vscode-vfs://github/office/drafts';
    const files = new Map([
      [`${root}/yaodian.config.yaml`, 'departments: [规建科, 人事科]\n'],
      [`${root}/${encodeURIComponent('要点(定稿).md')}`, brokenDraft],
    ]);
    const client = await start({ folder: root, files });
    const uri = `${root}/${encodeURIComponent('新稿.md')}`;
    expect(codes(await pull(client, uri))).toContain('known-department');
    const closed = [...files.keys()][1] ?? '';
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(closed, hasLevel);
    const line = brokenDraft.split('\n').indexOf('责任处室：安稳科');
    const at = { line, character: 6 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const add = actions.find(({ title }) => title === '把“安稳科”加入处室名录');
    expect(Object.keys(add?.edit?.changes ?? {})).toEqual([`${root}/yaodian.config.yaml`]);
  });
});

describe('a new draft in no folder', () => {
  it('has findings, and places in itself', async () => {
    const folder = await folderWith({});
    const client = await start({ folder: folder.path });
    const found = await pull(client, 'untitled:Untitled-1', noLead);
    expect(hasLevel(found)).toBe(true);
    const places = found.flatMap(({ relatedInformation }) => relatedInformation ?? []);
    expect([...new Set(places.map(({ location }) => location.uri))]).toEqual([
      'untitled:Untitled-1',
    ]);
  });
});

describe('a config that is not open', () => {
  const broken = 'departments: [规建科]\nrules: {no-such-rule: off}\n';

  it('shows its faults from the start, until they are mended', async () => {
    const folder = await folderWith({ 'yaodian.config.yaml': broken });
    const config = uriIn(folder, 'yaodian.config.yaml');
    const client = await start({ folder: folder.path, settings: () => ({}) });
    const [fault] = await client.pushed(config, (list) => list.length > 0);
    expect(fault).toMatchObject({ severity: 1, range: { start: { line: 1 } } });
    await writeFile(folder.file('yaodian.config.yaml'), 'departments: [规建科]\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: config, type: 2 }],
    });
    await client.pushed(config, isEmpty);
  });

  it('shows them in the file that it builds on', async () => {
    const folder = await folderWith({
      'yaodian.config.yaml': 'extends: ./office.yaml\n',
      'office.yaml': broken,
    });
    const client = await start({ folder: folder.path, settings: () => ({}) });
    await client.pushed(uriIn(folder, 'office.yaml'), (list) => list.length > 0);
  });

  it('shows an `extends` that leads nowhere, open or not', async () => {
    const text = 'preset: strict\nextends: ./office.yaml\n';
    const folder = await folderWith({ 'yaodian.config.yaml': text });
    const config = uriIn(folder, 'yaodian.config.yaml');
    const client = await start({ folder: folder.path, settings: () => ({}) });
    await client.pushed(config, (list) => list.length > 0);
    await client.open(config, 'plan-yaml', text);
    expect((await client.pull(config)).map(({ range }) => range.start.line)).toEqual([1]);
    await client.change(config, 'preset: strict\n');
    expect(await client.pull(config)).toEqual([]);
  });
});

describe('names with brackets', () => {
  it('are one file, however the client writes them', async () => {
    const folder = await folderWith({ '要点(定稿).md': brokenDraft });
    const client = await start({ folder: folder.path });
    const asWritten = uriIn(folder, '要点(定稿).md');
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(asWritten, hasLevel);
    const escaped = asWritten.replace('(', '%28').replace(')', '%29');
    expect(hasLevel(await pull(client, escaped))).toBe(true);
    await client.pushed(asWritten, isEmpty);
    await client.request('yaodian/checkWorkspace', {});
    expect(await client.pushed(asWritten, anything)).toEqual([]);
  });
});

describe('a draft that is closed', () => {
  it('is shown as it is on disk where the workspace was checked', async () => {
    const folder = await folderWith({ 'a.md': brokenDraft });
    const uri = uriIn(folder, 'a.md');
    const client = await start({ folder: folder.path });
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uri, hasLevel);
    await pull(client, uri);
    await client.pushed(uri, isEmpty);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.pushed(uri, hasLevel);
  });
});

describe('a check that is switched off', () => {
  it('leaves nothing on the screen, and says why', async () => {
    let enable = true;
    const folder = await folderWith({ 'closed.md': brokenDraft });
    const client = await start({ folder: folder.path, settings: () => ({ enable }) });
    const statuses: { state: string; text: string; detail: string }[] = [];
    client.connection.onNotification('yaodian/status', (status: (typeof statuses)[number]) => {
      statuses.push(status);
    });
    const uri = uriIn(folder, 'open.md');
    expect(hasLevel(await pull(client, uri))).toBe(true);
    expect(statuses.at(-1)).toMatchObject({
      state: 'ready',
      text: expect.stringMatching(/^已检查：\d+处提示，用时\d+毫秒，预设“推荐”$/u) as string,
    });
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uriIn(folder, 'closed.md'), hasLevel);
    enable = false;
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await client.pushed(uriIn(folder, 'closed.md'), isEmpty);
    expect(await client.pull(uri)).toEqual([]);
    expect(statuses.at(-1)).toMatchObject({
      state: 'off',
      text: '检查已关闭',
      detail: expect.stringContaining('yaodian.enable') as string,
    });
    expect(await client.request<string>('yaodian/explain', { uri })).toContain('yaodian.enable');
  });

  it('is so for files that the config leaves out, also from now on', async () => {
    const folder = await folderWith({ 'old.md': brokenDraft });
    const client = await start({ folder: folder.path });
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(uriIn(folder, 'old.md'), hasLevel);
    await writeFile(folder.file('yaodian.config.yaml'), 'ignore: old.md\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriIn(folder, 'yaodian.config.yaml'), type: 1 }],
    });
    await client.pushed(uriIn(folder, 'old.md'), isEmpty);
    const uri = uriIn(folder, 'old.md');
    expect(await pull(client, uri)).toEqual([]);
    expect(await client.request<string>('yaodian/explain', { uri })).toContain(
      '配置中排除了此文件',
    );
  });

  it('is explained for a file of another kind', async () => {
    const client = await start({ folder: (await folderWith({})).path });
    const report = await client.request<string>('yaodian/explain', { uri: 'file:///a/b.json' });
    expect(report).toContain('*.plan.yaml');
  });
});

describe('a rule that is switched off with a reason', () => {
  const reason = '由局办公会另行分工';
  const ask = (client: Client, uri: string): Promise<{ edit: object; changes: object }> =>
    client.request('yaodian/silence', {
      uri,
      rule: 'numbering-level',
      line: 6,
      scope: 'rule',
      reason,
    });

  it('stands in the config, with the reason', async () => {
    const config = '# 本局\nrules:\n  no-typo: error\n';
    const folder = await folderWith({ 'yaodian.config.yaml': config });
    const client = await start({ folder: folder.path });
    const uri = uriIn(folder, 'a.md');
    await pull(client, uri);
    const { changes } = await ask(client, uri);
    const [[target, edits] = ['', []]] = Object.entries(
      changes as Record<string, Parameters<typeof applyEdits>[1]>,
    );
    expect(target).toBe(uriIn(folder, 'yaodian.config.yaml'));
    expect(applyEdits(config, edits)).toBe(`${config}  numbering-level: off # ${reason}\n`);
  });

  it('makes the config where there is none', async () => {
    const folder = await folderWith({});
    const client = await start({ folder: folder.path });
    const uri = uriIn(folder, 'a.md');
    await pull(client, uri);
    expect(await ask(client, uri)).toMatchObject({
      documentChanges: [
        { kind: 'create', uri: uriIn(folder, 'yaodian.config.yaml') },
        { edits: [{ newText: `rules:\n  numbering-level: off # ${reason}\n` }] },
      ],
    });
  });
});

describe('a roster that does not exist yet', () => {
  it('begins with all bodies of the draft', async () => {
    const folder = await folderWith({});
    const client = await start({
      folder: folder.path,
      initializationOptions: { asksReason: true },
    });
    const uri = uriIn(folder, 'a.md');
    await pull(client, uri);
    const at = { line: 5, character: 6 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const begin = actions.find(({ title }) => title === '用本文的3个处室建立处室名录');
    expect(begin?.edit?.documentChanges?.[1]).toMatchObject({
      edits: [{ newText: 'departments:\n  - 安稳科\n  - 规建科\n  - 人事科\n' }],
    });
  });
});
