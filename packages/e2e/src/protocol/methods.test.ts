// One block per method, each against one real server over stdio.
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Range,
  SelectionRange,
} from 'vscode-languageserver-protocol';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';
import { applyEdits, covered, marked } from './marked.ts';

const roster =
  'departments:\n  - name: 规建科\n    aliases: [规划建设科]\n  - 人事科\n  - 安稳科\n  - 教研室\n';

let folder: DraftFolder;
let client: Client;
let names = 0;

beforeAll(async () => {
  folder = await DraftFolder.create({
    'yaodian.config.yaml': roster,
  });
  client = await Client.start({ folder: folder.path });
});

afterAll(async () => {
  await client.stop();
  await folder.remove();
});

/** Opens a text as a new document and gives its URI. */
async function open(text: string, extension = 'md', languageId = 'markdown'): Promise<string> {
  const uri = pathToFileURL(folder.file(`draft-${String(++names)}.${extension}`)).href;
  await client.open(uri, languageId, text);
  return uri;
}

describe('initialize', () => {
  it('announces UTF-16 positions, incremental sync and pulled diagnostics', () => {
    expect(client.initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    });
  });
});

describe('textDocument/diagnostic', () => {
  it('gives each finding its rule and its place', async () => {
    const uri = await open(brokenDraft);
    const [level, ...more] = (await client.pull(uri)).filter(
      ({ code }) => code === 'numbering-level',
    );
    expect(more).toEqual([]);
    expect(level).toMatchObject({
      severity: 1,
      source: 'yaodian',
    });
    expect(level && covered(brokenDraft, level.range)).toBe('2、');
    expect(level?.range.start.line).toBe(6);
  });

  it('follows the keystrokes', async () => {
    const uri = await open(brokenDraft);
    await client.change(uri, '二', {
      start: { line: 6, character: 0 },
      end: { line: 6, character: 1 },
    });
    expect((await client.pull(uri)).map(({ code }) => code)).not.toContain('numbering-level');
  });

  it('says nothing of a file that is no plan', async () => {
    expect(await client.pull(await open('# 使用说明\n\n打开软件,点击按钮.\n'))).toEqual([]);
  });
});

describe('textDocument/documentSymbol', () => {
  it('nests tasks below chapters', async () => {
    const uri = await open(brokenDraft);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const tree = symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]);
    expect(tree).toEqual([
      ['一、夯实办学基础', ['1.加快学校建设']],
      ['2、提升教育质量', ['2.推进课程改革', '3.加强教师队伍']],
      ['三、守牢安全底线', ['4.开展安全检查', '5.做好应急演练']],
    ]);
  });
});

describe('textDocument/foldingRange', () => {
  it('folds chapters and tasks, blank lines left outside', async () => {
    const uri = await open(brokenDraft);
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    const lines = ranges.map(({ startLine, endLine }) => [startLine + 1, endLine + 1]);
    expect(lines).toContainEqual([3, 6]);
    expect(lines).toContainEqual([5, 6]);
    expect(lines).toContainEqual([14, 20]);
  });
});

describe('textDocument/selectionRange', () => {
  it('widens from the sentence to the task to the chapter', async () => {
    const { text, position } = marked(brokenDraft.replace('招聘新教师', '招聘▮新教师'));
    const uri = await open(text);
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position],
    });
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = selection; step; step = step.parent)
      steps.push(covered(text, step.range));
    expect(steps[0]).toBe('招聘新教师120名。');
    expect(steps).toContain('3.加强教师队伍。招聘新教师120名。');
    expect(steps.at(-1)).toBe(text);
  });
});

describe('textDocument/hover', () => {
  it('shows the card of a department', async () => {
    const { text, position } = marked(brokenDraft.replace('责任处室：规建科', '责任处室：规▮建科'));
    const uri = await open(text);
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('规划建设科') as string,
    });
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('加快学校建设') as string,
    });
  });

  it.each([
    ['at its first character', '责任处室：▮规建科', '规建科'],
    ['behind its last one', '责任处室：规建科▮', '规建科'],
    ['under another name', '责任处室：规划▮建设科', '规划建设科'],
    ['in brackets', '（责任单位：规▮建科）', '规建科'],
  ])('shows it %s, and what it covers', async (_, line, name) => {
    const { text, position } = marked(brokenDraft.replace('责任处室：规建科', line));
    const uri = await open(text);
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover?.range && covered(text, hover.range)).toBe(name);
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('**规建科**') as string,
    });
  });

  it('shows nothing where nothing is to be said', async () => {
    for (const line of ['责任▮处室：规建科', '▮责任处室：规建科']) {
      const { text, position } = marked(brokenDraft.replace('责任处室：规建科', line));
      const uri = await open(text);
      expect(
        await client.request('textDocument/hover', { textDocument: { uri }, position }),
      ).toBeNull();
    }
  });

  it('shows the card in a plan file, tasks led and supported', async () => {
    const plan =
      'title: 江川县教育局2026年工作要点\nsections:\n  - title: 夯实基础\n    tasks:\n      - title: 加快学校建设\n        responsible: 规▮建科\n      - title: 招聘教师\n        responsible: {lead: 人事科, support: [规建科]}\n';
    const { text, position } = marked(plan);
    const uri = await open(text, 'plan.yaml', 'plan-yaml');
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover?.contents).toEqual({
      kind: 'markdown',
      value: '**规建科**\n\n又称：规划建设科\n\n牵头1项\n\n- 加快学校建设\n\n配合1项\n\n- 招聘教师',
    });
  });

  it('shows the page of the rule that found something', async () => {
    const { text, position } = marked(brokenDraft.replace('2、 提升', '2▮、 提升'));
    const uri = await open(text);
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('numbering-level') as string,
    });
  });

  it('explains a key of a plan file', async () => {
    const { text, position } = marked('tit▮le: 江川县教育局2026年工作要点\nissuer: 江川县教育局\n');
    const uri = await open(text, 'plan.yaml', 'plan-yaml');
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('标题') as string });
  });
});

describe('textDocument/completion', () => {
  async function offered(
    source: string,
    extension?: string,
    languageId?: string,
  ): Promise<string[]> {
    const { text, position } = marked(source);
    const uri = await open(text, extension, languageId);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return items.map(({ label }) => label);
  }

  it('offers departments that are not in the list yet', async () => {
    const draft = brokenDraft.replace('责任处室：人事科', '责任处室：人事科、▮');
    expect(await offered(draft)).toEqual(expect.arrayContaining(['规建科', '安稳科', '教研室']));
    expect(await offered(draft)).not.toContain('人事科');
  });

  it('offers the next numbers at the start of a line', async () => {
    expect(await offered(`${brokenDraft}\n▮`)).toEqual(expect.arrayContaining(['6.', '四、']));
  });

  it('offers keys of a plan file that are not there yet', async () => {
    const keys = await offered('title: 江川县教育局2026年工作要点\n▮', 'plan.yaml', 'plan-yaml');
    expect(keys).toEqual(expect.arrayContaining(['issuer', 'year', 'sections']));
    expect(keys).not.toContain('title');
  });

  it('offers keys of a task in a plan file', async () => {
    const plan = 'title: 甲\nsections:\n  - title: 一\n    tasks:\n      - title: 乙\n        ▮';
    expect(await offered(plan, 'plan.yaml', 'plan-yaml')).toEqual(
      expect.arrayContaining(['body', 'responsible', 'deadline']),
    );
  });
});

describe('textDocument/codeAction', () => {
  async function actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    await client.pull(uri);
    return await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  }
  const at = (line: number): Range => ({
    start: { line, character: 0 },
    end: { line, character: 0 },
  });

  it('prefers the safe fix', async () => {
    const uri = await open(brokenDraft);
    const [preferred] = (await actions(uri, at(6))).filter(
      ({ isPreferred }) => isPreferred === true,
    );
    const fixed = applyEdits(brokenDraft, preferred?.edit?.changes?.[uri] ?? []);
    expect(fixed).toBe(brokenDraft.replace('2、 提升', '二、 提升'));
  });

  it('fixes all of a kind, and offers that once', async () => {
    const text = brokenDraft.replace('2期，', '2期,').replace('120名。', '120名（编制内)。');
    const uri = await open(text);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const all = (await actions(uri, everywhere)).filter(
      ({ title }) => title === '修正全文2处同类问题（中文标点用全角）',
    );
    expect(all).toHaveLength(1);
    expect(applyEdits(text, all[0]?.edit?.changes?.[uri] ?? [])).toBe(
      text.replace('2期,', '2期，').replace('编制内)', '编制内）'),
    );
  });

  it('calls a rule by its name', async () => {
    const titles = (await actions(await open(brokenDraft), at(6))).map(({ title }) => title);
    expect(titles).toEqual([
      '修正：把“2”改为“二”',
      '在此处忽略“序号层级”并写明理由',
      '在全文忽略“序号层级”并写明理由',
      '在配置中关闭规则“序号层级”并写明理由',
    ]);
  });

  it('silences a finding in its line and in the file', async () => {
    const uri = await open(brokenDraft);
    const silencing = (await actions(uri, at(8))).filter(({ title }) =>
      title.includes('忽略“任务要有责任单位”'),
    );
    expect(silencing).toHaveLength(2);
    for (const { edit } of silencing) {
      const text = applyEdits(brokenDraft, edit?.changes?.[uri] ?? []);
      const quiet = await client.pull(await open(text));
      expect(quiet.map(({ code }) => code)).not.toContain('require-responsible-department');
    }
  });

  it('adds a body to the roster of the config', async () => {
    const text = brokenDraft.replace('责任处室：人事科', '责任处室：人事科、后勤科');
    const uri = await open(text);
    const [add] = (
      await actions(uri, { start: { line: 11, character: 9 }, end: { line: 11, character: 12 } })
    ).filter(({ title }) => title.includes('后勤科'));
    const config = pathToFileURL(folder.file('yaodian.config.yaml')).href;
    const edits = Object.entries(add?.edit?.changes ?? {});
    expect(edits.map(([target]) => decodeURI(target))).toEqual([decodeURI(config)]);
    expect(applyEdits(roster, edits[0]?.[1] ?? [])).toBe(`${roster}  - 后勤科\n`);
  });

  it('fixes everything that is safe on request', async () => {
    const uri = await open(brokenDraft);
    const [all] = await actions(uri, at(0), ['source.fixAll.yaodian']);
    expect(all?.kind).toBe('source.fixAll.yaodian');
    const fixed = applyEdits(brokenDraft, all?.edit?.changes?.[uri] ?? []);
    expect(fixed).toContain('二、');
    expect(await actions(await open(fixed), at(0), ['source.fixAll.yaodian'])).toEqual([]);
  });
});

describe('yaodian/explain', () => {
  it('says why a file shows nothing', async () => {
    const uri = await open('# 使用说明\n\n打开软件。\n');
    expect(await client.request<string>('yaodian/explain', { uri })).toContain('不是计划文件');
  });
});

describe('a client that only takes pushed diagnostics', () => {
  it('is told of findings, of their end, and of a closed file', async () => {
    const pushed = await Client.start({ folder: folder.path, pulls: false });
    try {
      const uri = pathToFileURL(folder.file('pushed.md')).href;
      await pushed.open(uri, 'markdown', brokenDraft);
      await pushed.pushed(uri, (list) => list.some(({ code }) => code === 'numbering-level'));
      await pushed.change(uri, brokenDraft.replace('2、 提升', '二、 提升'));
      await pushed.pushed(uri, (list) => list.every(({ code }) => code !== 'numbering-level'));
      await pushed.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await pushed.pushed(uri, (list) => list.length === 0);
    } finally {
      await pushed.stop();
    }
  });
});

describe('an English editor', () => {
  it('gets English messages', async () => {
    const english = await Client.start({ folder: folder.path, locale: 'en' });
    try {
      const uri = pathToFileURL(folder.file('english.md')).href;
      await english.open(uri, 'markdown', brokenDraft);
      const messages = (await english.pull(uri)).map(({ message }) =>
        typeof message === 'string' ? message : message.value,
      );
      expect(messages.some((message) => message.includes('automatic numbering'))).toBe(true);
    } finally {
      await english.stop();
    }
  });
});
