// Prints how long each stage takes, as ratios within one run: times of different runs or machines say nothing.
import { resolve } from 'node:path';
import { lint } from '@yaodian/linter';
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { compare, rules } from '@yaodian/rules';
import { lintFor } from 'autocorrect-node';
import { growthOfChecks } from './adversarial.ts';
import { planOfIndicators } from './indicators.ts';
import { measure } from './measure.ts';
import { readSentences } from './read-sentences.ts';
import { formatTable } from './table.ts';
import { readTexts } from './texts.ts';

// Fewer and the rules, which are many, are measured before they are compiled.
const rounds = 40;
const now = (): number => performance.now();
const decoder = new TextDecoder();

const parseText = (text: string, name: string): PlanDocument =>
  parse(new SourceText(text, name), { format: name.endsWith('.md') ? 'markdown' : 'text' });

/** Measures and prints to stdout. */
export function main(): void {
  // The bundle stands in dist/ of this package.
  const { source, files } = readTexts(resolve(import.meta.dirname, '../../..'));
  const texts = files.map(({ name, bytes }) => ({ name, text: decoder.decode(bytes) }));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${source}: ${files.length} files, ${characters} characters, ${rules.length} rules; medians of ${rounds} interleaved rounds\n`,
  );
  printStages(files, texts);
  printScaling(texts);
  printRuleShares(texts);
  printGrowth();
  printMatching();
}

type NamedText = Readonly<Record<'name' | 'text', string>>;

function printStages(
  files: ReturnType<typeof readTexts>['files'],
  texts: readonly NamedText[],
): void {
  const isNumeric = (category: string): boolean =>
    category === 'arithmetic' || category === 'project';
  const wordRules = rules.filter(({ meta }) => !isNumeric(meta.category));
  const numberRules = rules.filter(({ meta }) => isNumeric(meta.category));
  const parseAll = (): PlanDocument[] => texts.map(({ name, text }) => parseText(text, name));
  const lintAll = (some: typeof rules) => () => {
    const documents = parseAll();
    return () => documents.map((document) => lint(document, some));
  };
  const readAll = (): PlanDocument[] => {
    const documents = parseAll();
    for (const document of documents) readSentences(document);
    return documents;
  };
  const times = measure(
    {
      decode: () => () => files.map(({ bytes }) => decoder.decode(bytes)),
      parse: () => parseAll,
      readAll: () => readAll,
      wordRulesOnRead: () => {
        const documents = readAll();
        return () => documents.map((document) => lint(document, wordRules));
      },
      numberRulesOnRead: () => {
        const documents = readAll();
        return () => documents.map((document) => lint(document, numberRules));
      },
      engine: lintAll([]),
      wordRules: lintAll(wordRules),
      numberRules: lintAll(numberRules),
      check: () => () => parseAll().map((document) => lint(document, rules)),
      autocorrect: () => () => texts.map(({ name, text }) => lintFor(text, name)),
    },
    rounds,
    now,
  );
  const row = (name: string, ratio: number, aim: string): string[] => [name, ratio.toFixed(2), aim];
  console.log(
    formatTable(
      ['stage', 'ratio', 'aim'],
      [
        row('parse / TextDecoder', times.parse / times.decode, '≤ 6'),
        row('parse with one character deleted / parse', dearestDeletion(texts), '≤ 1.25'),
        row('engine without rules / parse', times.engine / times.parse, ''),
        row('document rules / parse', (times.wordRules - times.engine) / times.parse, '≤ 2'),
        row(
          'arithmetic and project rules / parse',
          (times.numberRules - times.engine) / times.parse,
          '≤ 1',
        ),
        row('parse and every sentence read / parse', times.readAll / times.parse, ''),
        row(
          'document rules on what is read / parse and every sentence read',
          (times.wordRulesOnRead - times.engine) / times.readAll,
          '≤ 2',
        ),
        row(
          'arithmetic and project rules on what is read / parse and every sentence read',
          (times.numberRulesOnRead - times.engine) / times.readAll,
          '≤ 1',
        ),
        row('parse and all rules / parse', times.check / times.parse, ''),
        row('parse and all rules / AutoCorrect', times.check / times.autocorrect, ''),
      ],
    ),
  );
}

/** A damaged text must not cost more than a whole one: the dearest of some deletions, by ratio. */
function dearestDeletion(texts: readonly NamedText[]): number {
  const places = 24;
  const parseWithout = (place: number) => () => () =>
    texts.map(({ name, text }) => {
      const at = Math.floor(((place + 0.5) * text.length) / places);
      return parseText(text.slice(0, at) + text.slice(at + 1), name);
    });
  const { whole, ...damaged } = measure<string>(
    {
      whole: () => () => texts.map(({ name, text }) => parseText(text, name)),
      ...Object.fromEntries(
        Array.from({ length: places }, (_, place) => [`${place}`, parseWithout(place)] as const),
      ),
    },
    rounds,
    now,
  );
  return Math.max(...Object.values(damaged)) / (whole ?? 1);
}

function printScaling(texts: readonly NamedText[]): void {
  const whole = texts.map(({ text }) => text).join('\n');
  const ten = whole.repeat(10);
  const hundred = whole.repeat(100);
  // Behind lines of its own a text is no second copy of itself: every copy is read as a part.
  const front = Array.from(
    { length: 8 },
    (_, line) => `前言第${line + 1}行，后文不再重复。\n`,
  ).join('');
  const parseTimes = measure(
    {
      ten: () => () => parseText(ten, 'ten.txt'),
      hundred: () => () => parseText(hundred, 'hundred.txt'),
      tenParts: () => () => parseText(front + ten, 'ten-parts.txt'),
      hundredParts: () => () => parseText(front + hundred, 'hundred-parts.txt'),
    },
    3,
    now,
  );
  console.log(
    formatTable(
      ['10 copies against 100 in one file', 'ratio', 'aim'],
      [
        ['parse', (parseTimes.hundred / parseTimes.ten).toFixed(2), '8.5 – 11.5'],
        [
          'parse, each copy a part',
          (parseTimes.hundredParts / parseTimes.tenParts).toFixed(2),
          '8.5 – 11.5',
        ],
      ],
    ),
  );
}

function printRuleShares(texts: readonly NamedText[]): void {
  const run = (some: typeof rules) => () => {
    const documents = texts.map(({ name, text }) => parseText(text, name));
    return () => documents.map((document) => lint(document, some));
  };
  const times = measure(
    Object.fromEntries([
      ['', run([])],
      ...rules.map((rule) => [rule.meta.id, run([rule])] as const),
    ]),
    5,
    now,
  );
  const engine = times[''] ?? 0;
  const costs = rules
    .map(({ meta }) => ({ id: meta.id, cost: Math.max(0, (times[meta.id] ?? 0) - engine) }))
    .sort((a, b) => b.cost - a.cost);
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  console.log(
    formatTable(
      ['rule', '% of all rules', 'aim'],
      costs.slice(0, 15).map(({ id, cost }) => [id, ((100 * cost) / total).toFixed(1), '≤ 15']),
    ),
  );
}

/** A text that is four times as long takes four times as long, and somewhat more to collect its garbage. */
function printGrowth(): void {
  console.log(
    formatTable(
      ['check of one piece over and over, four times as long', 'ratio', 'aim'],
      growthOfChecks(now)
        .slice(0, 5)
        .map(({ ratio, piece }) => [piece, ratio.toFixed(1), '≤ 6']),
    ),
  );
}

/** 500 indicators of one plan against 500 of the next: in milliseconds too, since that is the aim. */
function printMatching(): void {
  // What is parsed is read at the first comparison; the second one shows the matching alone.
  const read = (): readonly [PlanDocument, PlanDocument] => {
    const plans = [planOfIndicators(2025), planOfIndicators(2026)] as const;
    compare(...plans);
    return plans;
  };
  const times = measure(
    {
      parse: () => () => [planOfIndicators(2025), planOfIndicators(2026)],
      match: () => {
        const plans = read();
        return () => compare(...plans);
      },
    },
    rounds,
    now,
  );
  const found = compare(...read()).indicators.filter(({ score }) => score !== null).length;
  console.log(
    formatTable(
      [`500 indicators against 500 (${found} matched)`, 'ratio', 'ms', 'aim'],
      [
        [
          'compare / parse of both',
          (times.match / times.parse).toFixed(2),
          times.match.toFixed(1),
          '≤ 50 ms',
        ],
      ],
    ),
  );
}
