// Whatever was not checked, or not to its end, is said twice: as a finding in the text, and in the status.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';

let folder: DraftFolder;
let client: Client;
const statuses: { state: string; text: string; detail: string }[] = [];

beforeEach(async () => {
  folder = await DraftFolder.create({});
  client = await Client.start({
    folder: folder.path,
    settings: () => ({ allowPlugins: true }),
    initializationOptions: { trusted: true },
  });
  statuses.length = 0;
  client.connection.onNotification('yaodian/status', (status: (typeof statuses)[number]) => {
    statuses.push(status);
  });
});

afterEach(async () => {
  await client.stop();
  await folder.remove();
});

const uriOf = (name: string): string => pathToFileURL(folder.file(name)).href;

it('a rule that takes too long is stopped, and both say so', async () => {
  const plugin = `export const rules = [{
    meta: { id: 'office/loops', category: 'wording', scope: 'document', severity: 'warning', since: 1,
      fixable: null, hasSuggestions: false, messages: { 'zh-CN': {}, en: {} }, basis: { kind: 'practice', source: 'test' } },
    defaultOptions: {},
    create: () => ({ document() { for (;;); } }),
  }];`;
  await writeFile(folder.file('plugin.mjs'), plugin);
  await writeFile(folder.file('yaodian.config.yaml'), 'plugins: ./plugin.mjs\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('yaodian.config.yaml'), type: 1 }],
  });
  await client.open(uriOf('draft.md'), 'markdown', brokenDraft);
  const found = await client.pull(uriOf('draft.md'));
  const [stopped] = found.filter(({ code }) => code === 'rule-budget');
  expect(stopped).toMatchObject({
    severity: 2,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    message: expect.stringContaining('office/loops') as string,
  });
  expect(found.map(({ code }) => code)).toContain('numbering-level');
  expect(statuses.at(-1)).toMatchObject({
    state: 'error',
    text: '检查未完成',
    detail: expect.stringContaining('office/loops') as string,
  });
});

it.each([
  ['nested without end', `title: ${'['.repeat(200)}${']'.repeat(200)}\n`, 'YAML 嵌套过深'],
  [
    'repeated without end',
    `a: &a [${'x, '.repeat(100)}x]\n${['b', 'c', 'd']
      .map((name, index) => `${name}: &${name} [${`*${'abc'.charAt(index)}, `.repeat(100)}x]\n`)
      .join('')}`,
    '展开后超过',
  ],
  ['with a fault in every line', `title:\n${'- "\\z"\n'.repeat(100)}`, '从这里起还有80处语法错误'],
])('a plan %s is refused, and both say so', async (_, text, words) => {
  await client.open(uriOf('a.plan.yaml'), 'plan-yaml', text);
  const found = await client.pull(uriOf('a.plan.yaml'));
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
  expect(statuses.at(-1)).toMatchObject({
    state: 'error',
    text: '检查未完成',
    detail: `请先改正${String(found.length)}处写法错误，其余规则才能检查。`,
  });
});
