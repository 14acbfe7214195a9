import { nearestName, type Locale } from '@yaodian/linter';
import { say } from '../say.ts';
import type { FileScopedConfig } from './config-data.ts';
import type { ConfigFault } from './config-layer.ts';

/** Rules that the command line names and that do not exist; those of plugins are not known here. */
export function checkRuleIds(
  scope: FileScopedConfig | undefined,
  known: ReadonlySet<string>,
  locale: Locale,
): readonly ConfigFault[] {
  return Object.keys(scope?.rules ?? {})
    .filter((id) => !known.has(id) && !id.includes('/'))
    .map((rule) => {
      const nearest = nearestName(rule, known);
      const message =
        nearest === null
          ? say(locale, 'unknownRule', { rule })
          : say(locale, 'unknownRuleNear', { rule, nearest });
      return { file: '--rule', line: 0, column: 0, message };
    });
}
