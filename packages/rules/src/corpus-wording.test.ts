import { applyEdits, fixText, lint, type Finding, type Rule } from '@yaodian/linter';
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const groups: ReadonlySet<string> = new Set(['wording', 'punctuation', 'residue']);
const known = new Map<number, readonly Finding[]>();

function read(text: string): PlanDocument {
  return parse(new SourceText(text), { format: 'text' });
}

/** Findings of all rules, as they stand by default, in one of the corpus documents. */
function findingsIn(file: number): readonly Finding[] {
  let found = known.get(file);
  if (found === undefined) {
    const result = lint(read(corpusText(file)), rules);
    expect(result.problems).toEqual([]);
    found = result.findings;
    known.set(file, found);
  }
  return found;
}

function linesOf(rule: string, file: number): number[] {
  return findingsIn(file)
    .filter((finding) => finding.rule === rule)
    .map(({ document, range }) => document.source.lineAt(range.start));
}

/** Rule, file, and every line at which it must speak: no other line is right. */
const exactly: readonly (readonly [string, number, readonly number[]])[] = [
  ['no-typo', 0, []],
  ['no-typo', 1, []],
  ['no-typo', 2, [40, 59, 62, 65]],
  ['no-typo', 3, [334]],
  ['no-typo', 4, [10, 56, 137, 251]],
  ['no-outdated-term', 0, [59]],
  ['no-outdated-term', 1, []],
  ['no-outdated-term', 2, [66]],
  ['no-outdated-term', 3, [108, 262]],
  ['no-outdated-term', 4, []],
  ['fixed-formulation', 0, []],
  ['fixed-formulation', 2, [61, 62]],
  ['fixed-formulation', 3, []],
  ['fixed-formulation', 4, []],
  ['leader-name-intact', 0, []],
  ['leader-name-intact', 1, []],
  ['leader-name-intact', 3, [338]],
  ['leader-name-intact', 4, []],
  ['stage-year', 0, []],
  ['stage-year', 1, []],
  ['stage-year', 2, []],
  ['stage-year', 3, [90]],
  ['stage-year', 4, []],
  ['blended-sentence', 0, []],
  ['blended-sentence', 2, [38]],
  ['blended-sentence', 3, [98, 262]],
  ['blended-sentence', 4, []],
  ['no-repeated-phrase', 0, []],
  ['no-repeated-phrase', 1, [32]],
  ['no-repeated-phrase', 2, []],
  ['no-repeated-phrase', 3, []],
  ['no-repeated-phrase', 4, [78]],
  ['no-filler-verbs', 2, []],
  ['cite-document', 0, []],
  ['cite-document', 2, []],
  ['cite-document', 3, [186]],
  ['cite-document', 4, []],
  ['abbreviation-first-use', 0, []],
  ['abbreviation-first-use', 3, [90]],
  ['consistent-terms', 3, []],
  ['no-mixed-script', 0, []],
  ['no-mixed-script', 1, [7]],
  ['no-mixed-script', 3, [160, 318, 320, 374]],
  ['legal-unit', 0, []],
  ['legal-unit', 2, []],
  ['legal-unit', 3, []],
  ['full-width-punctuation', 0, []],
  ['full-width-punctuation', 2, []],
  ['full-width-punctuation', 3, [194, 358]],
  ['paired-punctuation', 0, []],
  ['paired-punctuation', 1, []],
  ['paired-punctuation', 2, []],
  ['paired-punctuation', 3, [106]],
  ['paired-punctuation', 4, []],
  ['enumeration-comma', 0, []],
  ['enumeration-comma', 2, [23, 33, 53, 64]],
  ['enumeration-comma', 4, []],
  ['punctuation-level', 1, []],
  ['punctuation-level', 2, [4]],
  ['punctuation-level', 3, []],
  ['number-style', 0, []],
  ['number-style', 2, []],
  ['number-style', 3, []],
  ['number-style', 4, []],
  ['document-number', 0, []],
  ['document-number', 3, []],
  ['interpunct', 2, [44]],
  ['interpunct', 3, []],
  ['interpunct', 4, [163]],
  ['no-conversion-residue', 0, [6]],
  ['no-conversion-residue', 1, [1, 20, 25, 43]],
  ['no-conversion-residue', 2, []],
  ['no-conversion-residue', 3, [80, 144, 148, 308]],
  ['no-conversion-residue', 4, [70]],
  ['no-stray-space', 0, []],
  ['no-stray-space', 3, [98, 134, 134, 136]],
  ['no-stray-space', 4, []],
  ['no-broken-line', 0, []],
  ['no-broken-line', 1, []],
  ['no-broken-line', 2, []],
  ['no-broken-line', 3, [80]],
  ['no-broken-line', 4, []],
];

describeCorpus('wording, punctuation and residue on the corpus', () => {
  it.each(exactly)('%s speaks in %i at lines %j', (rule, file, lines) => {
    expect(linesOf(rule, file)).toEqual(lines);
  });

  it('says of half-width punctuation once per mark what holds everywhere', () => {
    const found = findingsIn(4).filter(({ rule }) => rule === 'full-width-punctuation');
    expect(found.map(({ messageId, data }) => [messageId, data['text']])).toEqual([
      ['everywhere', ','],
      ['everywhere', '()'],
      ['everywhere', ';'],
      ['everywhere', ':'],
    ]);
  });

  it('names the other places of broken lines, but for the name, of which another rule speaks', () => {
    const [finding] = findingsIn(3).filter(({ rule }) => rule === 'no-broken-line');
    expect(finding?.related).toHaveLength(23);
  });

  const own: readonly Rule[] = rules.filter(({ meta }) => groups.has(meta.category));

  it.each([0, 1, 2, 3, 4])('fixes of %i drop nothing, and a second run changes nothing', (file) => {
    const fixed = fixText(read(corpusText(file)), own, {}, read);
    expect(fixed.dropped).toEqual([]);
    expect(fixText(read(fixed.text), own, {}, read).text).toBe(fixed.text);
  });

  it.each([0, 1, 2, 3, 4])(
    'fixes of %i leave numbers, dates and document numbers alone',
    (file) => {
      const kept = (text: string): string[] =>
        text.match(
          /[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|〔[0-9]{4}〕[0-9]+号|（[一二三四五六七八九十]+）|[0-9]+\.(?![0-9])/gu,
        ) ?? [];
      const text = corpusText(file);
      const fixed = fixText(read(text), own, {}, read).text;
      expect(kept(fixed).length).toBeGreaterThanOrEqual(kept(text).length);
    },
  );

  it('a suggestion of 003 makes the broken name whole', () => {
    const [finding] = findingsIn(3).filter(({ rule }) => rule === 'leader-name-intact');
    const edits = finding?.suggestions[0]?.edits ?? [];
    expect(applyEdits(corpusText(3), edits)).toHaveLength(corpusText(3).length - 2);
  });
});
