import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A generated file: path relative to the root of the repository, whole content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** A folder of which every file is generated, so that what is not generated any more is removed. */
export interface GeneratedFolder {
  /** Relative to the root of the repository. */
  readonly path: string;
}

/**
 * Writes the files whose content differs and removes what is left over in generated folders.
 * With `check` nothing is touched.
 * @returns the paths that differed, relative to the root, sorted
 */
export function writeGenerated(
  root: string,
  files: readonly GeneratedFile[],
  folders: readonly GeneratedFolder[],
  { check }: { readonly check: boolean },
): string[] {
  const changed: string[] = [];
  for (const file of files) {
    const path = join(root, file.path);
    if (existsSync(path) && readFileSync(path, 'utf8') === file.content) continue;
    changed.push(file.path);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
  const wanted = new Set(files.map((file) => file.path));
  for (const folder of folders) {
    for (const path of filesBelow(join(root, folder.path))) {
      const name = relative(root, path).replaceAll('\\', '/');
      if (wanted.has(name)) continue;
      changed.push(name);
      if (!check) rmSync(path);
    }
  }
  return changed.sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
