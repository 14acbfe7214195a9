import { matchesAny } from './config/file-config.ts';
import type { Host } from './host.ts';
import { HostError } from './host.ts';
import { baseName, childUri, relativePath } from './uri.ts';

/** Files of these kinds are looked at when a folder is given; whether they are plans is seen inside. */
const candidateName = /\.(?:plan\.ya?ml|txt|md|markdown)$/iu;
/** Files of these kinds hold drafts too, but cannot be read as text: a folder's are passed over, and this is said. */
const unreadName = /\.(?:docx?|wps|pdf|html?)$/iu;
const planName = /\.plan\.ya?ml$/iu;
const maxDepth = 64;

export interface DiscoveryRules {
  /** Globs of the config below `folder`; null: the default. */
  readonly files: readonly string[] | null;
  readonly ignore: readonly string[];
  readonly folder: string;
}

export interface FoundFile {
  readonly uri: string;
  /** Named by the user or by `files` of the config: taken as a plan without looking. */
  readonly named: boolean;
  /** True for a kind of file that is told of, and not looked at. */
  readonly unread?: boolean;
}

/** Whether a file name can be a plan's at all. */
function isCandidate(uri: string): boolean {
  return candidateName.test(baseName(uri));
}

/** Whether a config's `ignore` names a file or a folder. */
export function isIgnored(uri: string, { ignore, folder }: DiscoveryRules): boolean {
  const path = relativePath(folder, uri);
  return matchesAny(ignore, path) || matchesAny(ignore, `${path}/`);
}

/**
 * Files below a folder that may be plans, in order of their paths. Folders whose name begins with a dot
 * and node_modules are left out.
 */
export async function* filesBelow(
  host: Host,
  folder: string,
  rules: DiscoveryRules,
  depth = 0,
): AsyncGenerator<FoundFile> {
  if (depth > maxDepth) return;
  for (const entry of await listOrNothing(host, folder)) {
    const uri = childUri(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(uri, rules))
      continue;
    if (entry.type === 'folder') yield* filesBelow(host, uri, rules, depth + 1);
    else if (entry.type === 'file') {
      const named = isNamed(uri, rules);
      if (rules.files === null ? isCandidate(uri) : named) yield { uri, named };
      else if (rules.files === null && unreadName.test(entry.name))
        yield { uri, named, unread: true };
    }
  }
}

/** Whether the config's `files` names a file, or its own name says what it is. */
export function isNamed(uri: string, { files, folder }: DiscoveryRules): boolean {
  return (
    planName.test(baseName(uri)) || (files !== null && matchesAny(files, relativePath(folder, uri)))
  );
}

/** Every file below a folder that a glob given by the user matches. */
export async function* filesMatching(
  host: Host,
  folder: string,
  glob: string,
  rules: DiscoveryRules,
): AsyncGenerator<FoundFile> {
  const base = literalBase(glob);
  let start = folder;
  for (const segment of base) start = childUri(start, segment);
  const all: DiscoveryRules = { ...rules, files: ['**'], folder: rules.folder };
  for await (const { uri } of filesBelow(host, start, all))
    if (matchesAny([glob], relativePath(folder, uri))) yield { uri, named: true };
}

/** Whether a path that names no file is meant as a glob. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/u.test(path);
}

function literalBase(glob: string): string[] {
  const segments = glob.replace(/^\.\//u, '').split('/');
  const magic = segments.findIndex(isGlob);
  return magic < 0 ? segments.slice(0, -1) : segments.slice(0, magic);
}

/** A folder that vanished or may not be read does not end the walk. */
async function listOrNothing(host: Host, folder: string): ReturnType<Host['list']> {
  try {
    return await host.list(folder);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}
