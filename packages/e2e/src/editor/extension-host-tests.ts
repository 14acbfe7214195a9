import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extension } from './tools.ts';

/**
 * Bundles a suite into a folder below the extension (the web host serves nothing else);
 * call `remove` afterwards.
 */
export async function bundleSuite(
  name: 'suite' | 'failing',
  platform: 'node' | 'browser',
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(extension, 'dist', 'suite-'));
  const path = join(folder, `${name}.js`);
  // The extension host loads CommonJS.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  await build({
    entryPoints: [fileURLToPath(new URL(`extension-host/${name}.ts`, import.meta.url))],
    outfile: path,
    bundle: true,
    platform,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
