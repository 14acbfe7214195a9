import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Bilingual } from '@yaodian/schema';
import type { ParseFault } from './document.ts';
import { locateScalar, wholeOf } from './plan-yaml-scalar.ts';
import type { LocatedText } from './located-plan.ts';
import type { Range } from './range.ts';
import { syntaxMessage } from './plan-yaml-syntax.ts';

/** A value of the YAML source with its place. */
export type YamlValue = YamlMapping | YamlList | YamlText;

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly range: Range;
  readonly entries: ReadonlyMap<string, { readonly key: Range; readonly value: YamlValue }>;
}

export interface YamlList {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly YamlValue[];
}

export interface YamlText {
  readonly kind: 'scalar';
  readonly range: Range;
  /** What the scalar means: text, number, boolean or null. */
  readonly value: unknown;
  /** Read when somebody asks. */
  readonly text: () => LocatedText;
  /** Null for a value that an alias repeats: it has no place of its own to edit. */
  readonly node: Scalar | null;
}

export interface YamlReading {
  readonly tree: YamlValue | null;
  /** Plain data for the validator. */
  readonly data: unknown;
  readonly faults: readonly ParseFault[];
}

/** Values that aliases may make of a source; a plan holds some thousands. */
const mostValues = 200_000;
const deepest = 100;
/** One missing bracket makes a fault of every line behind it. */
const mostFaults = 20;

/** Reads YAML into a tree of places and into data. Never throws. */
export function readYaml(source: string): YamlReading {
  try {
    return new TreeReader(source).read();
  } catch (error) {
    // The YAML library composes recursively: nesting without bounds ends its stack.
    if (!(error instanceof RangeError)) throw error;
    const range = { start: 0, end: Math.min(source.length, 1) };
    return { tree: null, data: null, faults: [fault(range, tooDeep)] };
  }
}

const tooDeep: Bilingual = {
  'zh-CN': `YAML 嵌套过深（超过 ${deepest} 层）；计划的章节最多五级，请检查括号或缩进。`,
  en: `The YAML is nested too deep (more than ${deepest} levels); the sections of a plan have five levels at most, look at brackets or indentation.`,
};

const tooLarge: Bilingual = {
  'zh-CN': `别名（*）反复引用，展开后超过 ${mostValues} 项；请把内容直接写出来。`,
  en: `Aliases (*) repeat one another into more than ${mostValues} values; write the content out.`,
};

const moreFaults = (count: number): Bilingual => ({
  'zh-CN': `从这里起还有${count}处语法错误，多半由前面的错误引起；请先改正前面的。`,
  en: `${count} more syntax errors, from here on; most follow from those in front, so mend those first.`,
});

function fault(range: Range, message: Bilingual): ParseFault {
  return { code: 'plan-syntax', message, range, path: null };
}

class Refused extends Error {
  readonly fault: ParseFault;
  constructor(range: Range, message: Bilingual) {
    super(message.en);
    this.fault = fault(range, message);
  }
}

class TreeReader {
  readonly #source: string;
  readonly #anchors = new Map<string, Node>();
  readonly #faults: ParseFault[] = [];
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): YamlReading {
    const document = parseDocument(this.#source, {
      uniqueKeys: false,
      merge: false,
      // At level `silent` a second document in the file would be no error.
      logLevel: 'error',
    });
    for (const error of document.errors.slice(0, mostFaults)) {
      const [start, end] = error.pos;
      const line = /^[^\n\r]*/u.exec(this.#source.slice(start, end))?.[0].length ?? 0;
      this.#faults.push(fault({ start, end: start + Math.max(line, 1) }, syntaxMessage(error)));
    }
    const next = document.errors[mostFaults];
    if (next !== undefined) {
      const start = Math.min(next.pos[0], this.#source.length);
      const more = document.errors.length - mostFaults;
      this.#faults.push(fault({ start, end: start + 1 }, moreFaults(more)));
    }
    if (this.#faults.length > 0) return { tree: null, data: null, faults: this.#faults };
    if (document.contents === null) return { tree: null, data: null, faults: [] };
    try {
      const tree = this.#value(document.contents, null, []);
      return { tree, data: dataOf(tree), faults: this.#faults };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { tree: null, data: null, faults: [error.fault] };
    }
  }

  /** `alias` is the place of the alias that repeats the node, if one does. */
  #value(node: unknown, alias: Range | null, path: readonly (string | number)[]): YamlValue {
    const range = alias ?? rangeOf(node);
    this.#count += 1;
    if (this.#count > mostValues) throw new Refused(range, tooLarge);
    if (path.length > deepest) throw new Refused(range, tooDeep);
    if (isAlias(node)) return this.#aliased(node.source, range, path);
    if (
      alias === null &&
      (isMap(node) || isSeq(node) || isScalar(node)) &&
      node.anchor !== undefined
    ) {
      this.#anchors.set(node.anchor, node);
    }
    if (isMap(node)) return this.#mapping(node, alias, range, path);
    if (isSeq(node)) return this.#list(node, alias, range, path);
    return this.#scalar(node, alias, range, path);
  }

  #aliased(name: string, range: Range, path: readonly (string | number)[]): YamlValue {
    const node = this.#anchors.get(name);
    if (node !== undefined) return this.#value(node, range, path);
    throw new Refused(range, {
      'zh-CN': `别名 *${name} 没有对应的锚点 &${name}；请把内容直接写出来。`,
      en: `The alias *${name} has no anchor &${name} in front of it; write the content out.`,
    });
  }

  #mapping(
    node: YAMLMap,
    alias: Range | null,
    range: Range,
    path: readonly (string | number)[],
  ): YamlMapping {
    const entries = new Map<string, { key: Range; value: YamlValue }>();
    for (const pair of node.items) {
      const keyRange = alias ?? rangeOf(pair.key);
      const key = isScalar(pair.key) ? (pair.key.source ?? '') : null;
      if (key === null) {
        throw new Refused(keyRange, {
          'zh-CN': '键应是一个词，如 title；现在是列表或键值对。',
          en: 'A key is one word, such as title; this one is a list or a mapping.',
        });
      }
      if (entries.has(key)) {
        this.#faults.push(
          fault(keyRange, {
            'zh-CN': `键 ${key} 重复；同一处每个键只能写一次，请删去或合并。`,
            en: `The key ${key} stands here twice; each key is written once, delete or merge one of them.`,
          }),
        );
        continue;
      }
      entries.set(key, { key: keyRange, value: this.#value(pair.value, alias, [...path, key]) });
    }
    return { kind: 'mapping', range, entries };
  }

  #list(
    node: YAMLSeq,
    alias: Range | null,
    range: Range,
    path: readonly (string | number)[],
  ): YamlList {
    const items = node.items.map((item, i) => this.#value(item, alias, [...path, i]));
    return { kind: 'list', range, items };
  }

  #scalar(
    node: unknown,
    alias: Range | null,
    range: Range,
    path: readonly (string | number)[],
  ): YamlText {
    if (!isScalar(node)) {
      return {
        kind: 'scalar',
        range,
        value: null,
        text: () => wholeOf('', range.start, range.end),
        node: null,
      };
    }
    const source = this.#source;
    const inTable = path.includes('rows') || path.includes('header');
    // A number in a table stays as it is printed: 1.50 is not 1.5.
    const value =
      inTable && typeof node.value === 'number' ? (node.source ?? node.value) : node.value;
    const text = (): LocatedText =>
      alias === null
        ? locateScalar(source, node)
        : wholeOf(
            typeof node.value === 'string' ? node.value : (node.source ?? ''),
            alias.start,
            alias.end,
          );
    return { kind: 'scalar', range, value, text, node: alias === null ? node : null };
  }
}

function rangeOf(node: unknown): Range {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function dataOf(value: YamlValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(dataOf);
  const data: Record<string, unknown> = {};
  for (const [key, entry] of value.entries) {
    // Assigning `__proto__` would set the prototype.
    Object.defineProperty(data, key, {
      value: dataOf(entry.value),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return data;
}

/** The value at a path, as far as the tree goes. */
export function yamlAt(tree: YamlValue, path: readonly (string | number)[]): YamlValue {
  let value = tree;
  for (const step of path) {
    const next: YamlValue | undefined =
      value.kind === 'mapping' && typeof step === 'string'
        ? value.entries.get(step)?.value
        : value.kind === 'list' && typeof step === 'number'
          ? value.items[step]
          : undefined;
    if (next === undefined) return value;
    value = next;
  }
  return value;
}

/** Where the key of the last step of a path stands; the value's place for a list index. */
export function yamlKeyAt(tree: YamlValue, path: readonly (string | number)[]): Range {
  const parent = yamlAt(tree, path.slice(0, -1));
  const step = path.at(-1);
  const entry =
    parent.kind === 'mapping' && typeof step === 'string' ? parent.entries.get(step) : undefined;
  return entry?.key ?? yamlAt(tree, path).range;
}
