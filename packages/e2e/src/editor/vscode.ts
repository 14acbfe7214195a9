import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { freePort, ProcessGroup } from './process.ts';
import { chromiumPath, vscodeServer } from './tools.ts';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface VsCodeOptions {
  /** Packaged extension to install; none for a run with `payload.extensionDevelopmentPath`. */
  readonly vsix?: string;
  readonly trust?: 'disabled' | 'asked';
}

/** The VS Code server with its Node extension host, driven in headless Chromium. */
export class VsCode {
  readonly #server: ProcessGroup;
  readonly #browser: Browser;
  readonly #data: string;
  readonly port: number;

  private constructor(server: ProcessGroup, browser: Browser, data: string, port: number) {
    this.#server = server;
    this.#browser = browser;
    this.#data = data;
    this.port = port;
  }

  static async start({ vsix, trust = 'disabled' }: VsCodeOptions): Promise<VsCode> {
    const data = await mkdtemp(join(tmpdir(), 'yaodian-editor-'));
    const folders = [
      '--server-data-dir',
      join(data, 'data'),
      '--extensions-dir',
      join(data, 'extensions'),
    ];
    const licence = '--accept-server-license-terms';
    if (vsix !== undefined) {
      execFileSync(
        process.execPath,
        [vscodeServer, licence, ...folders, '--install-extension', vsix],
        { stdio: 'pipe' },
      );
    }
    const port = await freePort();
    const server = new ProcessGroup(process.execPath, [
      vscodeServer,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', licence],
      ...[
        '--telemetry-level',
        'off',
        ...(trust === 'disabled' ? ['--disable-workspace-trust'] : []),
        ...folders,
      ],
    ]);
    await server.waitFor('Extension host agent listening', 60_000);
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
    return new VsCode(server, browser, data, port);
  }

  /** Opens a folder, and in it a file; `payload` are further pairs for the workbench. */
  async open(
    folder: string,
    file: string | null,
    {
      locale = 'en',
      payload = [],
    }: { locale?: 'en' | 'zh-cn'; payload?: readonly (readonly [string, string])[] } = {},
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    if (locale === 'zh-cn') {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', {
          get: () => 'zh-cn',
          set: () => undefined,
          configurable: true,
        });
      });
    }
    await prepare(page);
    const pairs = [
      ...(file === null ? [] : [['openFile', this.remote(join(folder, file))]]),
      ...payload,
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(pairs) });
    await page.goto(`http://127.0.0.1:${String(this.port)}/?${query.toString()}`);
    return page;
  }

  /** The URI under which the workbench sees a path of this machine. */
  remote(path: string): string {
    return `vscode-remote://127.0.0.1:${String(this.port)}${path}`;
  }

  /** Ends the language server of this editor as the system would; nothing of it can say why. */
  async killLanguageServer(): Promise<void> {
    for (const entry of await readdir('/proc')) {
      if (!/^\d+$/u.test(entry)) continue;
      const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
      if (command.includes(this.#data) && command.includes('server.cjs'))
        process.kill(Number(entry), 'SIGKILL');
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.stop();
    await rm(this.#data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
