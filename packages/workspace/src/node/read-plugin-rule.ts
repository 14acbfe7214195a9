import type { DocumentRule } from '@yaodian/linter';

/** A rule of a plugin, or why it is none. */
export interface PluginRule {
  /** Its id, or its place among the rules of its module: `#2`. */
  readonly name: string;
  readonly rule: DocumentRule | null;
  readonly reason: string;
}

const id = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u;
const severities: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/** Looks at what a module exports as a rule: the engine relies on every part of `meta`. */
export function readPluginRule(value: unknown, index: number): PluginRule {
  try {
    const meta = isObject(value) ? value['meta'] : undefined;
    const name = isObject(meta) && typeof meta['id'] === 'string' ? meta['id'] : `#${index + 1}`;
    const reason = faultOf(value, meta);
    return reason === null && isRule(value)
      ? { name, rule: value, reason: '' }
      : { name, rule: null, reason: reason ?? '' };
  } catch (error) {
    // A getter may throw.
    const reason = error instanceof Error ? error.message : 'cannot be read';
    return { name: `#${index + 1}`, rule: null, reason };
  }
}

/** What is wrong and what would be right; null for a rule. */
function faultOf(value: unknown, meta: unknown): string | null {
  if (!isObject(value) || typeof value['create'] !== 'function' || !isObject(meta))
    return 'a rule needs meta and create';
  const { scope, severity, kinds = {}, since, fixable, zones = [], messages } = meta;
  if (typeof meta['id'] !== 'string' || !id.test(meta['id']))
    return `"${String(meta['id'])}" is no plugin rule id: write name/rule`;
  if (scope !== 'document') return 'rules of plugins see one document, scope must be "document"';
  if (!severities.includes(severity)) return 'severity must be "off", "info", "warning" or "error"';
  if (!isObject(kinds) || !Object.values(kinds).every((each) => severities.includes(each)))
    return 'kinds must give severities: { "work-points": "error" }';
  if (typeof since !== 'number') return 'since must be a number: 1';
  if (fixable !== null && fixable !== 'safe') return 'fixable must be "safe" or null';
  if (!Array.isArray(zones) || !zones.every((zone) => typeof zone === 'string'))
    return 'zones must be a list of names: ["quotation"]';
  if (!isObject(messages) || !isTexts(messages['zh-CN']) || !isTexts(messages['en']))
    return 'messages need texts in "zh-CN" and en';
  return null;
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRule(value: unknown): value is DocumentRule {
  return isObject(value) && isObject(value['meta']) && typeof value['create'] === 'function';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
