// Prints what the language server costs: `npm run figures -w packages/e2e`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// As deep below the root as the sources, so that paths relative to a module stay right.
const outfile = join(import.meta.dirname, 'dist/bundled/figures.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'src/protocol/figures.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
await main();
