// Bundles the client and the server for the two hosts of VS Code: Node and the web worker.
import { copyFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { withoutTestSentences } from '@yaodian/rules/bundling';

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  // Of modules, unlike CommonJS, only what is used is bundled.
  conditions: ['yaodian-source', 'module'],
  external: ['vscode'],
  // Chinese as it is: escaped it takes twice the room.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutTestSentences],
};
const node = { ...shared, platform: 'node', format: 'cjs' };
const web = {
  ...shared,
  platform: 'browser',
  conditions: [...shared.conditions, 'worker', 'browser'],
};

await Promise.all([
  build({ ...node, entryPoints: ['src/node.ts'], outfile: 'dist/extension.cjs' }),
  build({ ...node, entryPoints: ['src/server.ts'], outfile: 'dist/server.cjs' }),
  build({ ...web, format: 'cjs', entryPoints: ['src/web.ts'], outfile: 'dist/web/extension.js' }),
  build({
    ...web,
    format: 'iife',
    entryPoints: ['src/web-server.ts'],
    outfile: 'dist/web/server.js',
  }),
  copyFile('../../LICENSE', 'LICENSE'),
]);
