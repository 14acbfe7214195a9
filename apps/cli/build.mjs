// Bundles the command into one file that `node` runs. What is large and rarely needed becomes a file
// beside it that is loaded when it is asked for: every byte of the one file is compiled at each start.
import { build } from 'esbuild';

/** Modules that are only ever imported dynamically, and the files that they become. */
const apart = {
  '@yaodian/rules/docs': 'rule-pages',
  '@yaodian/language-server/node': 'language-server',
  '@yaodian/generator/office': 'office',
  '../custom-rules/compile-custom-rules.ts': 'custom-rules',
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  conditions: ['yaodian-source'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Optional and native: loaded at run time where it is installed.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
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
      return { path: `./${name}.js`, external: true };
    });
  },
};

const main = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/yaodian.js',
  plugins: [leaveApart],
});
await build({
  ...shared,
  entryPoints: [...used].map(([out, path]) => ({ out, in: path })),
  outdir: 'dist',
});

if (process.argv.includes('--sizes')) {
  const [output] = Object.values(main.metafile.outputs);
  const inputs = Object.entries(output.inputs).sort(
    ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
  );
  for (const [path, { bytesInOutput }] of inputs.slice(0, 40))
    console.log(String(bytesInOutput).padStart(8), path);
}
