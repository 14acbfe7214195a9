import type { RuleSettings } from '@yaodian/linter';
import type { Correction } from './entry.ts';

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

function readEntry(id: string, entry: unknown, index: number): Correction {
  const fail = (zh: string, en: string): never => {
    const place = `dictionaries.${id}.entries[${index}]`;
    throw new Error(
      `${place}：${zh}，例如 {wrong: 部暑, right: 部署}。${place}: ${en}, as in {wrong: 部暑, right: 部署}.`,
    );
  };
  if (typeof entry !== 'object' || entry === null) return fail('应为一个词条', 'must be an entry');
  const data = entry as Readonly<Record<string, unknown>>;
  const { wrong, right, safe, since, source } = data;
  if (typeof wrong !== 'string' || wrong === '' || wrong.length > 40)
    return fail('wrong 应为1至40个字', 'wrong must be a text of 1 to 40 characters');
  if (typeof right !== 'string' || right === wrong)
    return fail('right 应为另一个词', 'right must be another text');
  if (since !== undefined && (typeof since !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(since)))
    return fail('since 应为日期', 'since must be a day');
  const guards: Record<string, readonly string[]> = {};
  for (const key of listKeys) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) continue;
    if (!isTexts(value)) return fail(`${key} 应为文字列表`, `${key} must be a list of texts`);
    guards[key] = value;
  }
  return {
    wrong,
    right,
    safe: safe === true,
    confirmed: since !== undefined,
    ...(since === undefined ? {} : { since }),
    ...(typeof source === 'string' ? { source } : {}),
    ...guards,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '');
}
