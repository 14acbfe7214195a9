import type { Locale } from '@yaodian/linter';

/**
 * The sentences of an error of the generator in one language. Told by their shape: the errors come from
 * files of their own, whose classes are not those of this one.
 */
export function sentencesOf(error: unknown, locale: Locale): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('bilingual' in error && isSentence(error.bilingual)) return error.bilingual[locale];
  if ('sentences' in error && Array.isArray(error.sentences) && error.sentences.every(isSentence))
    return error.sentences.map((sentence) => sentence[locale]).join('\n');
  return null;
}

function isSentence(value: unknown): value is Readonly<Record<Locale, string>> {
  return typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;
}
