import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { legacy, resolve, type Package } from 'resolve.exports';

/**
 * What `import()` takes for a plugin: the module itself, or the entry of a package where a folder is named.
 * @throws {Error} where the folder holds no package with an entry.
 */
export async function moduleUrl(plugin: string): Promise<string> {
  const found = plugin.startsWith('file:')
    ? await stat(fileURLToPath(plugin)).catch(() => null)
    : null;
  if (found?.isDirectory() !== true) return plugin;
  const folder = plugin.endsWith('/') ? plugin : `${plugin}/`;
  const text = await readFile(fileURLToPath(new URL('package.json', folder)), 'utf8');
  const manifest = JSON.parse(text) as Package;
  const entry = entryOf(manifest) ?? 'index.js';
  return new URL(entry, folder).href;
}

function entryOf(manifest: Package): string | undefined {
  const [first] = resolve(manifest, '.', { conditions: ['node', 'import'] }) ?? [];
  if (first !== undefined) return first;
  const main = legacy(manifest, { browser: false });
  return typeof main === 'string' ? main : undefined;
}
