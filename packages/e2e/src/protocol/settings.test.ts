// Settings of an editor: what they change, what goes over them, and what becomes of wrong ones.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { rules } from '@yaodian/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { fromRoot } from '../editor/tools.ts';
import { Client } from './client.ts';

let folder: DraftFolder;
let client: Client;

beforeEach(async () => {
  folder = await DraftFolder.create({});
});

afterEach(async () => {
  await client.stop();
  await folder.remove();
});

async function findings(settings: (scopeUri: string | undefined) => object) {
  client = await Client.start({ folder: folder.path, settings });
  return await pullDraft();
}

async function pullDraft(): Promise<readonly Diagnostic[]> {
  const uri = pathToFileURL(folder.file('draft.md')).href;
  await client.open(uri, 'markdown', brokenDraft);
  return await client.pull(uri);
}

const severities = (diagnostics: readonly Diagnostic[], rule: string) =>
  diagnostics.filter(({ code }) => code === rule).map(({ severity }) => severity);

/** Every rule and option at its default, as VS Code sends them. */
function defaultSettings(): object {
  const manifest = JSON.parse(readFileSync(fromRoot('apps/vscode/package.json'), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
  };
  const settings: Record<string, Record<string, unknown>> = { rules: {}, options: {} };
  for (const { properties } of manifest.contributes.configuration)
    for (const [name, { default: value }] of Object.entries(properties)) {
      const [, group = '', rule = '', option] = name.split('.');
      if (group === 'rules') settings['rules'] = { ...settings['rules'], [rule]: value };
      if (group === 'options' && option !== undefined)
        settings['options'] = { ...settings['options'], [rule]: { [option]: value } };
    }
  expect(Object.keys(settings['rules'] ?? {}).sort()).toEqual(
    rules.map(({ meta }) => meta.id).sort(),
  );
  return settings;
}

describe('settings of rules', () => {
  it('change nothing while all are at their defaults', async () => {
    const plain = await findings(() => ({}));
    await client.stop();
    expect(plain.map(({ code }) => code)).toContain('numbering-level');
    expect(await findings(defaultSettings)).toEqual(plain);
  });

  it('switch a rule off, or give it another severity', async () => {
    const off = await findings(() => ({ rules: { 'numbering-level': 'off' } }));
    expect(severities(off, 'numbering-level')).toEqual([]);
    expect(severities(off, 'require-responsible-department')).not.toEqual([]);
    await client.stop();
    const info = await findings(() => ({ rules: { 'numbering-level': 'info' } }));
    expect(severities(info, 'numbering-level')).toEqual([3]);
  });

  it('set an option', async () => {
    client = await Client.start({
      folder: folder.path,
      settings: () => ({
        rules: { 'long-sentence': 'error' },
        options: { 'long-sentence': { max: 40 } },
      }),
    });
    const uri = pathToFileURL(folder.file('long.md')).href;
    const sentence = '加强各类学校的校舍管理'.repeat(6);
    await client.open(uri, 'markdown', brokenDraft.replace('全年新建', `${sentence}全年新建`));
    expect(severities(await client.pull(uri), 'long-sentence')).toEqual([1]);
  });

  it('give way to the config of the folder', async () => {
    await writeFile(folder.file('yaodian.config.yaml'), 'rules: {numbering-level: warning}\n');
    const both = await findings(() => ({ rules: { 'numbering-level': 'off' } }));
    expect(severities(both, 'numbering-level')).toEqual([2]);
  });

  it('of the folder go before those of the user', async () => {
    const both = await findings((scopeUri) => ({
      rules: { 'numbering-level': scopeUri === undefined ? 'off' : 'info' },
    }));
    expect(severities(both, 'numbering-level')).toEqual([3]);
  });

  it('take effect while the editor runs', async () => {
    let severity = 'default';
    const before = await findings(() => ({ rules: { 'numbering-level': severity } }));
    expect(severities(before, 'numbering-level')).toEqual([1]);
    severity = 'off';
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    const uri = pathToFileURL(folder.file('draft.md')).href;
    // The server asks for the settings after the notification; the findings follow.
    for (;;) if (severities(await client.pull(uri), 'numbering-level').length === 0) break;
  });

  it('that cannot be used are named in the status, and the others hold', async () => {
    const statuses: string[] = [];
    client = await Client.start({
      folder: folder.path,
      settings: () => ({
        rules: { 'numbering-levels': 'off', 'numbering-mark': 'loud', 'numbering-level': 'off' },
      }),
    });
    client.connection.onNotification('yaodian/status', ({ detail }: { detail: string }) => {
      statuses.push(detail);
    });
    expect(severities(await pullDraft(), 'numbering-level')).toEqual([]);
    expect(statuses.at(-1)).toContain(
      '编辑器设置 yaodian.rules.numbering-levels 未采用：没有“numbering-levels”这一项，是否为“numbering-level”？',
    );
    expect(statuses.at(-1)).toContain('编辑器设置 yaodian.rules.numbering-mark 未采用：');
  });
});

describe('plugins of the folder', () => {
  const plugin = `
export const rules = [{
  meta: { id: 'office/greeting', category: 'wording', scope: 'document', severity: 'warning', since: 1,
    fixable: 'safe', hasSuggestions: false, messages: { 'zh-CN': { m: '来自插件' }, en: { m: 'from a plugin' } },
    basis: { kind: 'practice', source: 'test' } },
  defaultOptions: {},
  create: (context) => ({ document({ source: { text } }) {
    const start = text.indexOf('江川县');
    if (start >= 0) context.report({ messageId: 'm', range: { start, end: start + 3 },
      fix: { edits: [{ range: { start, end: start + 3 }, text: '清溪县' }] } });
  } }),
}, {
  meta: { id: 'office/loops', category: 'wording', scope: 'document', severity: 'warning', since: 1,
    fixable: null, hasSuggestions: false, messages: { 'zh-CN': {}, en: {} }, basis: { kind: 'practice', source: 'test' } },
  defaultOptions: {},
  create: () => ({ document() { throw new Error('boom'); } }),
}];
`;
  const codesWith = async (trusted: boolean, allowPlugins: boolean): Promise<readonly string[]> => {
    await writeFile(folder.file('plugin.mjs'), plugin);
    await writeFile(folder.file('yaodian.config.yaml'), 'plugins: ./plugin.mjs\n');
    client = await Client.start({
      folder: folder.path,
      settings: () => ({ allowPlugins }),
      initializationOptions: { trusted },
    });
    return (await pullDraft()).map(({ code }) => String(code));
  };

  it.each([
    [true, false],
    [false, true],
    [false, false],
  ])('do not run where trusted is %j and allowed is %j', async (trusted, allowPlugins) => {
    const codes = await codesWith(trusted, allowPlugins);
    expect(codes).not.toContain('office/greeting');
    expect(codes).toContain('numbering-level');
  });

  it('run where both is so, and their fixes are offered', async () => {
    expect(await codesWith(true, true)).toContain('office/greeting');
    const uri = pathToFileURL(folder.file('draft.md')).href;
    const actions = await client.request<{ kind: string; edit?: { changes: object } }[]>(
      'textDocument/codeAction',
      {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ['source.fixAll.yaodian'] },
      },
    );
    expect(JSON.stringify(actions)).toContain('清溪县');
  });
});
