import type { Locale } from '@yaodian/linter';
import { say } from '../say.ts';
import { checkShape } from './check-shape.ts';
import type { RuleConfig } from './config-data.ts';
import { configSchema } from './config-schema.ts';

/** `yaodian.rules` and `yaodian.options` of an editor's settings as they came: any JSON. */
export interface EditorRules {
  /** By rule id: a severity, `default`, or what a config may say of a rule. */
  readonly rules?: unknown;
  /** By rule id: options by name. */
  readonly options?: unknown;
}

/** What can be used of an editor's settings, and a sentence for each that cannot. */
export function readEditorRules(
  { rules, options }: EditorRules,
  locale: Locale,
): { readonly rules: Readonly<Record<string, RuleConfig>>; readonly faults: readonly string[] } {
  const read = new Map<string, RuleConfig>();
  const faults: string[] = [];
  const take = (setting: string, value: unknown, toRule: (value: unknown) => unknown): void => {
    for (const [id, said] of entriesOf(value)) {
      // The manifest lists every rule, so this is what nearly all of them say.
      if (said === 'default' || said === null || said === undefined) continue;
      const rule = toRule(said);
      const wrong = checkShape({ rules: { [id]: rule } }, configSchema);
      const [first] = wrong;
      if (first === undefined) {
        const config = typeof rule === 'string' ? { severity: rule } : rule;
        read.set(id, { ...read.get(id), ...(config as RuleConfig) });
      } else
        faults.push(
          say(locale, 'badSetting', { setting: `${setting}.${id}`, reason: first.message[locale] }),
        );
    }
  };
  take('yaodian.rules', rules, (said) => said);
  take('yaodian.options', options, (said) => ({ options: said }));
  return { rules: Object.fromEntries(read), faults };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}
