// Bundles the command for `node`. The start of a process is what its user waits for, so two things are done
// about it. What is large and rarely needed becomes a file of its own. And what is always needed is compiled
// with V8's code cache, where there is one: a cache that is missing, or was made by another version of Node,
// costs time and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { loadWhenUsed } from './load-when-used.mjs';
import { withoutTestSentences } from '@yaodian/rules/bundling';

/** Modules that are only ever imported dynamically, and the files that they become. */
const apart = {
  '@yaodian/rules/docs': 'rule-pages',
  '@yaodian/language-server/node': 'language-server',
  '@yaodian/generator/office': 'office',
  '@yaodian/generator/text': 'generator-text',
  '@yaodian/generator/layout-compiler': 'layout-compiler',
  '../custom-rules/compile-custom-rules.ts': 'custom-rules',
};

/** Modules that a check of plain text in UTF-8 has no use for, with a report for a machine. */
const onlySomeInputs = [
  'chardet',
  'diff',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'node:child_process',
  'node:fs/promises',
  'node:tty',
  'string-width',
  'yaml',
];

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  conditions: ['yaodian-source'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [withoutTestSentences],
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
  plugins: [leaveApart, loadWhenUsed(onlySomeInputs), withoutTestSentences],
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

// All ASCII, so that it can be read without being decoded: esbuild escapes all but regular expressions.
const code = main.outputFiles[0].text.replaceAll(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync('dist/program.js', `(function (require, __url) {${code}\n})`);
// A run is over before it pays to optimise what is only warm: V8 is told to wait some seven times longer, but
// not in the language server, which lives long. That comes behind the cache, which is refused where flags differ.
writeFileSync(
  'dist/yaodian.js',
  `const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const filename = __dirname + '/program.js';
let cachedData;
try {
  cachedData = readFileSync(__dirname + '/program.cache');
} catch {}
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
if (!process.argv.includes('lsp')) setFlagsFromString('--interrupt-budget=1000000');
script.runInThisContext()(require, pathToFileURL(__filename).href);
`,
);
// Node loads CommonJS sooner than a module.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
execFileSync(process.execPath, ['make-code-cache.mjs', 'dist/program.js', 'dist/program.cache'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

if (process.argv.includes('--sizes')) {
  const [output] = Object.values(main.metafile.outputs);
  const inputs = Object.entries(output.inputs).sort(
    ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
  );
  for (const [path, { bytesInOutput }] of inputs.slice(0, 40))
    console.log(String(bytesInOutput).padStart(8), path);
}
