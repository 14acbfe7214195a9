import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Automation } from './automation.ts';
import { drafts, DraftFolder } from './draft.ts';
import { bundleSuite } from './extension-host-tests.ts';
import { freePort } from './process.ts';
import { chromiumPath, extension, missingTools, testWebServer, vscodeWeb } from './tools.ts';
import { chromiumFlags } from './vscode.ts';

const missing = missingTools([
  vscodeWeb,
  testWebServer,
  chromiumPath,
  `${extension}/dist/web/extension.js`,
]);
if (missing !== null) console.log(`跳过 VS Code Web 测试：${missing}`);

/** The part of `@vscode/test-web` that is called: its command line would download the editor. */
interface TestWebApp {
  listen(port: number, host: string): Server;
}

describe.skipIf(missing !== null)('VS Code for the Web, with the extension in a web worker', () => {
  let browser: Browser;
  let folder: DraftFolder;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
    folder = await DraftFolder.create(drafts);
  });

  afterAll(async () => {
    await browser.close();
    await folder.remove();
  });

  async function runSuite(
    name: 'suite' | 'failing',
  ): Promise<{ exit: number; log: readonly string[] }> {
    const suite = await bundleSuite(name, 'browser');
    const createApp = (
      createRequire(import.meta.url)(testWebServer) as {
        default: (config: unknown) => Promise<TestWebApp>;
      }
    ).default;
    const app = await createApp({
      build: { type: 'static', location: vscodeWeb, quality: 'stable', version: '1.91.1' },
      esm: false,
      coi: false,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite.path,
      folderMountPath: folder.path,
    });
    const port = await freePort();
    const server = app.listen(port, '127.0.0.1');
    const automation = new Automation();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();

      await automation.attach(page);
      await page.goto(`http://127.0.0.1:${String(port)}`);
      return { exit: await automation.exit, log: automation.log };
    } finally {
      await context.close();
      server.close();
      await suite.remove();
    }
  }

  it('passes every case', async () => {
    const { exit, log } = await runSuite('suite');
    expect(exit, log.join('\n')).toBe(0);
  });

  it('reports a failing case as a failure', async () => {
    expect((await runSuite('failing')).exit).not.toBe(0);
  });
});
