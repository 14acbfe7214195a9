import type { RuleSettings } from '@yaodian/linter';
import type { WordDictionary } from './data.ts';
import type { Word } from './entry.ts';
import { fits } from './guard.ts';
import { longestHits } from './longest-hits.ts';
import { wordsOf } from './user-entries.ts';
import { WordMatcher } from './word-matcher.ts';

type UserDictionaries = RuleSettings<unknown>['dictionaries'];

/** A word of a dictionary where it stands for itself. */
export interface WordHit {
  readonly entry: Word;
  readonly start: number;
  readonly end: number;
}

/** Finds the words of one dictionary in a text. */
export class WordFinder {
  readonly #entries: readonly Word[];
  readonly #matcher: WordMatcher;

  /** @throws {Error} where an entry of the user has not the shape of one. */
  constructor(id: WordDictionary, dictionaries: UserDictionaries) {
    this.#entries = wordsOf(id, dictionaries);
    this.#matcher = new WordMatcher(this.#entries.map(({ word }) => word));
  }

  /** In order of position, without overlaps. */
  find(text: string): readonly WordHit[] {
    const hits: WordHit[] = [];
    this.#matcher.scan(text, (index, start) => {
      const entry = this.#entries[index];
      if (entry === undefined) return;
      const end = start + entry.word.length;
      if (fits(entry, text, start, end)) hits.push({ entry, start, end });
    });
    return longestHits(hits);
  }
}

const none: UserDictionaries = {};
const finders = new WeakMap<UserDictionaries, Map<WordDictionary, WordFinder>>();

/** The finder of a dictionary as the config has it, made once per config. */
export function wordFinder(id: WordDictionary, dictionaries: UserDictionaries): WordFinder {
  const key = Object.hasOwn(dictionaries, id) ? dictionaries : none;
  let known = finders.get(key);
  if (known === undefined) finders.set(key, (known = new Map<WordDictionary, WordFinder>()));
  let finder = known.get(id);
  if (finder === undefined) known.set(id, (finder = new WordFinder(id, key)));
  return finder;
}
