// Bundles the client and the server for the two hosts of VS Code: Node and the web worker.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { withoutTestSentences } from '@yaodian/rules/bundling';

/** What both servers hold, nine tenths of each. The web worker's file has it, and Node's takes it from there. */
const rooms = ['language-service', 'linter', 'parser', 'workspace'].map(
  (room) => `@yaodian/${room}`,
);
const webServer = `
  import { startServer } from '@yaodian/language-server/browser';
  ${rooms.map((room) => `export * as '${room}' from '${room}';`).join('\n')}
  if (typeof importScripts === 'function') startServer();
`;
const roomsOfWebServer = {
  name: 'rooms-of-web-server',
  setup({ onResolve, onLoad }) {
    const namespace = 'web-server';
    const filter = new RegExp(`^(?:${rooms.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace }));
    onLoad({ filter, namespace }, ({ path }) => ({
      contents: `module.exports = require('./web/server.js')['${path}'];`,
    }));
  },
};

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

await mkdir('dist/web', { recursive: true });
await Promise.all([
  build({ ...node, entryPoints: ['src/node.ts'], outfile: 'dist/extension.cjs' }),
  build({
    ...node,
    entryPoints: ['src/server.ts'],
    outfile: 'dist/server.cjs',
    external: ['./web/server.js'],
    plugins: [roomsOfWebServer],
  }),
  build({ ...web, format: 'cjs', entryPoints: ['src/web.ts'], outfile: 'dist/web/extension.js' }),
  build({
    ...web,
    format: 'iife',
    globalName: 'yaodian',
    footer: { js: 'if(typeof module==="object")module.exports=yaodian;' },
    stdin: { contents: webServer, resolveDir: import.meta.dirname },
    outfile: 'dist/web/server.js',
  }),
  // The rest of the package are modules.
  writeFile('dist/web/package.json', '{ "type": "commonjs" }\n'),
  copyFile('../../LICENSE', 'LICENSE'),
]);
