import { describe, expect, it } from 'vitest';
import { readEditorRules } from './editor-rules.ts';

describe('readEditorRules', () => {
  it('joins severity and options, and leaves defaults to the presets', () => {
    expect(
      readEditorRules(
        {
          rules: { 'long-sentence': 'error', 'numbering-level': 'default', 'numbering-mark': null },
          options: { 'long-sentence': { max: 90 }, 'department-load': { maxShare: 30 } },
        },
        'zh-CN',
      ),
    ).toEqual({
      rules: {
        'long-sentence': { severity: 'error', options: { max: 90 } },
        'department-load': { options: { maxShare: 30 } },
      },
      faults: [],
    });
  });

  it('takes what a config may say of a rule, also of one from the config or a plugin', () => {
    const rules = {
      'long-sentence': { severity: 'info', options: { max: 50 } },
      'custom/own': 'off',
    };
    expect(readEditorRules({ rules }, 'en')).toEqual({
      rules: { ...rules, 'custom/own': { severity: 'off' } },
      faults: [],
    });
  });

  it.each([
    [{ rules: { 'long-sentences': 'off' } }, /yaodian\.rules\.long-sentences .*long-sentence/u],
    [{ rules: { 'long-sentence': 'loud' } }, /yaodian\.rules\.long-sentence .*off/u],
    [{ rules: { 'long-sentence': 3 } }, /yaodian\.rules\.long-sentence /u],
    [{ options: { 'long-sentence': { max: 3 } } }, /yaodian\.options\.long-sentence .*40/u],
    [{ options: { 'long-sentence': { most: 3 } } }, /yaodian\.options\.long-sentence .*most/u],
    [{ rules: JSON.parse('{"__proto__": "off"}') as unknown }, /yaodian\.rules\.__proto__ /u],
    [{ rules: { constructor: 'off' } }, /yaodian\.rules\.constructor /u],
  ])('says what cannot be used of %j', (settings, sentence) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { rules, faults } = readEditorRules(settings, locale);
      expect(rules).toEqual({});
      expect(faults).toEqual([expect.stringMatching(sentence)]);
    }
  });

  it.each([undefined, null, 3, 'off', [], ['off']])('takes %j for no settings', (rules) => {
    expect(readEditorRules({ rules, options: rules }, 'en')).toEqual({ rules: {}, faults: [] });
  });
});
