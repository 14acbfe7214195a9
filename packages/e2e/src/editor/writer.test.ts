// The writer's first minutes in the packaged extension: what is on the screen, and what is saved.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brokenDraft, drafts, DraftFolder } from './draft.ts';
import { chromiumPath, fromRoot, missingTools, vscodeServer, vsix } from './tools.ts';
import { VsCode } from './vscode.ts';

const missing = missingTools([vscodeServer, chromiumPath, vsix]);
if (missing !== null) console.log(`跳过编辑器场景：${missing}`);

const roster = `departments:
  - 规建科
  - 人事科
  - name: 安稳科
    aliases: [安全稳定科]
  - 教研室
`;

/**
 * Every level of numbers that GB/T 9704 knows, in plain text: of the two outlines of Markdown, its own
 * and ours, VS Code shows above the text the one that happens to come first or last.
 */
const deepDraft = `江川县教育局2026年工作要点

一、夯实办学基础

（一）建设学校

1.建设幼儿园

（1）新建。全年新建公办幼儿园3所。
责任处室：规建科

二、守牢安全底线

全年检查校园4次。
`;

/** Pictures for whoever wants to look; the folder is not kept in the repository. */
const pictures = fromRoot('.tools/pictures');

describe.skipIf(missing !== null)('the writer in VS Code', () => {
  let code: VsCode;
  let folder: DraftFolder;
  let page: Page;

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    code = await VsCode.start({ vsix });
  });

  afterAll(async () => {
    await code.stop();
  });

  beforeEach(async () => {
    folder = await DraftFolder.create({ ...drafts, 'yaodian.config.yaml': roster });
    page = await code.open(folder.path, '要点.md', { locale: 'zh-cn' });
    await page.waitForSelector('.squiggly-error', { state: 'attached', timeout: 60_000 });
  });

  afterEach(async ({ task }) => {
    await page.screenshot({
      path: join(pictures, `${task.name.replaceAll(/\W+/gu, '-')}-${task.id}.png`),
    });
    await page.context().close();
    await folder.remove();
  });

  it('sees the finding under the text and in the problems list, in Chinese', async () => {
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    const texts = await rows.allInnerTexts();
    expect(texts.some((text) => text.includes('numbering-level') && text.includes('二、'))).toBe(
      true,
    );
    expect(
      texts.some(
        (text) => text.includes('require-responsible-department') && text.includes('推进课程改革'),
      ),
    ).toBe(true);
  });

  it('fixes a number with the light bulb and saves', async () => {
    await putCursor(page, 7);
    await openQuickFixes(page, '修正');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.view-lines')?.textContent.includes('二、') === true,
    );
    await page.keyboard.press('Control+S');
    await expect
      .poll(async () => await readFile(folder.file('要点.md'), 'utf8'))
      .toBe(brokenDraft.replace('2、 提升', '二、 提升'));
  });

  it('is offered the departments of the roster', async () => {
    await putCursor(page, 10);
    await page.keyboard.insertText('责任处室：');
    await page.keyboard.press('Control+Space');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await rows.filter({ hasText: '教研室' }).first().waitFor();
    const labels = await rows.allInnerTexts();
    for (const name of ['规建科', '人事科', '安稳科', '教研室']) {
      expect(
        labels.some((label) => label.includes(name)),
        name,
      ).toBe(true);
    }
  });

  it('silences a finding with a reason', async () => {
    await putCursor(page, 9);
    await openQuickFixes(page, '在此处忽略“任务要有责任单位”');
    await chooseQuickFix(page, '在此处忽略“任务要有责任单位”');
    await answer(page, '由局办公会另行分工');
    await page.waitForFunction(
      () => document.querySelector('.view-lines')?.textContent.includes('另行分工') === true,
    );
    await page.keyboard.press('Control+S');
    await expect
      .poll(async () => (await readFile(folder.file('要点.md'), 'utf8')).split('\n')[8])
      .toBe(
        '<!-- yaodian-disable-next-line require-responsible-department -- 由局办公会另行分工 -->',
      );
    await page.keyboard.press('Control+Shift+M');
    await expect
      .poll(async () =>
        (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).join('\n'),
      )
      .not.toContain('推进课程改革');
  });

  it('adds a body to the roster, which takes effect at once', async () => {
    await putCursor(page, 6);
    await page.keyboard.press('End');
    await page.keyboard.insertText('、后勤科');
    const unknown = page.locator('.markers-panel .monaco-list-row', {
      hasText: 'known-department',
    });
    await page.keyboard.press('Control+Shift+M');
    await unknown.first().waitFor();
    await putCursor(page, 6);
    await page.keyboard.press('End');
    await openQuickFixes(page, '把“后勤科”加入处室名录');
    await chooseQuickFix(page, '把“后勤科”加入处室名录');
    await expect
      .poll(async () => await readFile(folder.file('yaodian.config.yaml'), 'utf8'))
      .toBe(`${roster}  - 后勤科\n`);
    await unknown.first().waitFor({ state: 'detached' });
  });

  it('switches a rule off for all drafts with a reason, where there was no config', async () => {
    await rm(folder.file('yaodian.config.yaml'));
    const title = '在配置中关闭规则“任务要有责任单位”';
    await putCursor(page, 9);
    await openQuickFixes(page, title);
    await chooseQuickFix(page, title);
    await answer(page, '由局办公会另行分工');
    await expect
      .poll(async () => await readFile(folder.file('yaodian.config.yaml'), 'utf8').catch(() => ''))
      .toBe('rules:\n  require-responsible-department: off # 由局办公会另行分工\n');
    await page.keyboard.press('Control+Shift+M');
    await expect
      .poll(async () =>
        (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).join('\n'),
      )
      .not.toContain('推进课程改革');
  });

  it('has everything that is safe fixed on save where the settings say so', async () => {
    await mkdir(folder.file('.vscode'));
    await writeFile(
      folder.file('.vscode/settings.json'),
      '{"editor.codeActionsOnSave": {"source.fixAll.yaodian": "explicit"}}\n',
    );
    await putCursor(page, 1);
    await page.keyboard.press('End');
    await page.keyboard.insertText('（草稿）');
    // The editor reads the settings of the folder a moment after they are written.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+S');
          return await readFile(folder.file('要点.md'), 'utf8');
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toContain('\n二、 提升教育质量');
  });

  it('is told that the language server died, and is served by a new one', async () => {
    await code.killLanguageServer();
    const toast = page.locator('.notification-toast', { hasText: '语言服务器意外退出' });
    await toast.waitFor({ timeout: 60_000 });
    expect(await toast.innerText()).toContain('原因');
    await putCursor(page, 7);
    await openQuickFixes(page, '修正');
  });

  it('sees in the status bar what was checked, and that a note is no plan', async () => {
    await readStatus(page, '已检查：2处提示');
    await openFromExplorer(page, '说明.md');
    await readStatus(page, '不是计划文件');
  });

  it('sees above the text where the cursor stands, from the chapter down to the task', async () => {
    await writeFile(folder.file('分工.txt'), deepDraft);
    await openFromExplorer(page, '分工.txt');
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await putCursor(page, 9);
    await expect
      .poll(async () => await crumbs.allInnerTexts(), { timeout: 60_000 })
      .toEqual(['分工.txt', '一、夯实办学基础', '（一）建设学校', '1.建设幼儿园', '（1）新建']);
    await putCursor(page, 14);
    await expect
      .poll(async () => await crumbs.allInnerTexts())
      .toEqual(['分工.txt', '二、守牢安全底线']);
  });

  it('reads an old draft in GB18030 as it was written, and sees its findings', async () => {
    // 某市2026年工作要点 / 一、加强管理 / 2、加强队伍,建设 / 三、加强安全
    const office =
      'c4b3cad032303236c4eab9a4d7f7d2aab5e30ad2bba1a2bcd3c7bfb9dcc0ed0a32a1a2bcd3c7bfb6d3cee92cbda8c9e80ac8fda1a2bcd3c7bfb0b2c8ab0a';
    await writeFile(folder.file('旧稿.txt'), Buffer.from(office, 'hex'));
    await openFromExplorer(page, '旧稿.txt');
    await page.waitForFunction(
      () => document.querySelector('.view-lines')?.textContent.includes('加强队伍') === true,
    );
    await page.keyboard.press('Control+Shift+M');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'full-width-punctuation' })
      .first()
      .waitFor();
  });

  it('is told in the text and in the status bar what was not checked', async () => {
    const deep = `title: ${'['.repeat(200)}${']'.repeat(200)}\n`;
    await writeFile(folder.file('深.plan.yaml'), deep);
    await openFromExplorer(page, '深.plan.yaml');
    await page.keyboard.press('Control+Shift+M');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'YAML 嵌套过深' })
      .first()
      .waitFor({ timeout: 60_000 });
    await readStatus(page, '检查未完成');
  });

  it('reads why nothing is shown as a page, which nobody asks to save', async () => {
    await openFromExplorer(page, '说明.md');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-box input').fill('>要点: 为什么没有提示');
    // The row itself: the list still fills, so the first row may be another command's for a moment.
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: '为什么没有提示' })
      .first()
      .click();
    const report = page
      .locator('iframe.webview')
      .last()
      .contentFrame()
      .frameLocator('#active-frame')
      .locator('body');
    await expect
      .poll(async () => await report.innerText({ timeout: 1_000 }).catch(() => 'no page'), {
        timeout: 60_000,
      })
      .toContain('不是计划文件');
    expect(await report.locator('table').count()).toBeGreaterThan(0);
    expect(await page.locator('.tab.dirty').count()).toBe(0);
  });

  it('finds the commands in Chinese', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-box input').fill('>要点');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '为什么没有提示' }).first().waitFor();
    const labels = (await rows.allInnerTexts()).join('\n');
    for (const title of [
      '检查工作区的全部草稿',
      '修正全文可安全修正的问题',
      '重新启动语言服务器',
    ]) {
      expect(labels).toContain(title);
    }
  });
});

describe.skipIf(missing !== null)('Restricted Mode', () => {
  it('checks as usual and draws no boxes around Chinese text', async () => {
    const code = await VsCode.start({ vsix, trust: 'asked' });
    const folder = await DraftFolder.create(drafts);
    try {
      const page = await code.open(folder.path, '要点.md');
      const dialog = page.locator('.monaco-dialog-box');
      await dialog.waitFor({ timeout: 60_000 });
      await dialog.getByText('No, I don', { exact: false }).first().click();
      await page.waitForSelector('.squiggly-error', { state: 'attached', timeout: 60_000 });
      await page.screenshot({ path: join(pictures, 'restricted-mode.png') });
      expect(await page.locator('.view-overlays .unicode-highlight').count()).toBe(0);
    } finally {
      await code.stop();
      await folder.remove();
    }
  });
});

/**
 * Opens a file by its name in the explorer, for good. A watcher tells the explorer of new files, and now and then
 * it misses one: such a file is looked for by its name.
 */
async function openFromExplorer(page: Page, name: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  const isListed = await row.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  if (isListed) await row.dblclick();
  else await openByName(page, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

async function openByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-box input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Ctrl+G, a line number, Enter: the cursor stands at the start of the line. */
async function putCursor(page: Page, line: number): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-box input');
  await input.waitFor();
  await input.fill(`:${String(line)}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Ctrl+. until the list is there: the editor answers “none” while it still learns of the findings. */
async function openQuickFixes(page: Page, label: string): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: label }).first();
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+.');
        return await row.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** Points at the status of the language until its card says so. */
async function readStatus(page: Page, text: string): Promise<void> {
  const card = page.locator('.hover-language-status', { hasText: text });
  await expect
    .poll(
      async () => {
        await page.mouse.move(640, 400);
        await page.locator('[id="status.languageStatus"]').hover();
        return await card
          .first()
          .waitFor({ timeout: 3000 })
          .then(
            () => true,
            () => false,
          );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** In the open list: down to the label, Enter; a click does nothing there. */
async function chooseQuickFix(page: Page, label: string): Promise<void> {
  for (;;) {
    const focused = await page.locator('.action-widget .monaco-list-row.focused').innerText();
    if (focused.includes(label)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function answer(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-box input');
  await input.waitFor();
  await input.fill(text);
  await page.keyboard.press('Enter');
}
