import { ConfigStore, resolveUri, type CheckOptions, type Host } from '@yaodian/workspace';
import type { CommandContext } from '../program.ts';
import { UsageError } from '../usage-error.ts';

/** `--print-config`: what applies to a file, and from where each value came. */
export async function printConfig(
  { io, say }: CommandContext,
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
  const rules = Object.fromEntries(
    [...config.rules].map(([id, { severity, options: values }]) => [
      id,
      { ...(severity === undefined ? {} : { severity }), options: Object.fromEntries(values) },
    ]),
  );
  const shown = {
    file: path,
    configs: layers.map(({ name }) => name),
    preset: config.preset,
    kind: config.kind,
    rulesVersion: config.rulesVersion,
    rules,
    departments: config.departments,
    terms: config.terms,
    dictionaries: config.dictionaries,
    projects: configs.projectsOf(uri),
    plugins: await configs.plugins(),
  };
  io.out(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
