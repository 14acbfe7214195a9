import { describe, expect, it } from 'vitest';
import { numberingMarkFiles, writeRules } from '../test/rule-sources.ts';
import { inspectRules } from './rule.ts';

const inspectOne = (files: Readonly<Record<string, string>>) =>
  inspectRules(writeRules({ 'numbering/numbering-mark': { ...numberingMarkFiles, ...files } }));

const ruleWith = (replacement: readonly [string, string]): Readonly<Record<string, string>> => ({
  'rule.ts': String(numberingMarkFiles['rule.ts']).replace(...replacement),
});

describe('inspectRules', () => {
  it('reads what is written out in meta', () => {
    const { rules, faults } = inspectOne({});
    expect(faults).toEqual([]);
    expect(rules.map(({ meta }) => meta)).toEqual([
      {
        exportName: 'numberingMark',
        id: 'numbering-mark',
        category: 'numbering',
        scope: 'document',
        severity: 'warning',
        kinds: { 'development-plan': 'info' },
        since: 1,
        fixable: 'safe',
        hasSuggestions: false,
        basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.3' },
      },
    ]);
  });

  it('takes categories in the order of the catalogue and rules by name', () => {
    const folder = numberingMarkFiles;
    const { rules } = inspectRules(
      writeRules({
        'wording/no-typo': folder,
        'numbering/b-rule': folder,
        'numbering/a-rule': folder,
        'shared/helpers': { 'habit.ts': '' },
        'numbering/shared': { 'sequence.ts': '' },
      }),
    );
    expect(rules.map((rule) => rule.folder.id)).toEqual(['a-rule', 'b-rule', 'no-typo']);
  });

  it('names the files that a folder lacks, and takes the rule where only test or pages are missing', () => {
    const { 'docs.en.md': _docs, 'rule.test.ts': _test, ...files } = numberingMarkFiles;
    const { rules, faults } = inspectRules(writeRules({ 'numbering/numbering-mark': files }));
    expect(rules.map(({ docs }) => docs.en)).toEqual(['# numbering-mark']);
    expect(faults).toEqual([
      expect.stringMatching(/numbering\/numbering-mark: lacks rule\.test\.ts, docs\.en\.md;/u),
    ]);
  });

  it('cannot take a rule without its messages', () => {
    const { 'messages.en.ts': _messages, ...files } = numberingMarkFiles;
    const { rules, faults } = inspectRules(writeRules({ 'numbering/numbering-mark': files }));
    expect(rules).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(/lacks messages\.en\.ts;/u)]);
  });

  it.each([
    ["severity: 'warning'", "severity: 'loud'", /`meta\.severity` must be 'error'/u],
    ["scope: 'document',", '', /`meta\.scope` must be/u],
    ['since: 1', 'since: 0', /`meta\.since` must be a whole number/u],
    ['defaultOptions: {},', '', /`defaultOptions` is missing/u],
    ['export const', 'const', /found 0 rules; export exactly one/u],
    ["source: 'GB/T 9704—2012 7.3.3'", 'source: findSource()', /rule\.ts:16: “findSource\(\)”/u],
  ])('says what is wrong where %s is %s', (text, replacement, sentence) => {
    const { rules, faults } = inspectOne(ruleWith([text, replacement]));
    expect(rules).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(sentence)]);
  });

  it('keeps the other rules where one cannot be read', () => {
    const { rules, faults } = inspectRules(
      writeRules({
        'numbering/numbering-mark': numberingMarkFiles,
        'wording/broken': { ...numberingMarkFiles, 'rule.ts': 'export const broken = {' },
      }),
    );
    expect(rules.map(({ meta }) => meta.id)).toEqual(['numbering-mark']);
    expect(faults).toHaveLength(1);
  });
});
