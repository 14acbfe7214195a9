// One file that `node` runs, for editors other than VS Code and for `yaodian lsp`.
import { build } from 'esbuild';
import { withoutTestSentences } from '@yaodian/rules/bundling';

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/server.js',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['yaodian-source'],
  // The protocol library is CommonJS and asks for Node's modules at run time.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutTestSentences],
});
