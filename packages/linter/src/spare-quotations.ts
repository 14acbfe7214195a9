import type { Range } from '@yaodian/parser';
import type { FindingSuggestion } from './finding.ts';
import type { Fix, Locale } from './rule.ts';
import type { ZoneIndex } from './zone-index.ts';

/**
 * What stands in quotation marks are somebody else's words: no safe fix touches them. Edits there become a
 * suggestion, for a person who compares with the original; a fix whose places stand for themselves keeps
 * the others.
 */
export function spareQuotations(
  {
    fix,
    suggestions,
  }: { readonly fix: Fix | null; readonly suggestions: readonly FindingSuggestion[] },
  zones: ZoneIndex,
  locale: Locale,
): { readonly fix: Fix | null; readonly suggestions: readonly FindingSuggestion[] } {
  if (fix?.edits.some(({ range }) => touchesQuotation(zones, range)) !== true)
    return { fix, suggestions };
  const outside =
    fix.divisible === true ? fix.edits.filter(({ range }) => !touchesQuotation(zones, range)) : [];
  const { edits, changes } = fix;
  const suggestion = {
    message: messages[locale],
    edits,
    ...(changes === undefined ? {} : { changes }),
  };
  return {
    fix: outside.length === 0 ? null : { ...fix, edits: outside },
    suggestions: [...suggestions, suggestion],
  };
}

function touchesQuotation(zones: ZoneIndex, range: Range): boolean {
  return zones.touches('quotation', range);
}

const messages: Readonly<Record<Locale, string>> = {
  'zh-CN': '修改涉及引号内的文字，请与原文核对后采用',
  en: 'The change reaches into a quotation: apply it after comparing with the original',
};
