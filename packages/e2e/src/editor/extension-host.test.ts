import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Automation } from './automation.ts';
import { drafts, DraftFolder } from './draft.ts';
import { bundleSuite } from './extension-host-tests.ts';
import { chromiumPath, extension, missingTools, vscodeServer } from './tools.ts';
import { VsCode } from './vscode.ts';

const missing = missingTools([vscodeServer, chromiumPath, `${extension}/dist/extension.cjs`]);
if (missing !== null) console.log(`跳过 VS Code 扩展宿主测试：${missing}`);

describe.skipIf(missing !== null)('extension host of the VS Code server', () => {
  let code: VsCode;
  let folder: DraftFolder;

  beforeAll(async () => {
    folder = await DraftFolder.create(drafts);
    code = await VsCode.start({});
  });

  afterAll(async () => {
    await code.stop();
    await folder.remove();
  });

  async function runSuite(
    name: 'suite' | 'failing',
  ): Promise<{ exit: number; log: readonly string[] }> {
    const suite = await bundleSuite(name, 'node');
    const automation = new Automation();
    try {
      const payload = [
        ['extensionDevelopmentPath', code.remote(extension)],
        ['extensionTestsPath', code.remote(suite.path)],
      ] as const;
      const page = await code.open(folder.path, null, { payload }, (fresh) =>
        automation.attach(fresh),
      );
      const exit = await automation.exit;
      await page.context().close();
      return { exit, log: automation.log };
    } finally {
      await suite.remove();
    }
  }

  it('passes every case', async () => {
    const { exit, log } = await runSuite('suite');
    expect(exit, log.join('\n')).toBe(0);
    expect(log.filter((line) => line.includes('通过'))).toHaveLength(9);
  });

  it('reports a failing case as a failure', async () => {
    expect((await runSuite('failing')).exit).not.toBe(0);
  });
});
