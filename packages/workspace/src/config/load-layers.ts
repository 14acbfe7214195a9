import type { Locale } from '@yaodian/linter';
import type { Host } from '../host.ts';
import { childUri, parentUri, relativePath, resolveUri } from '../uri.ts';
import type { ConfigStoreOptions } from './config-store.ts';
import type { ConfigFault, ConfigLayer } from './config-layer.ts';
import { configSchema, rootOnlyKeys } from './config-schema.ts';
import type { ConfigSchema } from './schema-terms.ts';
import { packageFolder } from './package-folder.ts';
import { readConfig, type ReadConfig } from './read-config.ts';

const maxChain = 32;

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Reads a config with all that it extends; the layers are in order of strength, the weakest first. */
export async function loadLayers(
  host: Host,
  uri: string,
  options: ConfigStoreOptions,
): Promise<{ readonly layers: readonly ConfigLayer[]; readonly faults: readonly ConfigFault[] }> {
  const layers: ConfigLayer[] = [];
  const faults: ConfigFault[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const load = async (each: string, from: Place): Promise<void> => {
    if (open.includes(each) || open.length >= maxChain) {
      faults.push({
        ...from,
        column: 1,
        message: cycle[options.locale](relativePath(options.root, each)),
      });
      return;
    }
    if (done.has(each)) return;
    done.add(each);
    const read = await readFile(host, each, from, options, configSchema);
    faults.push(...read.faults);
    if (read.data === null) return;
    const folder = parentUri(each) ?? options.root;
    const name = relativePath(options.root, each);
    open.push(each);
    for (const [index, written] of (read.data.extends ?? []).entries()) {
      const place = {
        file: name,
        line: read.lineOf(['extends', index]) ?? read.lineOf(['extends']) ?? 1,
      };
      const target = await targetOf(host, folder, written);
      if (target === null)
        faults.push({ ...place, column: 1, message: noPackage[options.locale](written) });
      else await load(target, place);
    }
    open.pop();
    layers.push({ data: read.data, uri: each, folder, name, lineOf: read.lineOf });
  };
  await load(uri, { file: relativePath(options.root, uri), line: 1 });
  return { layers, faults };
}

/** Reads a config below the root, which speaks for its own folder only. */
export async function loadNestedLayer(
  host: Host,
  uri: string,
  options: ConfigStoreOptions,
): Promise<{ readonly layer: ConfigLayer | null; readonly faults: readonly ConfigFault[] }> {
  const name = relativePath(options.root, uri);
  const read = await readFile(host, uri, { file: name, line: 1 }, options, nestedSchema);
  const folder = parentUri(uri) ?? options.root;
  const layer =
    read.data === null ? null : { data: read.data, uri, folder, name, lineOf: read.lineOf };
  return { layer, faults: read.faults };
}

const nestedSchema: ConfigSchema = {
  ...configSchema,
  properties: Object.fromEntries(
    Object.entries(configSchema.properties ?? {}).filter(([key]) => !rootOnlyKeys.has(key)),
  ),
};

async function readFile(
  host: Host,
  uri: string,
  from: Place,
  { root, locale }: ConfigStoreOptions,
  schema: ConfigSchema,
): Promise<ReadConfig> {
  const name = relativePath(root, uri);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await host.readFile(uri));
    return readConfig(text, name, locale, schema);
  } catch (error) {
    const message = (error instanceof TypeError ? notUtf8 : notReadable)[locale](name);
    return { data: null, faults: [{ ...from, column: 1, message }], lineOf: () => null };
  }
}

/** The file that an entry of `extends` means: beside the config, or a package's own config. */
async function targetOf(host: Host, folder: string, written: string): Promise<string | null> {
  if (/^\.{0,2}\//u.test(written) || /\.ya?ml$/u.test(written)) return resolveUri(folder, written);
  const found = await packageFolder(host, folder, written);
  return found === null ? null : childUri(found, 'yaodian.config.yaml');
}

type Sentence = Readonly<Record<Locale, (name: string) => string>>;

const cycle: Sentence = {
  'zh-CN': (name) => `extends 循环引用了“${name}”，请删去一处。`,
  en: (name) => `\`extends\` leads back to "${name}". Remove one of the references.`,
};

const noPackage: Sentence = {
  'zh-CN': (name) =>
    `没有安装配置包“${name}”。请先安装，或改写为相对路径，例如：./${name}.config.yaml`,
  en: (name) =>
    `The config package "${name}" is not installed. Install it, or give a relative path, for example: ./${name}.config.yaml`,
};

const notReadable: Sentence = {
  'zh-CN': (name) => `无法读取配置“${name}”，请核对路径和权限。例如：extends: ./office.config.yaml`,
  en: (name) =>
    `The config "${name}" cannot be read. Check its path and permissions. For example: extends: ./office.config.yaml`,
};

const notUtf8: Sentence = {
  'zh-CN': (name) => `配置“${name}”不是 UTF-8 编码，请另存为 UTF-8。`,
  en: (name) => `The config "${name}" is not UTF-8. Save it as UTF-8.`,
};
