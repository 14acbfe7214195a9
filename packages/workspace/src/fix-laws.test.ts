// What `fix` promises of every text: the corpus, the seeds, both damaged at random, and random text.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outline, parse, SourceText } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { fix } from './fix.ts';
import { HostError, type Host } from './host.ts';
import { sourceFormat } from './source-format.ts';

const seedFolder = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const seeds = readdirSync(seedFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt|yaml)$/u.test(name) && !name.endsWith('README.md'))
  .sort();
const seedText = (name: string): string => readFileSync(`${seedFolder}${name}`, 'utf8');

/** These fixes put other characters into headings: understanding changes for the better. */
const correctingRules = ['no-typo', 'no-mixed-script'];

async function fixed(name: string, text: string, without: readonly string[] = []): Promise<string> {
  const nothing = (uri: string) => Promise.reject(new HostError('not-found', uri, 'not found'));
  const host: Host = { readFile: nothing, stat: () => Promise.resolve(null), list: nothing };
  const { fixed: files } = await fix(host, {
    root: 'file:///work',
    paths: [],
    inputs: [{ name, bytes: new TextEncoder().encode(text) }],
    locale: 'zh-CN',
    config: null,
    override: {
      rules: Object.fromEntries(without.map((rule) => [rule, { severity: 'off' as const }])),
    },
  });
  return files[0]?.after ?? text;
}

/** What the parser understands, without places and without what safe fixes may change. */
function understood(name: string, text: string): readonly unknown[] {
  const document = parse(new SourceText(text, name), { format: sourceFormat(name) });
  return outline(document).nodes.map((node) => [
    node.type,
    node.depth,
    'title' in node ? bare(node.title ?? '') : null,
    'targets' in node ? node.targets.map(({ value, max }) => [value, max]) : [],
  ]);
}

/** Departments of each node; one that was named twice is named once. */
function departments(name: string, text: string): readonly string[] {
  const document = parse(new SourceText(text, name), { format: sourceFormat(name) });
  return outline(document).nodes.flatMap((node, index) => {
    const named = 'responsible' in node ? node.responsible : [];
    return [...new Set(named.map(({ department }) => `${index} ${bare(department)}`))];
  });
}

/** Letters and digits only: marks, spaces and what cannot be seen may be put right. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What no fix may touch; a fix may add more of it (`28所,`). Pinyin in a name (`規(guī)范`) is no part of it. */
function untouchable(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /“[^“”\n]*”|‘[^‘’\n]*’|《[^《》()\n]*》|〔\d{4}〕\d+号|\d{4}年|\d+所，|（责任处室：[^（）\n]*）/gu,
    ),
  ].map(([found]) => found);
}

/** Comments of a YAML text, byte by byte. */
function comments(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

/** The first text of a list that the other list lacks at its place in the order; null where it has all. */
function lost(before: readonly string[], after: readonly string[]): string | null {
  let at = 0;
  for (const text of before) {
    at = after.indexOf(text, at) + 1;
    if (at === 0) return text;
  }
  return null;
}

async function obeysTheLaws(name: string, text: string): Promise<void> {
  const once = await fixed(name, text);
  expect(lost(untouchable(text), untouchable(once))).toBeNull();
  const uncorrected = await fixed(name, text, correctingRules);
  expect(understood(name, uncorrected)).toEqual(understood(name, text));
  // More may be understood: `责任 处室` is no label, `责任处室` is.
  expect(lost(departments(name, text), departments(name, uncorrected))).toBeNull();
  if (name.endsWith('.yaml')) expect(comments(once)).toEqual(comments(text));
  expect(await fixed(name, once)).toBe(once);
}

describe('fix on the seeds', () => {
  it.each(seeds)('keeps the laws: %s', (name) => obeysTheLaws(name, seedText(name)));
});

describeCorpus('fix on the corpus', () => {
  it.each([0, 1, 2, 3, 4])(
    'keeps the laws: %i',
    (index) => obeysTheLaws('plan.txt', corpusText(index)),
    240_000,
  );
});

/** What other tools break; none of it may change, wherever it stands. */
const fragile = [
  '（一）加强',
  '2021年',
  '〔2018〕59号',
  '1.推进',
  '28所，',
  '（责任处室：办公室）',
  '“签定,落实”',
];

/** What damage does to one place of a text: half-width marks, spaces, residue, breaks, numbers of another form. */
const damages: readonly (readonly [RegExp, string])[] = [
  [/，/gu, ','],
  [/：/gu, ':'],
  [/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '],
  [/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '(fā)'],
  [/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\u200b'],
  [/(?<=\p{Script=Han}{20})(?=\p{Script=Han}{4})/gu, '\n'],
  [/(?<=^|\n)二、/gu, '2、'],
  [/(?<=（)二(?=）)/gu, '三'],
  [/落实/gu, '落实落实'],
  [/部署/gu, '布署'],
  [/％|%/gu, '％'],
];

/** Damages at places chosen by numbers from 0 to 1, one after the other. */
const wounds = fc.array(
  fc.record({
    damage: fc.constantFrom(...damages),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

function damaged(
  text: string,
  done: readonly { damage: readonly [RegExp, string]; place: number }[],
) {
  return done.reduce((before, { damage: [where, what], place }) => {
    const places = [...before.matchAll(where)];
    const found = places[Math.floor(place * places.length)];
    return found === undefined
      ? before
      : before.slice(0, found.index) + what + before.slice(found.index + found[0].length);
  }, text);
}

/** Puts fragile texts behind marks that end or divide a sentence. */
function withFragile(text: string, done: readonly { words: string; place: number }[]): string {
  return done.reduce((before, { words, place }) => {
    const places = [...before.matchAll(/(?<=\p{Script=Han})，(?=\p{Script=Han})/gu)];
    const found = places[Math.floor(place * places.length)];
    return found === undefined
      ? before
      : `${before.slice(0, found.index + 1)}按${words}要求，${before.slice(found.index + 1)}`;
  }, text);
}

describe('fix on damaged texts', () => {
  const drafts = seeds.map((name) => ({ name, text: seedText(name) }));

  it('keeps the laws on every seed, whatever was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...drafts), wounds, async ({ name, text }, done) => {
        await obeysTheLaws(name, damaged(text, done));
      }),
      { numRuns: 150 },
    );
  }, 300_000);

  it('leaves alone what other tools break, wherever it stands', async () => {
    const insertions = fc.array(
      fc.record({
        words: fc.constantFrom(...fragile),
        place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...drafts),
        insertions,
        wounds,
        async ({ name, text }, put, done) => {
          // Damage first: what is put in stays whole.
          const before = withFragile(damaged(text, done), put);
          const after = await fixed(name, before);
          for (const words of fragile)
            expect(after.split(words).length, words).toBeGreaterThanOrEqual(
              before.split(words).length,
            );
        },
      ),
      { numRuns: 150 },
    );
  }, 300_000);
});
