// The data files with their types; what only tests and readers need (examples) stays in the files.
import alsoStandardCharacters from './also-standard-characters.json' with { type: 'json' };
import confusionPairs from './confusion-pairs.json' with { type: 'json' };
import deliverableVerbs from './deliverable-verbs.json' with { type: 'json' };
import outdatedTerms from './outdated-terms.json' with { type: 'json' };
import setPhrases from './set-phrases.json' with { type: 'json' };
import uncountedWords from './uncounted-words.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import vagueActions from './vague-actions.json' with { type: 'json' };
import vagueQuantities from './vague-quantities.json' with { type: 'json' };
import type { Locale } from '@yaodian/linter';
import type { Correction, FixedList, Word } from './entry.ts';

/** Dictionaries of wrong and right wordings; a user's config extends them under these names. */
export const corrections = {
  'confusion-pairs': confusionPairs.entries as readonly Correction[],
  'outdated-terms': outdatedTerms.entries as readonly Correction[],
  'set-phrases': setPhrases.entries as readonly Correction[],
  units: units.entries as readonly Correction[],
} as const;

export type CorrectionDictionary = keyof typeof corrections;

/** Whether the entries of a dictionary are wrong and right wordings; else they are words. */
export function holdsCorrections(id: string): id is CorrectionDictionary {
  return Object.hasOwn(corrections, id);
}

export const fixedLists: readonly FixedList[] = setPhrases.lists;

/** Dictionaries of words that stand for themselves; a user's config extends them under these names. */
export const words = {
  'also-standard-characters': alsoStandardCharacters.entries as readonly Word[],
  'deliverable-verbs': deliverableVerbs.entries as readonly Word[],
  'uncounted-words': uncountedWords.entries as readonly Word[],
  'vague-actions': vagueActions.entries as readonly Word[],
  'vague-quantities': vagueQuantities.entries as readonly Word[],
} as const;

export type WordDictionary = keyof typeof words;

/** What each dictionary holds, by the name under which a config reaches it. */
export const dictionaryDescriptions: Readonly<Record<string, Readonly<Record<Locale, string>>>> =
  Object.fromEntries(
    [
      alsoStandardCharacters,
      confusionPairs,
      deliverableVerbs,
      outdatedTerms,
      setPhrases,
      uncountedWords,
      units,
      vagueActions,
      vagueQuantities,
    ].map(({ id, description }) => [id, description]),
  );
