import { nearestName } from '@yaodian/linter';
import { rules } from '@yaodian/rules';
import type { CommandContext } from '../program.ts';
import { oneOf } from '../read-flags.ts';
import { widthOf } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';

/** `yaodian rules [ID]`: all rules by category, or the page of one. */
export async function runRules(
  { io, locale, say }: CommandContext,
  [id]: readonly (string | readonly string[] | undefined)[],
  flags: { readonly format?: string },
): Promise<number> {
  const { ruleDocs } = await import('@yaodian/rules/docs');
  const format = oneOf(flags.format ?? 'pretty', ['pretty', 'json'], '--format', say);
  const titleOf = (rule: string): string => ruleDocs[rule]?.[locale].title ?? rule;
  if (typeof id === 'string') {
    const known = rules.find((rule) => rule.meta.id === id);
    const page = Object.hasOwn(ruleDocs, id) ? ruleDocs[id]?.[locale].page : undefined;
    if (known === undefined || page === undefined) {
      const nearest = nearestName(
        id,
        rules.map((rule) => rule.meta.id),
      );
      throw new UsageError(
        nearest === null ? say('noRule', { rule: id }) : say('noRuleNear', { rule: id, nearest }),
      );
    }
    io.out(
      format === 'json'
        ? `${JSON.stringify({ ...describe(known), title: titleOf(id), page }, null, 2)}\n`
        : page,
    );
    return 0;
  }
  if (format === 'json') {
    io.out(
      `${JSON.stringify(
        rules.map((rule) => ({ ...describe(rule), title: titleOf(rule.meta.id) })),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  const width = Math.max(...rules.map((rule) => rule.meta.id.length));
  let category = '';
  for (const { meta } of rules) {
    if (meta.category !== category) io.out(`${category === '' ? '' : '\n'}${meta.category}\n`);
    category = meta.category;
    const severity = say(meta.severity === 'off' ? 'off' : meta.severity);
    io.out(
      `  ${meta.id.padEnd(width)}  ${severity}${' '.repeat(Math.max(1, 8 - widthOf(severity)))}${titleOf(meta.id)}\n`,
    );
  }
  return 0;
}

function describe({ meta }: (typeof rules)[number]): object {
  const { id, category, scope, severity, kinds = {}, since, fixable, hasSuggestions, basis } = meta;
  return {
    id,
    category,
    scope,
    severity,
    kinds,
    since,
    fixable: fixable !== null,
    hasSuggestions,
    basis,
  };
}
