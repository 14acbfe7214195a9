import { readSource } from '@yaodian/readers';
import type { CheckCollection } from './check-collection.ts';
import { checkFile, finishFile } from './check-file.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { inOrder } from './in-order.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';
import { ResultKeys, type KeyedFile } from './result-cache.ts';
import { runProjects } from './run-projects.ts';
import type { SelectedFile } from './select-files.ts';

/** Checks the selected files, with configs that are loaded. */
export class CheckRun {
  readonly #host: Host;
  readonly #options: CheckOptions;
  readonly #configs: ConfigStore;
  readonly #files: readonly SelectedFile[];
  readonly #keys: ResultKeys | null;
  #done = 0;

  constructor(
    host: Host,
    options: CheckOptions,
    configs: ConfigStore,
    files: readonly SelectedFile[],
  ) {
    this.#host = host;
    this.#options = options;
    this.#configs = configs;
    this.#files = files;
    // What a plugin reads besides the text nobody knows.
    this.#keys =
      options.cache === undefined || options.plugins !== undefined
        ? null
        : new ResultKeys(host, configs, options.cache, files, options);
  }

  async into(collected: CheckCollection): Promise<void> {
    const isInProject = ({ uri }: SelectedFile): boolean =>
      this.#configs.projectsOf(uri).length > 0;
    const alone = this.#files.filter((file) => !isInProject(file));
    const { pool } = this.#options;
    for await (const [file, result] of inOrder(alone, (pool?.size ?? 0) * 2 + 1, (each) =>
      this.#checkAlone(each),
    )) {
      if (result === null) {
        collected.interrupted = true;
        return;
      }
      collected.add(result);
      this.#tell(file);
    }
    await this.#checkProjects(this.#files.filter(isInProject), collected);
  }

  /** Null where the run is to end. */
  async #checkAlone(file: SelectedFile): Promise<CheckedFile | null> {
    if (this.#options.signal?.aborted === true) return null;
    // Also where the work is done elsewhere: the faults of a config beside the file belong to this run.
    await this.#configs.layersFor(file.uri);
    const keyed = await this.#known(file);
    if (keyed?.result != null) return keyed.result;
    const { pool } = this.#options;
    const read = keyed?.file ?? (pool === undefined ? file : await this.#withBytes(file));
    const result =
      pool === undefined || read.bytes === null
        ? await checkFile(this.#host, read, this.#configs, this.#options)
        : // A thread that was lost took nothing with it.
          await pool
            .check(read)
            .catch(() => checkFile(this.#host, read, this.#configs, this.#options));
    if (result !== null) this.#remember(keyed, result);
    return result;
  }

  /** Another thread knows this run's files only by what it is given: the host may have newer ones. */
  async #withBytes(file: SelectedFile): Promise<SelectedFile> {
    const bytes = file.bytes ?? (await this.#host.readFile(file.uri).catch(() => null));
    return { ...file, bytes };
  }

  /** Project rules read all documents of a project: either all results are known, or all files are checked. */
  async #checkProjects(files: readonly SelectedFile[], collected: CheckCollection): Promise<void> {
    const known: (KeyedFile & { readonly result: CheckedFile | null })[] = [];
    for (const file of files) {
      const keyed = await this.#known(file);
      if (keyed !== null) known.push(keyed);
    }
    const results = known.flatMap(({ result }) => (result === null ? [] : [result]));
    if (results.length === files.length) {
      for (const [index, result] of results.entries()) {
        collected.add(result);
        const file = files[index];
        if (file !== undefined) this.#tell(file);
      }
      return;
    }
    const prepared = new Map<string, PreparedFile>();
    for (const file of files) {
      if (this.#options.signal?.aborted === true) {
        collected.interrupted = true;
        break;
      }
      const read = known.find(({ file: { uri } }) => uri === file.uri)?.file ?? file;
      prepared.set(file.uri, await prepareFile(this.#host, read, this.#configs, this.#options));
      this.#tell(file);
    }
    const { paths, problems } = await runProjects(
      this.#host,
      this.#options,
      this.#configs,
      new Map([...prepared].filter(([, { run }]) => run !== null)),
    );
    collected.problems.push(...problems);
    for (const [uri, each] of prepared) {
      const result = finishFile(each, each.run, paths, this.#options);
      const keyed = known.find(({ file }) => file.uri === uri) ?? null;
      if (problems.length === 0 && !collected.interrupted) this.#remember(keyed, result);
      collected.add(result);
    }
  }

  /** The key of a file, and its result where an earlier run left one. */
  async #known(
    file: SelectedFile,
  ): Promise<(KeyedFile & { readonly result: CheckedFile | null }) | null> {
    const keyed = (await this.#keys?.keyOf(file)) ?? null;
    if (keyed === null) return null;
    const stored = this.#options.cache?.get(keyed.key) ?? null;
    if (stored === null) return { ...keyed, result: null };
    const rest = { problems: [], times: [], text: textOf(keyed.file) };
    return { ...keyed, result: { path: file.path, ...stored, ...rest } };
  }

  /** Keeps a result that is whole: what went wrong may go right the next time. */
  #remember(keyed: KeyedFile | null, { state, diagnostics, problems, statements }: CheckedFile) {
    if (keyed !== null && problems.length === 0)
      this.#options.cache?.set(keyed.key, { state, diagnostics, statements });
  }

  #tell({ path }: SelectedFile): void {
    this.#done++;
    this.#options.onFile?.(path, this.#done, this.#files.length);
  }
}

/** The text that positions refer to, without parsing it. */
function textOf({ bytes, path }: SelectedFile): string {
  const read = readSource(bytes ?? new Uint8Array(), { name: path });
  return read.ok ? (read.source.origin?.text ?? read.source.text) : '';
}
