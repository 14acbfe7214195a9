// Bundles the command into one file that `node` runs.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/yaodian.js',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  conditions: ['yaodian-source'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Optional and native: loaded at run time where it is installed.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
