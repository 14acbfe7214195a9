import { describe, expect, it } from 'vitest';
import { withDepartment, withRuleOff } from './config-edits.ts';

describe('withDepartment', () => {
  it.each([
    ['', 'departments:\n  - 教研室\n'],
    [
      '# 名录\ndepartments:\n  - 规建科 # 牵头\n',
      '# 名录\ndepartments:\n  - 规建科 # 牵头\n  - 教研室\n',
    ],
    ['preset: strict\n', 'preset: strict\ndepartments:\n  - 教研室\n'],
  ])('adds to %j', (config, expected) => {
    expect(withDepartment(config, '教研室')).toBe(expected);
  });

  it('leaves a config alone that cannot be read', () => {
    expect(withDepartment('departments: [', '教研室')).toBe('departments: [');
  });
});

describe('withRuleOff', () => {
  it('keeps what stands there', () => {
    const config = 'rules:\n  # 只提示\n  long-sentence: info\n';
    expect(withRuleOff(config, 'no-typo')).toBe(`${config}  no-typo: off\n`);
  });
});
