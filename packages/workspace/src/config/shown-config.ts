import type { Rule, SeveritySetting } from '@yaodian/linter';
import type { PlanKind } from '@yaodian/parser';
import type { ConfigData } from './config-data.ts';
import type { ConfigLayer } from './config-layer.ts';
import { lintSettings, type FileConfig, type Sourced } from './file-config.ts';

/** A rule as it applies to a file. */
export interface ShownRule {
  readonly severity: Sourced<SeveritySetting>;
  readonly options: Readonly<Record<string, Sourced<unknown>>>;
}

/** Every rule as it applies to a text of one kind, with where each value was said. */
export function shownRules(
  config: FileConfig,
  rules: readonly Rule[],
  kind: PlanKind,
): Readonly<Record<string, ShownRule>> {
  const { setting } = lintSettings(config, 'zh-CN');
  return Object.fromEntries(
    rules.map((rule) => {
      const { id } = rule.meta;
      const own = config.rules.get(id);
      const severity = own?.severity ?? {
        value: setting?.(rule, kind).severity ?? rule.meta.severity,
        from: `preset ${config.preset.value}`,
      };
      const options = new Map(
        Object.entries(rule.defaultOptions as Readonly<Record<string, unknown>>).map(
          ([name, value]): [string, Sourced<unknown>] => [name, { value, from: 'default' }],
        ),
      );
      for (const [name, value] of own?.options ?? []) options.set(name, value);
      return [id, { severity, options: Object.fromEntries(options) }];
    }),
  );
}

/** What each config says under one key, the lowest first. */
export function sourcesOf<Key extends keyof ConfigData>(
  layers: readonly ConfigLayer[],
  key: Key,
): readonly Sourced<NonNullable<ConfigData[Key]>>[] {
  return layers.flatMap(({ data, name, lineOf }) => {
    const value = data[key];
    if (value === undefined) return [];
    const line = lineOf([key]);
    return [{ value, from: line === null ? name : `${name}:${line}` }];
  });
}
