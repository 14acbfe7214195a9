// Results of earlier runs. A result is found again by a hash of everything that it follows from, so a change
// of any of it finds nothing; what is stored need never be cleared for being wrong, only for being old.
import type { CheckOptions } from './check-options.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import type { SelectedFile } from './select-files.ts';

/** Where results are kept between runs. */
export interface ResultStore {
  /** A hash that nobody can find a second input for, as text. */
  hash(data: Uint8Array | string): string;
  get(key: string): StoredResult | null;
  set(key: string, result: StoredResult): void;
}

/** All of a result but what costs nothing to have again. */
export type StoredResult = Pick<CheckedFile, 'state' | 'diagnostics' | 'statements'>;

/** A file with the content that its key was made of. */
export interface KeyedFile {
  readonly file: SelectedFile;
  readonly key: string;
}

/** Makes the keys of one run. */
export class ResultKeys {
  readonly #host: Host;
  readonly #configs: ConfigStore;
  readonly #store: ResultStore;
  readonly #run: readonly unknown[];
  readonly #selected: ReadonlyMap<string, SelectedFile>;
  readonly #own = new Map<string, Promise<KeyedFile | null>>();

  constructor(
    host: Host,
    configs: ConfigStore,
    store: ResultStore,
    files: readonly SelectedFile[],
    { root, locale, inlineConfig = true }: CheckOptions,
  ) {
    this.#host = host;
    this.#configs = configs;
    this.#store = store;
    this.#run = [root, locale, inlineConfig];
    this.#selected = new Map(files.map((file) => [file.uri, file]));
  }

  /**
   * The key of a file's result: the run, the configs in force, path and content of the file, and the same of
   * every other file of its projects. Null where one of them cannot be read.
   */
  async keyOf(file: SelectedFile): Promise<KeyedFile | null> {
    const own = await this.#ownKey(file);
    const projects = this.#configs.projectsOf(file.uri);
    if (own === null || projects.length === 0) return own;
    const keys: unknown[] = [own.key];
    for (const project of projects) {
      const others: string[] = [];
      for (const other of await this.#configs.projectFiles(project)) {
        const key = await this.#ownKey(this.#selected.get(other.uri) ?? other);
        if (key === null) return null;
        others.push(key.key);
      }
      keys.push([project, others]);
    }
    return { file: own.file, key: this.#store.hash(JSON.stringify(keys)) };
  }

  #ownKey(file: SelectedFile): Promise<KeyedFile | null> {
    let key = this.#own.get(file.uri);
    if (key === undefined) this.#own.set(file.uri, (key = this.#makeOwnKey(file)));
    return key;
  }

  async #makeOwnKey(file: SelectedFile): Promise<KeyedFile | null> {
    const bytes = file.bytes ?? (await this.#host.readFile(file.uri).catch(() => null));
    if (bytes === null) return null;
    const layers = await this.#configs.layersFor(file.uri);
    const key = this.#store.hash(
      JSON.stringify([
        this.#run,
        file.path,
        file.uri,
        file.named,
        layers.map(({ data, folder }) => [folder, data]),
        this.#store.hash(bytes),
      ]),
    );
    // What was hashed is what is checked, also where the file changes meanwhile.
    return { file: { ...file, bytes }, key };
  }
}
