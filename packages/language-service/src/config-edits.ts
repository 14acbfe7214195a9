import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { oneLine } from './silence.ts';

/** A config text with a department added to its roster; all that stands there stays as it is. */
export function withDepartment(config: string, name: string): string {
  return withEntry(config, 'departments', stringify(name).trim(), (document) => {
    document.addIn(['departments'], name);
  });
}

/** A config text with a rule switched off, and why; all else stays as it is. */
export function withRuleOff(config: string, rule: string, reason: string): string {
  const words = oneLine(reason);
  const setting = words === '' ? `${rule}: off` : `${rule}: off # ${words}`;
  return withEntry(config, 'rules', setting, (document) => {
    document.setIn(['rules', rule], 'off');
  });
}

/**
 * A config text with one more entry below a key. An unreadable config is left as it is: its own findings
 * say what is wrong. `change` says what must come out, and writes it where there is no simple place.
 */
function withEntry(
  config: string,
  key: string,
  entry: string,
  change: (document: Document) => void,
): string {
  const document: Document = parseDocument(config);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (document.errors.length > 0 || !(isMap(contents) || isEmpty)) return config;
  const value: unknown = isMap(contents) ? contents.get(key, true) : undefined;
  const isNothing =
    value === undefined || value === null || (isScalar(value) && value.value === null);
  if (!isCollection(value) && !isNothing) return config;
  const simple = inserted(config, isMap(contents) ? contents : null, key, entry);
  if (isEmpty) document.contents = document.createNode({});
  // A key without a value is one without entries.
  if (isNothing) {
    document.delete(key);
    document.set(key, document.createNode(key === 'rules' ? {} : []));
  }
  change(document);
  if (simple !== null && means(simple, document)) return simple;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /u.test(config) });
  return config.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

function means(config: string, wanted: Document): boolean {
  const document = parseDocument(config);
  return (
    document.errors.length === 0 &&
    JSON.stringify(document.toJS()) === JSON.stringify(parseDocument(wanted.toString()).toJS())
  );
}

/** The text with the entry put in; null where the key holds something that has no such place. */
function inserted(config: string, root: YAMLMap | null, key: string, entry: string): string | null {
  const eol = config.includes('\r\n') ? '\r\n' : '\n';
  const line = key === 'departments' ? `- ${entry}` : entry;
  if (root?.flow === true) return null;
  const pair = root?.items.find((item: Pair) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) {
    const gap = config === '' || /[\r\n]$/u.test(config) ? '' : eol;
    return `${config}${gap}${key}:${eol}  ${line}${eol}`;
  }
  const list = pair.value;
  if (!(isSeq(list) || isMap(list)) || !list.range) return null;
  return list.flow === true
    ? inFlow(config, list, entry.replace(/ #.*$/u, ''))
    : inBlock(config, list.range[0], lastEnd(list), line, eol);
}

function inFlow(config: string, list: YAMLMap | YAMLSeq, entry: string): string | null {
  const last = lastEnd(list);
  if (last === null) {
    const start = (list.range?.[0] ?? 0) + 1;
    return `${config.slice(0, start)}${entry}${config.slice(start)}`;
  }
  return `${config.slice(0, last)}, ${entry}${config.slice(last)}`;
}

function inBlock(
  config: string,
  start: number,
  last: number | null,
  line: string,
  eol: string,
): string | null {
  if (last === null) return null;
  const lineStart =
    Math.max(config.lastIndexOf('\n', start - 1), config.lastIndexOf('\r', start - 1)) + 1;
  const indent = ' '.repeat(start - lineStart);
  const lineEnd = last + (/^[^\r\n]*/u.exec(config.slice(last))?.[0].length ?? 0);
  return `${config.slice(0, lineEnd)}${eol}${indent}${line}${config.slice(lineEnd)}`;
}

/** Where the last entry of a list or mapping ends, spaces and comments behind it left out; null for none. */
function lastEnd(list: YAMLMap | YAMLSeq): number | null {
  let last: unknown = list.items.at(-1);
  for (;;) {
    if (isCollection(last) && last.flow !== true && last.items.length > 0) last = last.items.at(-1);
    else if (typeof last === 'object' && last !== null && 'value' in last && 'key' in last)
      last = last.value ?? last.key;
    else break;
  }
  const range =
    typeof last === 'object' && last !== null && 'range' in last && Array.isArray(last.range)
      ? (last.range as readonly unknown[])
      : [];
  return typeof range[1] === 'number' ? range[1] : null;
}
