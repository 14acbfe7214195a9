// Bundles the command into one file that `node` runs. The start of a process is what its user waits for,
// so two things are done about it. What is large and rarely needed becomes a file beside the one file. And
// the code stands in it as a string that is compiled with V8's code cache, where there is one: a cache that
// is missing, or was made by another version of Node, costs time and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Modules that are only ever imported dynamically, and the files that they become. */
const apart = {
  '@yaodian/rules/docs': 'rule-pages',
  '@yaodian/language-server/node': 'language-server',
  '@yaodian/generator/office': 'office',
  '@yaodian/generator/text': 'generator-text',
  '@yaodian/generator/layout-compiler': 'layout-compiler',
  '../custom-rules/compile-custom-rules.ts': 'custom-rules',
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  conditions: ['yaodian-source'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Optional and native: loaded at run time where it is installed.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
};

const used = new Map();
const leaveApart = {
  name: 'leave-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[@.]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const name = apart[path];
      if (kind !== 'dynamic-import' || name === undefined || pluginData === 'seen')
        return undefined;
      const { path: file } = await resolve(path, {
        kind,
        importer,
        resolveDir,
        pluginData: 'seen',
      });
      used.set(name, file);
      return { path: `./${name}.cjs`, external: true };
    });
  },
};

mkdirSync('dist', { recursive: true });
const main = await build({
  ...shared,
  format: 'cjs',
  entryPoints: ['src/main.ts'],
  outfile: 'dist/yaodian.js',
  define: { 'import.meta.url': '__url' },
  // Code that comes out of the cache has no loader for import(); the files beside it can be required.
  supported: { 'dynamic-import': false },
  plugins: [leaveApart],
  write: false,
});
await build({
  ...shared,
  format: 'cjs',
  entryPoints: [
    ...[...used].map(([out, path]) => ({ out, in: path })),
    { out: 'plugin-worker', in: 'src/plugin-worker.ts' },
  ],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': '__url' },
});

const source = `(function (require, __url) {${main.outputFiles[0].text}\n})`;
const literal = JSON.stringify(source)
  .replaceAll('\u2028', '\\u2028')
  .replaceAll('\u2029', '\\u2029');
writeFileSync(
  'dist/yaodian.js',
  `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
let cachedData;
try {
  cachedData = readFileSync(join(__dirname, 'yaodian.cache'));
} catch {}
new Script(${literal}, { filename: __filename, cachedData })
  .runInThisContext()(require, pathToFileURL(__filename).href);
`,
);
// Node loads CommonJS sooner than a module.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
writeFileSync('dist/yaodian.source', source);
execFileSync(
  process.execPath,
  ['make-code-cache.mjs', 'dist/yaodian.source', 'dist/yaodian.cache'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
rmSync('dist/yaodian.source');

if (process.argv.includes('--sizes')) {
  const [output] = Object.values(main.metafile.outputs);
  const inputs = Object.entries(output.inputs).sort(
    ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
  );
  for (const [path, { bytesInOutput }] of inputs.slice(0, 40))
    console.log(String(bytesInOutput).padStart(8), path);
}
