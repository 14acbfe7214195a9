import { nearestName, type MessageData, type SeveritySetting } from '@yaodian/linter';
import type { FileScopedConfig, PresetName, RuleConfig } from '@yaodian/workspace';
import { planKinds } from '@yaodian/parser';
import { reportFormats, type ReportFormat } from './report-formats.ts';
import type { Say } from './say.ts';
import { UsageError } from './usage-error.ts';

/** One `--format`; `file` null is standard output. */
export interface FormatWish {
  readonly format: ReportFormat;
  readonly file: string | null;
}

const presets = ['recommended', 'strict', 'submission'] as const satisfies readonly PresetName[];
const severities = [
  'off',
  'info',
  'warning',
  'error',
] as const satisfies readonly SeveritySetting[];

/**
 * A value that must be one of some names.
 * @throws {UsageError} naming the nearest and all allowed ones.
 */
export function oneOf<Name extends string>(
  value: string,
  allowed: readonly Name[],
  option: string,
  say: Say,
): Name {
  const found = allowed.find((name) => name === value);
  if (found !== undefined) return found;
  const nearest = nearestName(value, allowed);
  const data: MessageData = { option, value, allowed: allowed.join(' ') };
  throw new UsageError(
    nearest === null ? say('badValue', data) : say('badValueNear', { ...data, nearest }),
  );
}

/** @throws {UsageError} unless the value is a whole number of at least `minimum`. */
export function wholeNumber(value: string, minimum: number, option: string, say: Say): number {
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : NaN;
  if (number >= minimum) return number;
  throw new UsageError(say('badNumber', { option, value, minimum }));
}

/** @throws {UsageError} for unknown formats and for two that go to standard output. */
export function readFormats(values: readonly string[], say: Say): readonly FormatWish[] {
  const wishes = values.map((value): FormatWish => {
    const [name = '', ...rest] = value.split('=');
    return {
      format: oneOf(name, reportFormats, '--format', say),
      file: rest.length === 0 ? null : rest.join('='),
    };
  });
  if (wishes.filter(({ file }) => file === null).length > 1)
    throw new UsageError(say('twoOnStdout'));
  return wishes.length === 0 ? [{ format: 'pretty', file: null }] : wishes;
}

/** What `--preset`, `--kind` and `--rule` say. */
export function readScope(
  flags: { readonly preset?: string; readonly kind?: string; readonly rule?: readonly string[] },
  say: Say,
): FileScopedConfig {
  const { preset, kind, rule = [] } = flags;
  const rules: Record<string, RuleConfig> = {};
  for (const each of rule) {
    const cut = each.lastIndexOf('=');
    if (cut <= 0) throw new UsageError(say('badRule'));
    rules[each.slice(0, cut)] = { severity: oneOf(each.slice(cut + 1), severities, '--rule', say) };
  }
  return {
    ...(preset === undefined ? {} : { preset: oneOf(preset, presets, '--preset', say) }),
    ...(kind === undefined ? {} : { kind: oneOf(kind, planKinds, '--kind', say) }),
    ...(rule.length === 0 ? {} : { rules }),
  };
}

/** `I/N` of `--shard`. */
export function readShard(
  value: string,
  say: Say,
): { readonly index: number; readonly count: number } {
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === '' || shard.index < 1 || shard.index > shard.count)
    throw new UsageError(say('badShard'));
  return shard;
}
