import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from './dictionary.schema.json' with { type: 'json' };
import alsoStandard from './also-standard-characters.json' with { type: 'json' };
import confusionPairs from './confusion-pairs.json' with { type: 'json' };
import deliverableVerbs from './deliverable-verbs.json' with { type: 'json' };
import outdatedTerms from './outdated-terms.json' with { type: 'json' };
import setPhrases from './set-phrases.json' with { type: 'json' };
import uncountedWords from './uncounted-words.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import vagueActions from './vague-actions.json' with { type: 'json' };
import vagueQuantities from './vague-quantities.json' with { type: 'json' };
import type { CorrectionDictionary } from './data.ts';
import { brokenLists } from './fixed-order.ts';
import { fits, type Guards } from './guard.ts';
import { scanText } from './scan.ts';
import { wordFinder } from './word-finder.ts';

const files = [
  alsoStandard,
  confusionPairs,
  deliverableVerbs,
  outdatedTerms,
  setPhrases,
  uncountedWords,
  units,
  vagueActions,
  vagueQuantities,
];

describe('every dictionary file', () => {
  const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
    schema,
  );

  it.each(files)('$id follows the schema', (file) => {
    expect(validate(file) ? [] : validate.errors).toEqual([]);
  });

  it.each(files)('$id names no entry twice', ({ entries }) => {
    const words = entries.map((entry) => ('wrong' in entry ? entry.wrong : entry.word));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('hold a few hundred entries', () => {
    const count = files.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(count).toBeGreaterThan(500);
  });
});

const found = (id: CorrectionDictionary, text: string): string[] =>
  scanText(text).corrections[id].map(({ entry }) => entry.wrong);

describe('every correction is found where it is wrong and only there', () => {
  const cases: [CorrectionDictionary, { wrong: string; fires: string; passes: string }][] = [
    ...confusionPairs.entries.map((entry) => ['confusion-pairs', entry] as const),
    ...outdatedTerms.entries.map((entry) => ['outdated-terms', entry] as const),
    ...setPhrases.entries.map((entry) => ['set-phrases', entry] as const),
    ...units.entries.map((entry) => ['units', entry] as const),
  ].map(([id, entry]) => [id, entry]);

  it.each(cases)('%s: $wrong', (id, { wrong, fires, passes }) => {
    expect(found(id, fires)).toEqual([wrong]);
    expect(found(id, passes)).toEqual([]);
  });

  it('a guarded entry is tested with the wording inside a right context', () => {
    const untested = [...confusionPairs.entries, ...outdatedTerms.entries].filter(
      (entry) =>
        ('unlessBefore' in entry || 'unlessAfter' in entry) && !entry.passes.includes(entry.wrong),
    );
    expect(untested.map(({ wrong }) => wrong)).toEqual([]);
  });
});

describe('every word counts where it stands for itself and only there', () => {
  const words: (Guards & { word: string; fires: string; passes: string })[] = [
    ...vagueQuantities.entries,
    ...vagueActions.entries,
    ...deliverableVerbs.entries,
  ];
  const occurs = (entry: Guards & { word: string }, text: string): boolean => {
    for (let at = text.indexOf(entry.word); at !== -1; at = text.indexOf(entry.word, at + 1))
      if (fits(entry, text, at, at + entry.word.length)) return true;
    return false;
  };

  it.each(words)('$word', (entry) => {
    expect(occurs(entry, entry.fires)).toBe(true);
    expect(occurs(entry, entry.passes)).toBe(false);
  });
});

describe('every fixed list is found in another order and only then', () => {
  it.each(setPhrases.lists)('$members', ({ members, fires, passes }) => {
    const broken = (text: string): string[] =>
      brokenLists(text, scanText(text).members).map(({ expected }) => expected);
    expect(broken(fires)).toEqual([members.join('、')]);
    expect(broken(passes)).toEqual([]);
  });

  it('a list that lacks one member is found where it must be complete', () => {
    const text = '增强政治意识、大局意识、看齐意识，';
    const [broken] = brokenLists(text, scanText(text).members);
    expect(broken).toMatchObject({ kind: 'missing', start: 2, end: 16 });
  });

  it.each([
    '增强政治意识、大局意识等意识',
    '坚持创新、协调发展',
    '倡导文明、和谐的校园风尚',
    '增强政治意识、大局意识、核心意识、看齐意识',
  ])('a part of a list is no broken list: %s', (text) => {
    expect(brokenLists(text, scanText(text).members)).toEqual([]);
  });
});

describe("a user's dictionary", () => {
  it('adds entries and switches built-in ones off', () => {
    const dictionaries = {
      'confusion-pairs': {
        entries: [{ wrong: '东海附小', right: '东海实验小学附属小学', unlessAfter: ['（简称）'] }],
        off: ['部暑'],
      },
    };
    const text = '东海附小按部暑开学，东海附小（简称）';
    expect(scanText(text, dictionaries).corrections['confusion-pairs']).toEqual([
      expect.objectContaining({ start: 0, end: 4 }),
    ]);
  });

  it('adds words and switches built-in ones off', () => {
    const dictionaries = {
      'vague-quantities': {
        entries: ['一揽子', { word: '多路', unlessAfter: ['公交'] }],
        off: ['若干'],
      },
    };
    const words = wordFinder('vague-quantities', dictionaries)
      .find('建设一揽子项目、若干学校和多路平台，开通多路公交，培育一大批骨干')
      .map(({ entry }) => entry.word);
    expect(words).toEqual(['一揽子', '多路', '一大批']);
  });

  it.each([
    [3, 'must be an entry'],
    [{ word: '' }, 'word must be'],
    [{ word: '一揽子', onlyAfter: '项目' }, 'onlyAfter must be a list of texts'],
  ])('refuses the word %o with its place', (entry, reason) => {
    const dictionaries = { 'vague-actions': { entries: [entry], off: [] } };
    expect(() => wordFinder('vague-actions', dictionaries)).toThrow(
      new RegExp(`dictionaries\\.vague-actions\\.entries\\[0\\].*${reason}`, 'u'),
    );
  });

  it.each([
    [null, 'must be an entry'],
    [{ right: '部署' }, 'wrong must be'],
    [{ wrong: '部暑', right: '部暑' }, 'right must be another text'],
    [{ wrong: '部暑', right: '部署', unlessAfter: [''] }, 'unlessAfter must be a list of texts'],
    [{ wrong: '部暑', right: '部署', since: '2022' }, 'since must be a day'],
  ])('refuses %o with its place', (entry, reason) => {
    const dictionaries = { 'confusion-pairs': { entries: [entry], off: [] } };
    expect(() => scanText('', dictionaries)).toThrow(
      new RegExp(`dictionaries\\.confusion-pairs\\.entries\\[0\\].*${reason}`, 'u'),
    );
  });
});
