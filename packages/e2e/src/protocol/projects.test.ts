// Documents that are compared with one another: what the editor shows follows what stands in it, saved or not.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';
import { commandLine, shown } from './command-line.ts';

const config = "projects: [{name: 逐年对照, files: ['*.md']}]\n";
const summary = (rate: number): string =>
  `# 江川县教育局2025年工作总结\n\n一、主要成效\n\n学生体质健康优良率达到${String(rate)}%。\n`;
const plan = `# 江川县教育局2026年工作要点

一、提升教育质量

1.深化体教融合。学生体质健康优良率达到50%以上。
责任处室：体卫科
`;

let folder: DraftFolder;
let client: Client;

afterEach(async () => {
  await client.stop();
  await folder.remove();
});

/** A folder in which last year's summary was saved with 48 %, below what the plan wants. */
async function start(pulls: boolean, name = '总结.md'): Promise<{ last: string; next: string }> {
  folder = await DraftFolder.create({
    'yaodian.config.yaml': config,
    [name]: summary(48),
    '要点.md': plan,
  });
  client = await Client.start({ folder: folder.path, pulls });
  const uriOf = (file: string): string => pathToFileURL(folder.file(file)).href;
  return { last: uriOf(name), next: uriOf('要点.md') };
}

const close = async (uri: string): Promise<void> =>
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
const regressions = (found: readonly Diagnostic[]): string[] =>
  found.flatMap(({ code, message }) =>
    code === 'no-target-regression' && typeof message === 'string' ? [message] : [],
  );
const below = '目标“学生体质健康优良率50%以上”低于上年实际52.67%。如为底线指标请注明。';

describe('an unsaved edit in last year’s summary', () => {
  it('changes this year’s findings at once where the client pulls, and goes with the buffer', async () => {
    const { last, next } = await start(true);
    await client.open(next, 'markdown', plan);
    expect(regressions(await client.pull(next))).toEqual([]);
    await client.open(last, 'markdown', summary(48));
    await client.pull(last);
    await client.refreshed(async () => await client.change(last, summary(52.67)));
    expect(regressions(await client.pull(next))).toEqual([below]);
    await client.refreshed(async () => await close(last));
    expect(regressions(await client.pull(next))).toEqual([]);
  });

  it('changes them where the server pushes, and goes with the buffer', async () => {
    const { last, next } = await start(false);
    await client.open(next, 'markdown', plan);
    await client.pushed(next, (list) => regressions(list).length === 0);
    await client.open(last, 'markdown', summary(52.67));
    await client.pushed(next, (list) => regressions(list).includes(below));
    await close(last);
    await client.pushed(next, (list) => regressions(list).length === 0);
  });

  it('counts for drafts that are not open when the workspace is checked', async () => {
    const { last, next } = await start(true);
    await client.open(last, 'markdown', summary(52.67));
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(next, (list) => regressions(list).includes(below));
  });

  it('decides what a check of the workspace finds, which without it is what the command line finds', async () => {
    const { last, next } = await start(true);
    await writeFile(folder.file('总结.md'), summary(52.67));
    await writeFile(folder.file('说明.md'), '# 说明\n\n打开软件。\n');
    const found = commandLine(folder.path);
    expect(found.map(({ message }) => message)).toContain(below);
    expect(await client.request('yaodian/checkWorkspace', {})).toEqual({
      files: 2,
      findings: found.length,
      others: 1,
      unread: 0,
    });
    const shownNext = shown(await client.pushed(next, (list) => list.length > 0));
    expect(found).toEqual(expect.arrayContaining(shownNext));
    expect(shownNext.map(({ message }) => message)).toContain(below);
    await client.open(last, 'markdown', summary(48));
    await client.request('yaodian/checkWorkspace', {});
    await client.pushed(next, (list) => regressions(list).length === 0);
  });

  it('points into the buffer', async () => {
    const { last, next } = await start(true);
    await client.open(last, 'markdown', `\n\n${summary(52.67)}`);
    await client.open(next, 'markdown', plan);
    const [found] = (await client.pull(next)).filter(({ code }) => code === 'no-target-regression');
    expect(found?.relatedInformation?.map(({ location }) => location)).toMatchObject([
      { uri: last, range: { start: { line: 6 } } },
    ]);
  });
});

describe('a document whose name is written with other escapes', () => {
  it('is compared once, as the editor has it', async () => {
    const { last, next } = await start(true, '总结(定稿).md');
    const escaped = last.replace('(', '%28').replace(')', '%29');
    await client.open(escaped, 'markdown', summary(52.67));
    await client.open(next, 'markdown', plan);
    expect(regressions(await client.pull(next))).toEqual([below]);
    await client.pull(escaped);
    await client.refreshed(async () => await client.change(escaped, summary(48)));
    expect(regressions(await client.pull(next))).toEqual([]);
  });
});
