import { describe, expect, it } from 'vitest';
import { withDepartment, withRuleOff } from './config-edits.ts';

describe('withDepartment', () => {
  it.each([
    ['an empty config', '', 'departments:\n  - 教研室\n'],
    ['nothing but a comment', '# 本局\n', '# 本局\ndepartments:\n  - 教研室\n'],
    [
      'a roster with comments and blank lines',
      '# 名录\ndepartments: # 全部\n    - 规建科 # 牵头\n\n# 尾\npreset: strict\n',
      '# 名录\ndepartments: # 全部\n    - 规建科 # 牵头\n    - 教研室\n\n# 尾\npreset: strict\n',
    ],
    [
      'a roster of cards',
      'departments:\n  - name: 规建科\n    aliases: [规划建设科]\nrules: {}\n',
      'departments:\n  - name: 规建科\n    aliases: [规划建设科]\n  - 教研室\nrules: {}\n',
    ],
    [
      'a roster at the margin',
      'departments:\n- 规建科\npreset: strict\n',
      'departments:\n- 规建科\n- 教研室\npreset: strict\n',
    ],
    ['a roster in one line', 'departments: [规建科]\n', 'departments: [规建科, 教研室]\n'],
    ['an empty roster', 'departments: []\n', 'departments: [教研室]\n'],
    [
      'a roster without entries',
      'departments:\npreset: strict\n',
      'preset: strict\ndepartments:\n  - 教研室\n',
    ],
    [
      'a config without roster and last line break',
      'preset: strict',
      'preset: strict\ndepartments:\n  - 教研室\n',
    ],
    [
      'a config with Windows line ends',
      'departments:\r\n  - 规建科\r\n',
      'departments:\r\n  - 规建科\r\n  - 教研室\r\n',
    ],
    ['a config in one line', '{preset: strict}\n', '{preset: strict, departments: [教研室]}\n'],
  ])('adds to %s', (_, config, expected) => {
    expect(withDepartment(config, '教研室')).toBe(expected);
  });

  it('quotes a name that YAML would read otherwise', () => {
    expect(withDepartment('departments:\n  - 规建科\n', '甲: 乙')).toBe(
      'departments:\n  - 规建科\n  - "甲: 乙"\n',
    );
  });

  it.each(['departments: [', 'departments: 规建科\n', '- 规建科\n', '规建科\n'])(
    'leaves %j alone',
    (config) => {
      expect(withDepartment(config, '教研室')).toBe(config);
    },
  );
});

describe('withRuleOff', () => {
  it.each([
    ['', 'rules:\n  no-typo: off # 另行 校对\n'],
    [
      'rules:\n  # 只提示\n  long-sentence: info\n',
      'rules:\n  # 只提示\n  long-sentence: info\n  no-typo: off # 另行 校对\n',
    ],
    [
      'rules:\n  long-sentence:\n    severity: info\n    options: {max: 80}\npreset: strict\n',
      'rules:\n  long-sentence:\n    severity: info\n    options: {max: 80}\n  no-typo: off # 另行 校对\npreset: strict\n',
    ],
    ['rules: {long-sentence: info}\n', 'rules: {long-sentence: info, no-typo: off}\n'],
    ['rules:\n  no-typo: error\n', 'rules:\n  no-typo: off\n'],
  ])('adds to %j', (config, expected) => {
    expect(withRuleOff(config, 'no-typo', '另行\n校对')).toBe(expected);
  });
});
