import type { RuleDescription } from '../inspect/rule.ts';
import type { SeveritySetting } from '../inspect/rule-meta.ts';
import type { GeneratedFile } from '../output.ts';
import { generatedHeader } from './header.ts';

/** How each preset sees the severity that a rule gives itself. */
const presets: Readonly<Record<string, (severity: SeveritySetting) => SeveritySetting>> = {
  // What the catalogue says.
  recommended: (severity) => severity,
  // For an office that wants every remark answered before a plan leaves the house.
  strict: (severity) => (severity === 'info' ? 'warning' : severity),
  // For an office that receives plans: what it sends back, and nothing that is a matter of taste.
  submission: (severity) => (severity === 'info' ? 'off' : severity),
};

/** `presets`: for each preset and rule the severity, where kinds differ also by kind. */
export function generatePresets(rules: readonly RuleDescription[]): GeneratedFile {
  const table = Object.fromEntries(
    Object.entries(presets).map(([name, see]) => [
      name,
      Object.fromEntries(
        rules.map(({ meta }) => [
          meta.id,
          {
            since: meta.since,
            severity: see(meta.severity),
            kinds: Object.fromEntries(
              Object.entries(meta.kinds).map(([kind, severity]) => [kind, see(severity)]),
            ),
          },
        ]),
      ),
    ]),
  );
  return {
    path: 'packages/rules/src/generated/presets.generated.ts',
    content: [
      generatedHeader,
      "import type { SeveritySetting } from '@yaodian/linter';",
      "import type { PlanKind } from '@yaodian/parser';",
      '',
      '/** Severity of a rule in a preset; `kinds` goes before `severity`. */',
      'export interface PresetRule {',
      '  /** First `rulesVersion` of the config in which the preset has the rule. */',
      '  readonly since: number;',
      '  readonly severity: SeveritySetting;',
      '  readonly kinds: Readonly<Partial<Record<PlanKind, SeveritySetting>>>;',
      '}',
      '',
      `export type PresetName = ${Object.keys(presets)
        .map((name) => `'${name}'`)
        .join(' | ')};`,
      '',
      '/** What each preset says of each rule, by preset and rule id. */',
      `export const presets: Readonly<Record<PresetName, Readonly<Record<string, PresetRule>>>> = ${JSON.stringify(table, null, 2)};`,
      '',
    ].join('\n'),
  };
}
