import type { CheckOptions } from './check-options.ts';
import type { Problem } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import {
  filesBelow,
  filesMatching,
  isGlob,
  type DiscoveryRules,
  type FoundFile,
} from './discover-files.ts';
import type { Host } from './host.ts';
import type { DocumentLocation } from './load-document.ts';
import { say } from './say.ts';
import { relativePath, resolveUri } from './uri.ts';

export interface SelectedFile extends DocumentLocation {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Taken as a plan without looking. */
  readonly named: boolean;
}

export interface Selection {
  /** Sorted by path, each file once. */
  readonly files: readonly SelectedFile[];
  /** Number of files that were passed over for their kind. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

/** The files that the paths of a run mean; no path means the root. */
export async function selectFiles(
  host: Host,
  options: CheckOptions,
  configs: ConfigStore,
): Promise<Selection> {
  const found = new Map<string, SelectedFile>();
  const problems: Problem[] = [];
  const { root, locale, inputs = [] } = options;
  for (const { name, bytes } of inputs) {
    const uri = resolveUri(root, name);
    found.set(uri, { uri, path: relativePath(root, uri), named: true, bytes });
  }
  const unread = new Set<string>();
  const add = ({ uri, named, unread: passedOver = false }: FoundFile): void => {
    if (passedOver) unread.add(relativePath(root, uri));
    else if (found.get(uri)?.named !== true)
      found.set(uri, { uri, path: relativePath(root, uri), named, bytes: null });
  };
  const rules = configs.discoveryRules();
  const paths = options.paths.length === 0 && inputs.length === 0 ? ['.'] : options.paths;
  for (const path of paths) {
    const uri = resolveUri(root, path);
    const kind = await kindOf(host, uri);
    if (kind === 'file') add({ uri, named: true });
    else if (kind === 'folder') for await (const file of filesBelow(host, uri, rules)) add(file);
    else if (isGlob(path)) {
      if (!(await addMatches(host, root, path, rules, add)))
        problems.push({
          kind: 'unreadable',
          file: path,
          message: say(locale, 'noMatch', { glob: path }),
        });
    } else {
      const id = kind === null ? 'notFound' : kind === 'closed' ? 'noPermission' : 'unreadable';
      problems.push({ kind: 'unreadable', file: path, message: say(locale, id, { reason: path }) });
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const selected = takeShard(files, options.shard);
  // A file that is also named is checked; the first shard speaks for the others.
  for (const { path } of files) unread.delete(path);
  if (unread.size === 0 || (options.shard?.index ?? 1) > 1)
    return { files: selected, skipped: 0, problems };
  problems.push({ kind: 'skipped', file: null, message: unreadSentence([...unread], locale) });
  return { files: selected, skipped: unread.size, problems };
}

const listed = 3;

function unreadSentence(paths: readonly string[], locale: CheckOptions['locale']): string {
  const comma = locale === 'en' ? ', ' : '、';
  const more = paths.length > listed ? (locale === 'en' ? ' …' : '等') : '';
  const names = `${paths.toSorted().slice(0, listed).join(comma)}${more}`;
  return say(locale, 'unread', { count: paths.length, names });
}

async function kindOf(
  host: Host,
  uri: string,
): Promise<'file' | 'folder' | 'other' | 'closed' | null> {
  try {
    const stat = await host.stat(uri);
    // A pipe or a device can be read to its end like a file: `yaodian check <(…)`.
    return stat?.type ?? null;
  } catch {
    return 'closed';
  }
}

async function addMatches(
  host: Host,
  root: string,
  glob: string,
  rules: DiscoveryRules,
  add: (file: FoundFile) => void,
): Promise<boolean> {
  let any = false;
  for await (const file of filesMatching(host, root, glob, rules)) {
    any = true;
    add(file);
  }
  return any;
}

function takeShard(
  files: readonly SelectedFile[],
  shard: CheckOptions['shard'],
): readonly SelectedFile[] {
  return shard === undefined
    ? files
    : files.filter((_, index) => index % shard.count === shard.index - 1);
}
