/** A `file:` URI of an absolute path with `/` (or `\` after a drive letter). */
export function fileUri(path: string): string {
  const slashed = /^[A-Za-z]:/u.test(path) ? `/${path.replaceAll('\\', '/')}` : path;
  return `file://${slashed.split('/').map(encodeURIComponent).join('/')}`;
}

/** The URI of an entry of a folder. */
export function childUri(folder: string, name: string): string {
  return `${folder.replace(/\/$/u, '')}/${encodeURIComponent(name)}`;
}

/** The folder that holds a URI; null for a root and for what has no folders (`untitled:a`). */
export function parentUri(uri: string): string | null {
  const [, root = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(.*)$/isu.exec(uri) ?? [];
  const trimmed = path.replace(/\/$/u, '');
  if (root === '' || trimmed === '') return null;
  const parent = trimmed.slice(0, trimmed.lastIndexOf('/'));
  return root + (parent === '' ? '/' : parent);
}

/** Resolves a `/`-separated path, given as people write it, against a folder; `..` goes up. */
export function resolveUri(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(path)) return path;
  if (path.startsWith('/')) return fileUri(normalSegments(path.split('/')).join('/'));
  let uri = folder;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    uri = segment === '..' ? (parentUri(uri) ?? uri) : childUri(uri, segment);
  }
  return uri;
}

function normalSegments(segments: readonly string[]): string[] {
  const result: string[] = [];
  for (const segment of segments) {
    if (segment === '..' && result.length > 1) result.pop();
    else if (segment !== '.' && segment !== '..') result.push(segment);
  }
  return result;
}

/** The path of a URI below a folder, decoded and with `/`; with `../` where it lies elsewhere. */
export function relativePath(folder: string, uri: string): string {
  const from = decodedSegments(folder);
  const to = decodedSegments(uri);
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  const up = from.slice(same).map(() => '..');
  return [...up, ...to.slice(same)].join('/') || '.';
}

/** Last segment, decoded. */
export function baseName(uri: string): string {
  return decodedSegments(uri).at(-1) ?? '';
}

/** One name for one file: who names it writes its URI with these escapes or those (`(1)`, `%281%29`). */
export function canonicalUri(uri: string): string {
  return uri.split('/').map(decodeSegment).join('/');
}

function decodedSegments(uri: string): string[] {
  return uri.replace(/\/$/u, '').split('/').map(decodeSegment);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
