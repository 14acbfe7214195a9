// Runs the benchmark: bundles the sources (Node 20 cannot read TypeScript itself) as the command is bundled.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outdir = join(import.meta.dirname, 'dist');
await build({
  entryPoints: {
    bench: join(import.meta.dirname, 'src/main.ts'),
    rendering: join(import.meta.dirname, 'src/rendering.ts'),
  },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  external: ['autocorrect-node', '@myriaddreamin/typst-ts-node-compiler'],
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
const { main } = await import(pathToFileURL(join(outdir, 'bench.mjs')).href);
main();
execFileSync(process.execPath, [join(outdir, 'rendering.mjs')], { stdio: 'inherit' });
