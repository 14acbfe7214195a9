// Runs the benchmark: bundles the sources (Node 20 cannot read TypeScript itself) as the command is bundled.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = join(import.meta.dirname, 'dist/bench.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'src/main.ts')],
  outfile,
  bundle: true,
  minify: true,
  external: ['autocorrect-node'],
  conditions: ['yaodian-source'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Libraries that are CommonJS ask for Node's modules at run time.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
main();
