import {
  ConfigStore,
  loadDocument,
  relativePath,
  resolveUri,
  shownRules,
  sourcesOf,
  type CheckOptions,
  type Host,
} from '@yaodian/workspace';
import type { CommandContext } from '../program.ts';
import { UsageError } from '../usage-error.ts';

/** `--print-config`: what applies to a file, and from where each value came. */
export async function printConfig(
  { io, say, locale }: CommandContext,
  host: Host,
  options: CheckOptions,
  [path]: readonly string[],
): Promise<number> {
  if (path === undefined)
    throw new UsageError(say('missingArgument', { name: 'path', command: 'check' }));
  const configs = new ConfigStore(host, options);
  await configs.load();
  const uri = resolveUri(options.root, path);
  const config = await configs.configFor(uri);
  if (configs.problems.length > 0) {
    io.err(configs.problems.map(({ message }) => `${message}\n`).join(''));
    return 2;
  }
  const layers = await configs.layersFor(uri);
  // The kind decides on severities; a file that is not there yet has none.
  const location = { uri, path: relativePath(options.root, uri), bytes: null };
  const { document } = await loadDocument(host, location, config.kind.value, locale);
  const kind =
    config.kind.value === null && document !== null
      ? { value: document.kind, from: 'recognised' }
      : config.kind;
  const shown = {
    file: path,
    configs: layers.map(({ name }) => name),
    preset: config.preset,
    kind,
    rulesVersion: config.rulesVersion,
    rules: shownRules(config, configs.rules(), kind.value ?? 'unknown'),
    departments: config.departments,
    terms: config.terms,
    dictionaries: sourcesOf(layers, 'dictionaries'),
    files: sourcesOf(layers, 'files'),
    ignore: sourcesOf(layers, 'ignore'),
    projects: sourcesOf(layers, 'projects'),
    plugins: sourcesOf(layers, 'plugins'),
  };
  io.out(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
