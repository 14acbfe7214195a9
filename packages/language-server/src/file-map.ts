import { canonicalUri } from '@yaodian/workspace';

/** Values by file. Editors write the URI of one file with different escapes: `(1)`, `%281%29`. */
export class FileMap<Value> {
  readonly #values = new Map<string, Value>();

  get(uri: string): Value | undefined {
    return this.#values.get(canonicalUri(uri));
  }

  has(uri: string): boolean {
    return this.#values.has(canonicalUri(uri));
  }

  set(uri: string, value: Value): void {
    this.#values.set(canonicalUri(uri), value);
  }

  delete(uri: string): void {
    this.#values.delete(canonicalUri(uri));
  }

  values(): readonly Value[] {
    return [...this.#values.values()];
  }

  /** Values of these files, and of all files below where they are folders. */
  below(uris: readonly string[]): readonly Value[] {
    const roots = uris.map((uri) => canonicalUri(uri).replace(/\/$/u, ''));
    return [...this.#values].flatMap(([key, value]) =>
      roots.some((root) => key === root || key.startsWith(`${root}/`)) ? [value] : [],
    );
  }
}
