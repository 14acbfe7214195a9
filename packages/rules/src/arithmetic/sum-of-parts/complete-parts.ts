// Parts that leave nothing out: then they must add up to the whole even where 其中 stands in front.

import { schemes } from './class-schemes.ts';
import { classesIn } from './class-words.ts';

/** How many classes each scheme has. */
export const schemeSizes: readonly number[] = schemes.map(({ length }) => length);

/** Any word of any scheme: most words in front of a number name none. */
const anyClass = new RegExp(
  schemes
    .flat()
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether a text has any word of any scheme. */
export function namesClasses(text: string): boolean {
  return anyClass.test(text);
}

const rest = /^(?:其他|其它|其余|余下|剩余)|等其[他它余]/u;

/** Whether the words in front of a number name one more class of the scheme that other words are of. */
export function isOneOf(label: string, others: readonly string[]): boolean {
  const own = new Set(classesIn(label).map(({ scheme }) => scheme));
  return (
    own.size > 0 && others.every((other) => classesIn(other).some(({ scheme }) => own.has(scheme)))
  );
}

/** Whether parts with these words in front of their numbers are all that there is. */
export function areAllParts(labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  return rest.test(labels.at(-1) ?? '') || areClasses(labels) || areAllYears(labels);
}

/** Whether a label says that its number is what is left: 其他, 吸烟等其他原因. */
export function isRest(label: string): boolean {
  return rest.test(label);
}

/**
 * 家庭、邻里纠纷7910件（其中家庭纠纷1998件、邻里纠纷5912件）: the words in front of a total name all of its parts.
 */
export function areNamedBy(words: string, labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  const names = words.replace(/^.*[，。；：,;]/u, '').split(/[、和与及]/u);
  if (areOfKinds(names, labels)) return true;
  return (
    names.length === labels.length &&
    labels.every((label, place) => {
      const kind = label.slice(0, 2);
      return kind.length === 2 && (names[place] ?? '').includes(kind);
    })
  );
}

/** 建议、提案共15件，其中州建议2件、州提案3件、县建议4件、县提案6件: each part is of one of the kinds that the total names. */
function areOfKinds(names: readonly string[], labels: readonly string[]): boolean {
  const kinds = names.map((name) => name.replace(/[共有为总计]+$/u, '').slice(-2));
  if (kinds.length < 2 || kinds.some((kind) => kind.length < 2)) return false;
  const parts = labels.map((label) => label.replace(/[有为]+$/u, '').slice(-2));
  return parts.every((part) => kinds.includes(part)) && kinds.every((kind) => parts.includes(kind));
}

/** Whether the words name the classes of one scheme, each once: 男 and 女, the four quarters. */
export function areClasses(labels: readonly string[]): boolean {
  const found = labels.map(classesIn);
  const hasOne = (scheme: number, kind: number): boolean =>
    found.filter((own) => own.some((named) => named.scheme === scheme && named.kind === kind))
      .length === 1;
  return (found[0] ?? []).some(
    ({ scheme }) =>
      schemes[scheme]?.length === labels.length &&
      schemes[scheme].every((_, kind) => hasOne(scheme, kind)),
  );
}

/** 城乡 names both classes, and 已排查100栋 may be made of 已整改 and 未整改. */
const noClass = /城乡|已/gu;

/**
 * 城镇新增就业2万人，其中城镇失业人员1万人；农村劳动力3万人: what is of one class is not made of all of them.
 * @param words what stands in front of the total
 */
export function isOfOneClass(words: string, labels: readonly string[]): boolean {
  const own = classesIn(words.replace(/^.*[，。；：,;]/u, '').replaceAll(noClass, ''));
  return own.some(({ scheme, kind }) => {
    const kinds = schemes[scheme] ?? [];
    // 农林牧渔业总产值 names its parts in one word.
    if (kinds.length !== 2 || labels.length !== 2) return false;
    const isOnly = own.every((other) => other.scheme !== scheme || other.kind === kind);
    return isOnly && kinds.every((pattern) => labels.some((label) => pattern.test(label)));
  });
}

/** Five years or more, one after the other: a five-year plan year by year. */
function areAllYears(labels: readonly string[]): boolean {
  return labels.length >= 5 && followEachOther(labels.map(yearIn));
}

/** Whether every part is that of a year of its own: 2026年8个、2027年9个. */
export function haveOwnYears(labels: readonly string[]): boolean {
  return followEachOther(labels.map(yearIn));
}

function yearIn(label: string): number | null {
  const year = /^(?:到|至|在)?(20\d\d)年/u.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}

function followEachOther(years: readonly (number | null)[]): boolean {
  const [first] = years;
  return first != null && years.every((year, index) => year === first + index);
}
