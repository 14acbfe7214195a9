import { fixText, type FixedText, type FixTextOptions } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { PreparedFile } from './prepare-file.ts';
import { say } from './say.ts';

/** Runs of the plugins on what their fixes made; more is taken for fixes that never come to rest. */
const maxRuns = 10;

/**
 * Fixes a text with all rules. Rules of plugins run apart and speak of one text only: after their fixes they
 * are asked again about the new text, until neither they nor the others change anything. Where that never
 * happens, nothing of the plugins is applied, and this is said.
 */
export async function fixWithPlugins(
  { rules, pluginRules, runPlugins, settings }: PreparedFile,
  document: PlanDocument,
  { reparse, ...options }: FixTextOptions & { readonly reparse: (text: string) => PlanDocument },
): Promise<FixedText> {
  if (runPlugins === null) return fixText(document, rules, settings, reparse, options);
  const applied = new Map<string, number>();
  const seen = new Set<string>();
  let current = document;
  let speaking = pluginRules;
  for (let run = 0; run < maxRuns; run++) {
    const result = fixText(current, [...rules, ...speaking], settings, reparse, options);
    for (const [rule, count] of result.applied) applied.set(rule, (applied.get(rule) ?? 0) + count);
    if ([...result.applied.values()].every((count) => count === 0)) return { ...result, applied };
    if (seen.has(result.text)) break;
    seen.add(result.text);
    current = result.document;
    speaking = await runPlugins(current);
  }
  const result = fixText(document, rules, settings, reparse, options);
  const restless = pluginRules
    .filter(({ meta: { id } }) => applied.has(id))
    .map(({ meta: { id } }) => ({
      rule: id,
      line: 1,
      message: say(settings.locale ?? 'zh-CN', 'restlessPlugin', { rule: id }),
    }));
  return { ...result, dropped: [...result.dropped, ...restless] };
}
