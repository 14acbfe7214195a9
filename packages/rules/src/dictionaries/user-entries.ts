import type { RuleSettings } from '@yaodian/linter';
import { words, type WordDictionary } from './data.ts';
import type { Correction, Word } from './entry.ts';
import type { Guards } from './guard.ts';

type UserDictionaries = RuleSettings<unknown>['dictionaries'];

const listKeys = ['unlessBefore', 'unlessAfter', 'unlessLater', 'onlyBefore', 'onlyAfter'] as const;

/**
 * The entries of a dictionary as the config has it: the built-in ones without those that are switched
 * off (by their wrong wording), then the user's own.
 * @throws {Error} where an entry of the user has not the shape of one.
 */
export function withUserEntries(
  id: string,
  builtIn: readonly Correction[],
  dictionaries: UserDictionaries,
): readonly Correction[] {
  if (!Object.hasOwn(dictionaries, id)) return builtIn;
  const user = dictionaries[id];
  if (user === undefined) return builtIn;
  const own = user.entries.map((entry, index) => readEntry(id, entry, index));
  const hidden = new Set([...user.off, ...own.map(({ wrong }) => wrong)]);
  return [...builtIn.filter(({ wrong }) => !hidden.has(wrong)), ...own];
}

/**
 * The words of a dictionary as the config has it: the built-in ones without those that are switched off,
 * then the user's own, each a text or `{word: 一揽子, unlessAfter: [计划]}`.
 * @throws {Error} where an entry of the user has not the shape of one.
 */
export function wordsOf(id: WordDictionary, dictionaries: UserDictionaries): readonly Word[] {
  const builtIn = words[id];
  const user = Object.hasOwn(dictionaries, id) ? dictionaries[id] : undefined;
  if (user === undefined) return builtIn;
  const own = user.entries.map((entry, index) => readWord(new EntryPlace(id, index), entry));
  const hidden = new Set([...user.off, ...own.map(({ word }) => word)]);
  return [...builtIn.filter(({ word }) => !hidden.has(word)), ...own];
}

/** Where an entry stands in the config, for what is wrong with it. */
class EntryPlace {
  readonly #place: string;
  readonly #example: string;

  constructor(id: string, index: number, example = '{word: 一揽子}') {
    this.#place = `dictionaries.${id}.entries[${index}]`;
    this.#example = example;
  }

  fail(zh: string, en: string): never {
    throw new Error(
      `${this.#place}：${zh}，例如 ${this.#example}。${this.#place}: ${en}, as in ${this.#example}.`,
    );
  }
}

function readWord(place: EntryPlace, entry: unknown): Word {
  if (typeof entry === 'string') return readWord(place, { word: entry });
  if (typeof entry !== 'object' || entry === null)
    return place.fail('应为一个词条', 'must be an entry');
  const { word } = entry as Readonly<Record<string, unknown>>;
  if (typeof word !== 'string' || word === '' || word.length > 40)
    return place.fail('word 应为1至40个字', 'word must be a text of 1 to 40 characters');
  return { word, ...readGuards(place, entry) };
}

function readEntry(id: string, entry: unknown, index: number): Correction {
  const place = new EntryPlace(id, index, '{wrong: 部暑, right: 部署}');
  if (typeof entry !== 'object' || entry === null)
    return place.fail('应为一个词条', 'must be an entry');
  const { wrong, right, safe, since, source } = entry as Readonly<Record<string, unknown>>;
  if (typeof wrong !== 'string' || wrong === '' || wrong.length > 40)
    return place.fail('wrong 应为1至40个字', 'wrong must be a text of 1 to 40 characters');
  if (typeof right !== 'string' || right === wrong)
    return place.fail('right 应为另一个词', 'right must be another text');
  if (since !== undefined && (typeof since !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(since)))
    return place.fail('since 应为日期', 'since must be a day');
  return {
    wrong,
    right,
    safe: safe === true,
    confirmed: since !== undefined,
    ...(since === undefined ? {} : { since }),
    ...(typeof source === 'string' ? { source } : {}),
    ...readGuards(place, entry),
  };
}

function readGuards(place: EntryPlace, entry: object): Guards {
  const guards: Record<string, readonly string[]> = {};
  for (const key of listKeys) {
    const value: unknown = Object.hasOwn(entry, key) ? Reflect.get(entry, key) : undefined;
    if (value === undefined) continue;
    if (!isTexts(value)) return place.fail(`${key} 应为文字列表`, `${key} must be a list of texts`);
    guards[key] = value;
  }
  return guards;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '');
}
