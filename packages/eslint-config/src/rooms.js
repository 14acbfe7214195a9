// The rooms of the house and what each may import; docs/architecture.md says why.

/**
 * @typedef {object} Room
 * @property {readonly string[] | 'any'} mayImport Names of other rooms; a subpath of one where only that is allowed.
 * @property {readonly string[]} [pure] Folders below the room, with a closing slash, that run without Node; `src/` is all.
 * @property {boolean} [leaf] Nobody imports it.
 * @property {boolean} [development] Only tests and tools import it.
 */

const pureSource = ['src/'];

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  schema: { mayImport: [], pure: pureSource },
  parser: { mayImport: ['schema'], pure: pureSource },
  readers: { mayImport: ['parser'], pure: pureSource },
  linter: { mayImport: ['schema', 'parser'], pure: pureSource },
  rules: { mayImport: ['schema', 'parser', 'linter'], pure: pureSource },
  workspace: {
    mayImport: ['schema', 'parser', 'readers', 'linter', 'rules'],
    pure: pureSource,
  },
  generator: { mayImport: ['schema', 'parser'], pure: ['src/text/', 'src/print/'] },
  'language-service': {
    mayImport: ['workspace', 'generator/text', 'schema', 'parser', 'readers', 'linter', 'rules'],
    pure: pureSource,
  },
  // The connection also brings the files: its own `Host` over the client, Node's where there is none.
  // `rules/bundling` is for the scripts that bundle.
  'language-server': { mayImport: ['language-service', 'workspace', 'rules/bundling'] },
  codegen: { mayImport: [], leaf: true },
  testing: { mayImport: ['schema'], development: true },
  'eslint-config': { mayImport: [], development: true },
  bench: { mayImport: 'any', leaf: true },
  e2e: { mayImport: 'any', leaf: true },
  cli: {
    mayImport: [
      'schema',
      'parser',
      'readers',
      'linter',
      'rules',
      'workspace',
      'generator',
      'language-service',
      'language-server',
    ],
    leaf: true,
  },
  vscode: { mayImport: ['language-server', 'rules/bundling'], leaf: true },
};

/** Entries of a pure room that need Node: another pure room must not import them. */
export const nodeEntries = [
  'workspace/node',
  'workspace/many-files',
  'generator/office',
  'language-server/node',
];

/** Folders of a pure room that hold such an entry. */
export const nodeFolders = ['src/node/', 'src/office/'];

/**
 * Where a file stands: its room and its path inside.
 * @param {string} filename absolute or relative path of a source file
 * @returns {{ name: string, path: string } | null} null outside `packages` and `apps`
 */
export function placeOf(filename) {
  const match =
    /(?:^|\/)(?:packages|apps)\/([^/]+)\/(?!.*\/(?:packages|apps)\/[^/]+\/src\/)(.*)$/u.exec(
      filename.replaceAll('\\', '/'),
    );
  return match === null ? null : { name: match[1] ?? '', path: match[2] ?? '' };
}

/**
 * True for files that are no part of what a room ships: tests, their helpers, set-up and build scripts.
 * @param {string} path path inside the room
 */
export function isDevelopmentFile(path) {
  return !path.startsWith('src/') || /\.test\.ts$|^src\/(?:test|testing)\//u.test(path);
}

/**
 * True where Node may not be used.
 * @param {string} name of the room
 * @param {string} path inside the room
 */
export function isPureFile(name, path) {
  return (
    (rooms[name]?.pure ?? []).some((folder) => path.startsWith(folder)) &&
    !nodeFolders.some((folder) => path.startsWith(folder)) &&
    !/\.test\.ts$/u.test(path)
  );
}
