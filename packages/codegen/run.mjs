// Runs the generator: bundles src/main.ts (Node 20 cannot read TypeScript itself) and hands over the arguments.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(new URL('./dist/codegen.mjs', import.meta.url));
mkdirSync(fileURLToPath(new URL('./dist', import.meta.url)), { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL('./src/main.ts', import.meta.url))],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const { main } = await import(outfile);
process.exitCode = main(process.argv.slice(2));
