// The data files with their types; what only tests and readers need (examples) stays in the files.
import alsoStandardCharacters from './also-standard-characters.json' with { type: 'json' };
import confusionPairs from './confusion-pairs.json' with { type: 'json' };
import deliverableVerbs from './deliverable-verbs.json' with { type: 'json' };
import outdatedTerms from './outdated-terms.json' with { type: 'json' };
import setPhrases from './set-phrases.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import vagueActions from './vague-actions.json' with { type: 'json' };
import vagueQuantities from './vague-quantities.json' with { type: 'json' };
import type { Correction, FixedList, Word } from './entry.ts';

/** Dictionaries of wrong and right wordings; a user's config extends them under these names. */
export const corrections = {
  'confusion-pairs': confusionPairs.entries as readonly Correction[],
  'outdated-terms': outdatedTerms.entries as readonly Correction[],
  'set-phrases': setPhrases.entries as readonly Correction[],
} as const;

export type CorrectionDictionary = keyof typeof corrections;

export const fixedLists: readonly FixedList[] = setPhrases.lists;

/** Units that a legal unit replaces. */
export const replacedUnits: readonly Correction[] = units.entries.flatMap(
  ({ word, relation, right, ...entry }) =>
    relation === 'legal' && right !== undefined ? [{ ...entry, wrong: word, right }] : [],
);

/** Measure words, and those that count the same things. */
export const measureWords: readonly (Word & { readonly same: readonly string[] })[] =
  units.entries.flatMap(({ word, relation, same }) =>
    relation === 'equivalent' && same !== undefined ? [{ word, same }] : [],
  );

export const vagueQuantityWords: readonly Word[] = vagueQuantities.entries;
export const vagueActionWords: readonly Word[] = vagueActions.entries;
export const deliverableVerbWords: readonly Word[] = deliverableVerbs.entries;

/** Traditional forms that are standard in simplified text as well. */
export const alsoStandard: ReadonlySet<string> = new Set(
  alsoStandardCharacters.entries.map(({ word }) => word),
);
