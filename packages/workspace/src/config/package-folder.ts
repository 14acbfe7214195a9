import type { Host } from '../host.ts';
import { childUri, parentUri } from '../uri.ts';

const packageName = /^(?:@[a-z0-9._~-]+\/)?[a-z0-9._~-]+$/u;

/** The folder of an installed package, looked for in node_modules from a folder upwards. */
export async function packageFolder(
  host: Host,
  from: string,
  name: string,
): Promise<string | null> {
  if (!packageName.test(name) || name.startsWith('.')) return null;
  for (let folder: string | null = from; folder !== null; folder = parentUri(folder)) {
    const candidate = name.split('/').reduce(childUri, childUri(folder, 'node_modules'));
    const stat = await host.stat(candidate).catch(() => null);
    if (stat?.type === 'folder') return candidate;
  }
  return null;
}
