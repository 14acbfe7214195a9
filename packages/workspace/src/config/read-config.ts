import type { Locale } from '@yaodian/linter';
import {
  LineCounter,
  parseDocument,
  stringify,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { ConfigData } from './config-data.ts';
import { configSchema } from './config-schema.ts';
import type { ConfigSchema } from './schema-terms.ts';
import type { ConfigFault } from './config-layer.ts';
import { checkShape, type DataPath, type ShapeFault } from './check-shape.ts';
import { normaliseConfig } from './normalise-config.ts';
import { yamlSentence } from './yaml-sentence.ts';

export interface ReadConfig {
  /** Null where there are faults. */
  readonly data: ConfigData | null;
  readonly faults: readonly ConfigFault[];
  readonly lineOf: (path: DataPath) => number | null;
}

const maxLength = 1_000_000;

/** Reads and checks the text of one config file; `name` is shown in faults. */
export function readConfig(
  text: string,
  name: string,
  locale: Locale,
  schema: ConfigSchema = configSchema,
): ReadConfig {
  const lines = new LineCounter();
  const placed = (offset: number, message: string): ConfigFault => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const failed = (...faults: ConfigFault[]): ReadConfig => ({
    data: null,
    faults,
    lineOf: () => null,
  });
  if (text.length > maxLength)
    return failed({ file: name, line: 1, column: 1, message: tooLong[locale] });
  if (isTooDeep(text)) return failed(placed(0, tooDeep[locale]));
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    // The library composes recursively: nesting without bounds ends its stack.
    if (!(error instanceof RangeError)) throw error;
    return failed(placed(0, tooDeep[locale]));
  }
  // A tag that nobody knows is only a warning to the library; here it is a mistake.
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0)
    return failed(
      ...errors
        .slice(0, 20)
        .map((error) => placed(error.pos[0], yamlSentence(error.code, error.message, locale))),
    );
  const lineOf = (path: DataPath): number | null => {
    const place = placeIn(document, path, false);
    return place === null ? null : lines.linePos(place).line;
  };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return failed(placed(0, aliasBomb[locale]));
  }
  const faults = checkShape(data, schema).map((fault) =>
    placed(placeIn(document, fault.path, fault.atKey) ?? 0, sentenceOf(fault, locale)),
  );
  if (faults.length > 0) return { data: null, faults, lineOf };
  return { data: normaliseConfig(data), faults: [], lineOf };
}

const deepest = 100;

/** Counted before the library sees the text: it needs time with the square of the depth. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text.matchAll(/[[\]{}]|(?:[-?] ){20}/gu)) {
    const [first] = sign[0];
    if (first === '[' || first === '{') depth++;
    else if (first === ']' || first === '}') depth = Math.max(0, depth - 1);
    else return true;
    if (depth > deepest) return true;
  }
  return false;
}

/** Offset of the value at a path, or of its key; of the nearest thing above it where an alias hides it. */
function placeIn(document: Document.Parsed, path: DataPath, atKey: boolean): number | null {
  let node: unknown = document.contents;
  let place = rangeStart(node);
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) return place;
      const keyPlace = rangeStart(pair.key);
      const last = depth === path.length - 1;
      place = (last && atKey ? keyPlace : (rangeStart(pair.value) ?? keyPlace)) ?? place;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && typeof key === 'number') {
      const item: unknown = (node.items as readonly unknown[])[key];
      if (item === undefined) return place;
      node = isPair(item) ? item.value : item;
      place = rangeStart(node) ?? place;
    } else return place;
  }
  return place;
}

function rangeStart(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

function sentenceOf({ message, example }: ShapeFault, locale: Locale): string {
  if (example === undefined) return message[locale];
  const shown = (
    typeof example === 'string'
      ? example
      : stringify(example, { collectionStyle: 'flow', lineWidth: 0 })
  ).trim();
  return locale === 'en'
    ? `${message.en} For example: ${shown}`
    : `${message['zh-CN']}例如：${shown}`;
}

const tooLong: Readonly<Record<Locale, string>> = {
  'zh-CN':
    '配置文件超过一百万字符，不予读取。请把名录和词典拆开，用 extends 引入。例如：extends: ./roster.yaml',
  en: 'The config is longer than a million characters and was not read. Split it and use `extends`. For example: extends: ./roster.yaml',
};

const tooDeep: Readonly<Record<Locale, string>> = {
  'zh-CN': '配置嵌套过深，请检查括号或缩进。例如：files: [drafts/**]',
  en: 'The config is nested too deep. Look at brackets and indentation. For example: files: [drafts/**]',
};

const aliasBomb: Readonly<Record<Locale, string>> = {
  'zh-CN':
    '配置中的别名（*）展开过多，不予读取。请直接写出内容。例如：departments: [规建处, 人事处]',
  en: 'The aliases (*) of the config unfold into too much. Write the values out. For example: departments: [规建处, 人事处]',
};
