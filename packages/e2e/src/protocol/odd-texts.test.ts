// Texts and requests that nobody sends on purpose, and some that somebody does.
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
} from 'vscode-languageserver-protocol';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';
import { applyEdits, covered } from './marked.ts';

let folder: DraftFolder;
let client: Client;
let names = 0;
const statuses: { uri: string; state: string; text: string; detail: string }[] = [];

beforeAll(async () => {
  folder = await DraftFolder.create({});
  client = await Client.start({ folder: folder.path });
  client.connection.onNotification('yaodian/status', (status: (typeof statuses)[number]) => {
    statuses.push(status);
  });
});

afterAll(async () => {
  await client.stop();
  await folder.remove();
});

async function open(text: string, name = 'draft.md', languageId = 'markdown'): Promise<string> {
  const uri = pathToFileURL(folder.file(`${String(++names)}-${name}`)).href;
  await client.open(uri, languageId, text);
  return uri;
}

const methods = [
  'documentSymbol',
  'foldingRange',
  'hover',
  'completion',
  'codeAction',
  'selectionRange',
];
const askAll = (uri: string, line = 0, character = 0): Promise<unknown[]> => {
  const position = { line, character };
  return Promise.all(
    methods.map((method) =>
      client.request<unknown>(`textDocument/${method}`, {
        textDocument: { uri },
        position,
        positions: [position],
        range: { start: position, end: position },
        context: { diagnostics: [] },
      }),
    ),
  );
};

describe('an empty file', () => {
  it.each([
    ['draft.md', 'markdown'],
    ['draft.txt', 'plaintext'],
  ])('%s is no plan yet, and may become one', async (name, languageId) => {
    const uri = await open('', name, languageId);
    expect(await client.pull(uri)).toEqual([]);
    expect(statuses.at(-1)).toMatchObject({ state: 'not-plan', text: '不是计划文件' });
    const [symbols, folds, hover, items, actions] = await askAll(uri);
    expect([symbols, folds, hover, actions]).toEqual([[], [], null, []]);
    expect((items as CompletionItem[]).map(({ label }) => label)).toContain('一、');
  });

  it('of a plan says what the least is', async () => {
    const uri = await open('', 'a.plan.yaml', 'plan-yaml');
    expect((await client.pull(uri)).map(({ message }) => message)).toEqual([
      expect.stringContaining('至少有标题'),
    ]);
    expect((await askAll(uri))[3]).not.toEqual([]);
  });
});

describe('positions', () => {
  const words = (text: string, found: readonly Diagnostic[]): string[] =>
    found
      .filter(({ code }) => code === 'numbering-level' || code === 'full-width-punctuation')
      .map(({ range }) => covered(text, range));
  const astral = brokenDraft
    .replace('夯实', '𠮷𠮷夯实')
    .replace('组织演练2次。', '𠮷组织演练2次,再评估𠮷。');

  it('count UTF-16 units and every kind of line end', async () => {
    const expected = ['2、', ','];
    expect(words(astral, await client.pull(await open(astral)))).toEqual(expected);
    const windows = await client.pull(await open(astral.replaceAll('\n', '\r\n')));
    expect(words(astral, windows)).toEqual(expected);
    const old = await open(astral.replaceAll('\n', '\r').replace('# ', ''), 'a.txt', 'plaintext');
    expect(words(astral.replace('# ', ''), await client.pull(old))).toEqual(expected);
  });

  it('outside the text are answered', async () => {
    const uri = await open(astral);
    for (const [line, character] of [
      [0, 1e6],
      [1e6, 1e6],
      [2, 3],
      [0, 0],
    ] as const)
      expect(await askAll(uri, line, character)).toHaveLength(methods.length);
  });
});

describe('a byte order mark that the client sends', () => {
  const draft = brokenDraft.replace('2026年', '2026年,').replace('# ', '');

  it('is no finding, and moves none', async () => {
    const without = await client.pull(await open(draft, 'a.txt', 'plaintext'));
    const marked = `\uFEFF${draft}`;
    const uri = await open(marked, 'a.txt', 'plaintext');
    const found = await client.pull(uri);
    expect(found.map(({ code }) => code)).toEqual(without.map(({ code }) => code));
    expect(found.map(({ range }) => covered(marked, range))).toEqual(
      without.map(({ range }) => covered(draft, range)),
    );
    expect(found[0]?.range.start).toEqual({ line: 0, character: draft.indexOf(',') + 1 });
  });

  it('is kept by quick fixes, and by what fixes the whole file', async () => {
    const marked = `\uFEFF${draft}`;
    const uri = await open(marked, 'a.txt', 'plaintext');
    const comma = { line: 0, character: marked.indexOf(',') };
    const ask = async (only: string): Promise<string[]> => {
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: comma, end: comma },
        context: { diagnostics: [], only: [only] },
      });
      return actions.map(({ edit }) => applyEdits(marked, edit?.changes?.[uri] ?? []));
    };
    expect(await ask('quickfix')).toContain(marked.replace(',', '，'));
    const [all] = await ask('source.fixAll.yaodian');
    expect(all).toMatch(/^\uFEFF[^\uFEFF]/u);
    expect(all?.split('\n')[0]).toBe(marked.split('\n')[0]?.replace(',', '，'));
  });

  it('hides no heading and no key', async () => {
    const text = '\uFEFF# 江川县教育局2026年工作要点\n\n一、夯实基础\n';
    expect((await askAll(await open(text)))[0]).toMatchObject([{ name: '一、夯实基础' }]);
    const uri = await open('\uFEFFti', 'a.plan.yaml', 'plan-yaml');
    const items = (await askAll(uri, 0, 3))[3] as CompletionItem[];
    expect(items.map(({ label }) => label)).toContain('title');
  });
});

describe('a text that was opened in the wrong encoding', () => {
  // 某市2026年工作要点 / 一、加强管理 / 2、加强队伍 in GB18030, as an editor shows it that takes it for UTF-8.
  const office =
    'c4b3cad032303236c4eab9a4d7f7d2aab5e30ad2bba1a2bcd3c7bfb9dcc0ed0a32a1a2bcd3c7bfb6d3cee90a';
  const text = Buffer.from(office, 'hex').toString('utf8');

  it('is not checked, and the writer is told how to open it', async () => {
    const uri = await open(text, 'a.txt', 'plaintext');
    expect(await client.pull(uri)).toMatchObject([
      { code: 'encoding', severity: 2, message: expect.stringContaining('GB18030') as string },
    ]);
    expect(statuses.at(-1)).toMatchObject({ state: 'error', text: '文字编码不对，未检查' });
    expect(await client.request('yaodian/explain', { uri })).toContain('请不要保存');
  });

  it('is not touched', async () => {
    const uri = await open(text, 'a.txt', 'plaintext');
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    for (const only of [undefined, ['source.fixAll.yaodian']])
      expect(
        await client.request('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
        }),
      ).toEqual([]);
  });
});

describe('a long text', () => {
  const task = (n: number): string =>
    `${String(n)}.推进第${String(n)}项工作。新建幼儿园${String(n)}所，组织培训2期。\n责任处室：规建科\n\n`;

  it('is checked to its end', async () => {
    const tasks = Array.from({ length: 900 }, (_, index) => task(index + 1)).join('');
    const text = `# 江川县教育局2026年工作要点\n\n${tasks}最后检查2次,再评估。\n`;
    const uri = await open(text);
    const found = await client.pull(uri);
    const last = found.find(({ code }) => code === 'full-width-punctuation');
    expect(last?.range.start.line).toBe(text.split('\n').length - 2);
    expect(statuses.at(-1)?.state).toBe('ready');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols).toHaveLength(900);
  });

  it('of one line, full of labels, does not hold up the writer', async () => {
    const line = '（责任处室：'.repeat(50_000);
    const uri = await open(`${brokenDraft}\n${line}`);
    const at = { line: brokenDraft.split('\n').length, character: line.length };
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: at,
    });
    expect(items.map(({ label }) => label)).toContain('规建科');
  });
});

describe('a request', () => {
  it('about a document that is not open is answered with nothing', async () => {
    const [symbols, folds, hover, items, actions] = await askAll('file:///nowhere/a.md');
    expect([symbols, folds, hover, items, actions]).toEqual([[], [], null, [], []]);
    expect(await client.pull('file:///nowhere/a.md')).toEqual([]);
  });

  it('with a name that is no proper URI is answered', async () => {
    await client.open('file:///a/100%.md', 'markdown', brokenDraft);
    expect((await client.pull('file:///a/100%.md')).length).toBeGreaterThan(0);
    expect(await client.request('yaodian/explain', { uri: 'file:///a/100%.md' })).toContain(
      '100%.md',
    );
  });

  it('that makes no sense is refused, and the server lives on', async () => {
    await expect(client.request('textDocument/hover', {})).rejects.toThrow();
    await expect(client.request('textDocument/noSuchThing', {})).rejects.toThrow();
    await expect(
      client.request('yaodian/silence', { uri: await open(brokenDraft) }),
    ).rejects.toThrow();
    expect((await client.pull(await open(brokenDraft))).length).toBeGreaterThan(0);
  });

  it('that is called off is refused at once, and costs no check', async () => {
    const uri = await open(brokenDraft);
    const at = { line: 0, character: 0 };
    const callOff = async (method: string): Promise<unknown> => {
      const source = new CancellationTokenSource();
      const answer = client.connection
        .sendRequest(
          `textDocument/${method}`,
          {
            textDocument: { uri },
            position: at,
            positions: [at],
            range: { start: at, end: at },
            context: { diagnostics: [] },
          },
          source.token,
        )
        .then(
          () => 'answered',
          (error: unknown) => (error as { code: number }).code,
        );
      source.cancel();
      return await answer;
    };
    const cancelled = -32800;
    // Request and call-off are two messages: now and then the answer is under way before the second one is read.
    await expect
      .poll(() => Promise.all(methods.map(callOff)), { timeout: 10_000 })
      .toEqual(methods.map(() => cancelled));
  });
});

describe('opening and closing in haste', () => {
  it('leaves nothing behind', async () => {
    const uri = pathToFileURL(folder.file('haste.md')).href;
    const answers: Promise<unknown>[] = [];
    for (let i = 0; i < 100; i++) {
      await client.open(uri, 'markdown', brokenDraft);
      answers.push(client.pull(uri));
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
    await Promise.all(answers);
    expect(await client.pull(uri)).toEqual([]);
    await client.open(uri, 'markdown', '# 说明\n\n打开软件。\n');
    expect(await client.pull(uri)).toEqual([]);
  });
});
