import { RE2JS } from 're2js';
import type { CustomRuleData } from './custom-rule-data.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null unless the rule substitutes. */
  readonly replacement: string | null;
}

/** More than this in one paragraph is an error of the pattern, not of the text. */
const maxMatches = 1000;

/**
 * Finds what a rule looks for in a text, in linear time.
 * @throws {Error} with the reason where the pattern cannot be read.
 */
export function finderOf(
  data: Extract<CustomRuleData, { type: 'pattern' | 'substitution' | 'forbidden-phrase' }>,
): (text: string) => readonly Match[] {
  const source =
    data.type === 'forbidden-phrase'
      ? data.phrases.map((phrase) => RE2JS.quote(phrase)).join('|')
      : data.pattern;
  const pattern = RE2JS.compile(source);
  return (text) => {
    const matches: Match[] = [];
    const matcher = pattern.matcher(text);
    while (matches.length < maxMatches && matcher.find()) {
      const start = matcher.start();
      const end = matcher.end();
      if (end === start) continue;
      const replacement =
        data.type === 'substitution'
          ? fill(data.replacement, (index) => matcher.group(index))
          : null;
      matches.push({ start, end, text: text.slice(start, end), replacement });
    }
    return matches;
  };
}

/** `$1` stands for a group, `$$` for a dollar sign. */
function fill(replacement: string, group: (index: number) => string | null): string {
  return replacement.replace(/\$(\$|\d)/gu, (_, sign: string) => {
    if (sign === '$') return '$';
    try {
      return group(Number(sign)) ?? '';
    } catch {
      return '';
    }
  });
}
