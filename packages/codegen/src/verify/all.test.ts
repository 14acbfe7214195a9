import { describe, expect, it } from 'vitest';
import { inspectRules } from '../inspect/rule.ts';
import { numberingMarkFiles, writeRules } from '../test/rule-sources.ts';
import { verifyRules } from './all.ts';

/** Sentences about one rule folder with some files replaced, without the path of the folder. */
function faultsOf(files: Readonly<Record<string, string>>, folder = 'numbering/numbering-mark') {
  const root = writeRules({ [folder]: { ...numberingMarkFiles, ...files } });
  const { rules, faults } = inspectRules(root);
  expect(faults).toEqual([]);
  return verifyRules(rules).map((sentence) => sentence.replace(`${root}/${folder}/`, ''));
}

const rule = String(numberingMarkFiles['rule.ts']);

describe('verifyRules', () => {
  it('has nothing to say about a whole rule', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('finds a rule that is not named after its folders', () => {
    expect(faultsOf({}, 'wording/no-typo')).toEqual([
      'rule.ts: the id is “numbering-mark”, the folder “no-typo”; make them equal.',
      'rule.ts: the category is “numbering”, the folder above “wording”; make them equal.',
      'rule.ts: the constant is `numberingMark`; name it `noTypo` after the id.',
    ]);
  });

  it('finds messages that only one language has', () => {
    expect(
      faultsOf({ 'messages.en.ts': "export const en = { missed: '“{text}” has no mark.' };" }),
    ).toEqual([
      'messages.en.ts: message “missing” is missing; messages.zh-CN.ts has it.',
      'messages.zh-CN.ts: message “missed” is missing; messages.en.ts has it.',
    ]);
  });

  it('finds messages that fill in other data', () => {
    expect(
      faultsOf({ 'messages.en.ts': "export const en = { missing: '{title} has no mark.' };" }),
    ).toEqual([
      'messages.en.ts: message “missing” fills in {title}, the Chinese one {text}; name the same data.',
    ]);
  });

  it('finds a message that nothing reports', () => {
    expect(
      faultsOf({
        'messages.zh-CN.ts': "export const zhCN = { missing: '“{text}”缺。', extra: '多。' };",
        'messages.en.ts': "export const en = { missing: '“{text}”.', extra: 'More.' };",
      }),
    ).toEqual(['messages.zh-CN.ts: message “extra” is used nowhere; report it or remove it.']);
  });

  it('finds a report of a message that does not exist, also in one branch of a condition', () => {
    expect(
      faultsOf({
        'rule.ts': rule.replace("'missing'", "node.title ? 'missing' : 'nowhere'"),
      }),
    ).toEqual(['rule.ts:22: message “nowhere” is not declared; known are missing.']);
  });

  it('looks for messages in the helpers that a rule imports', () => {
    expect(
      faultsOf({
        'rule.ts': `import { report } from './report.ts';\n${rule.replace("'missing'", 'report(node)')}`,
        'report.ts': "export const report = (): string => 'missing';",
      }),
    ).toEqual([]);
  });

  it('finds options without texts or default', () => {
    const declared = `interface Options {
  /** 最多几个。 */
  readonly most: number;
  readonly least: number;
}`;
    expect(
      faultsOf({
        'rule.ts': `${declared}\n${rule.replace('defaultOptions: {}', 'defaultOptions: { least: 1 }')}`,
      }),
    ).toEqual([
      'rule.ts:3: option “most” has no English description; add `@en …` to its comment.',
      'rule.ts:3: option “most” has no default; name it in `defaultOptions`.',
      'rule.ts:4: option “least” is not described; begin its comment with a Chinese sentence.',
      'rule.ts:4: option “least” has no English description; add `@en …` to its comment.',
    ]);
  });

  it('finds a page without a title', () => {
    expect(faultsOf({ 'docs.en.md': 'Checks the mark.' })).toEqual([
      'docs.en.md: begin with a title, as “# …”.',
    ]);
  });
});
