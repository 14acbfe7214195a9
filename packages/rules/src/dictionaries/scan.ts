import type { RuleSettings } from '@yaodian/linter';
import { memoise, type PlanDocument } from '@yaodian/parser';
import { linesOf, unitFact } from '../shared/view-lines.ts';
import { corrections, fixedLists, type CorrectionDictionary } from './data.ts';
import type { Correction, FixedList } from './entry.ts';
import { fits } from './guard.ts';
import { longestHits } from './longest-hits.ts';
import { withUserEntries } from './user-entries.ts';
import { WordMatcher } from './word-matcher.ts';

type UserDictionaries = RuleSettings<unknown>['dictionaries'];

/** A wrong wording; offsets are those of the text that was scanned. */
export interface CorrectionHit {
  readonly entry: Correction;
  readonly start: number;
  readonly end: number;
}

/** A member of a fixed list. */
export interface MemberHit {
  readonly list: FixedList;
  /** Index in `list.members`. */
  readonly member: number;
  readonly start: number;
  readonly end: number;
}

/** What one pass over a text found, each in order of position. */
export interface DictionaryHits {
  readonly corrections: Readonly<Record<CorrectionDictionary, readonly CorrectionHit[]>>;
  readonly members: readonly MemberHit[];
}

type Hits = Record<CorrectionDictionary, CorrectionHit[]>;
type Found = (text: string, at: number, hits: Hits, members: MemberHit[]) => void;

interface PlacedWord {
  /** Index of the word in the matcher. */
  readonly word: number;
  readonly at: number;
}

/** All words of all dictionaries in one matcher, so that a text is read once. */
class Scanner {
  readonly #found: Found[] = [];
  readonly #matcher: WordMatcher;
  /** The words that begin in a line, whatever they mean there; null in most of them. */
  readonly #wordsIn = unitFact((text): readonly PlacedWord[] | null => {
    const words: PlacedWord[] = [];
    this.#matcher.scan(text, (word, at) => {
      words.push({ word, at });
    });
    return words.length === 0 ? null : words;
  });

  constructor(dictionaries: UserDictionaries) {
    const words: string[] = [];
    const add = (word: string, found: Found): void => {
      words.push(word);
      this.#found.push(found);
    };
    const addCorrections = (id: keyof Hits, entries: readonly Correction[]): void => {
      for (const entry of entries) {
        const { length } = entry.wrong;
        add(entry.wrong, (text, at, hits) => {
          if (fits(entry, text, at, at + length))
            hits[id].push({ entry, start: at, end: at + length });
        });
      }
    };
    for (const [id, entries] of Object.entries(corrections) as [
      CorrectionDictionary,
      readonly Correction[],
    ][])
      addCorrections(id, withUserEntries(id, entries, dictionaries));
    for (const list of fixedLists) {
      for (const [member, word] of list.members.entries())
        add(word, (_text, at, _hits, members) => {
          members.push({ list, member, start: at, end: at + word.length });
        });
    }
    this.#matcher = new WordMatcher(words);
  }

  /** Looks up a text that stands alone. */
  scan(text: string): DictionaryHits {
    return this.#gather((found) => {
      this.#matcher.scan(text, (word, at) => {
        found(word, text, at);
      });
    });
  }

  /** Looks up the lines of a document; what a word means follows from the whole text around it. */
  scanDocument(document: PlanDocument): DictionaryHits {
    const { text } = document.view;
    return this.#gather((found) => {
      for (const line of linesOf(document))
        for (const { word, at } of this.#wordsIn(line) ?? []) found(word, text, line.start + at);
    });
  }

  #gather(look: (found: (word: number, text: string, at: number) => void) => void): DictionaryHits {
    const hits: Hits = {
      'confusion-pairs': [],
      'outdated-terms': [],
      'set-phrases': [],
      units: [],
    };
    const members: MemberHit[] = [];
    look((word, text, at) => this.#found[word]?.(text, at, hits, members));
    return {
      corrections: {
        'confusion-pairs': longestHits(hits['confusion-pairs']),
        'outdated-terms': longestHits(hits['outdated-terms']),
        'set-phrases': longestHits(hits['set-phrases']),
        units: longestHits(hits.units),
      },
      members: members.sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }
}

const noDictionaries: UserDictionaries = {};
const scanners = new WeakMap<UserDictionaries, Scanner>();
const hitsOf: (document: PlanDocument) => Map<Scanner, DictionaryHits> = memoise(
  () => new Map<Scanner, DictionaryHits>(),
);

function scannerFor(dictionaries: UserDictionaries): Scanner {
  const key = Object.keys(dictionaries).length === 0 ? noDictionaries : dictionaries;
  let scanner = scanners.get(key);
  if (scanner === undefined) {
    scanner = new Scanner(key);
    scanners.set(key, scanner);
  }
  return scanner;
}

/** Looks a text up in all dictionaries. */
export function scanText(
  text: string,
  dictionaries: UserDictionaries = noDictionaries,
): DictionaryHits {
  return scannerFor(dictionaries).scan(text);
}

/** Looks the reading view of a document up in all dictionaries: once for all rules. */
export function dictionaryHits(
  document: PlanDocument,
  dictionaries: UserDictionaries,
): DictionaryHits {
  const scanner = scannerFor(dictionaries);
  const known = hitsOf(document);
  let hits = known.get(scanner);
  if (hits === undefined) {
    hits = scanner.scanDocument(document);
    known.set(scanner, hits);
  }
  return hits;
}
