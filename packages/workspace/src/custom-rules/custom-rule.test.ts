import { testRule } from '@yaodian/linter/testing';
import { describe, expect, it } from 'vitest';
import type { ConfigLayer } from '../config/config-layer.ts';
import { compileCustomRules } from './compile-custom-rules.ts';
import type { CustomRuleData } from './custom-rule-data.ts';
import { customRule } from './custom-rule.ts';

const message = { 'zh-CN': '“{text}”不妥。', en: '"{text}" is wrong.' };
const head = '某市教育局2026年工作要点\n\n一、扩大资源供给\n';

testRule(
  { describe, it },
  customRule({
    id: 'custom/forbidden',
    type: 'forbidden-phrase',
    phrases: ['一揽子', 'a.b'],
    severity: 'warning',
    message,
    except: ['quotation'],
  }),
  {
    valid: [`${head}1.建设学校。写作“一揽子”和axb的不算。\n`],
    invalid: [
      {
        text: `${head}1.打造⟦一揽子⟧方案。采用⟦一揽子⟧措施和⟦a.b⟧。\n`,
        findings: [{ messageId: 'found', message: '“一揽子”不妥。' }, 'found', 'found'],
      },
      { name: 'in traditional characters', text: `${head}1.建設學校。採用⟦一攬子⟧措施。\n` },
    ],
  },
);

testRule(
  { describe, it },
  customRule({
    id: 'custom/substitution',
    type: 'substitution',
    pattern: '达到(\\d+)%以上',
    replacement: '不低于$1%',
    fix: 'safe',
    in: ['body'],
    severity: 'error',
    message,
  }),
  {
    valid: [`${head}1.覆盖率达到95%以上\n全部落实。\n`],
    invalid: [
      {
        text: `${head}1.办好教育。覆盖率⟦达到95%以上⟧。\n`,
        output: `${head}1.办好教育。覆盖率不低于95%。\n`,
      },
    ],
  },
);

testRule(
  { describe, it },
  customRule({
    id: 'custom/suggestion',
    type: 'substitution',
    pattern: '布署',
    replacement: '部署',
    fix: 'suggestion',
    severity: 'info',
    message,
  }),
  {
    valid: [`${head}1.办好教育。统一部署。\n`],
    invalid: [
      {
        text: `${head}1.办好教育。统一⟦布署⟧。\n`,
        findings: [
          {
            messageId: 'found',
            severity: 'info',
            suggestions: [{ message: '改为“部署”', output: `${head}1.办好教育。统一部署。\n` }],
          },
        ],
      },
    ],
  },
);

testRule(
  { describe, it },
  customRule({
    id: 'custom/section',
    type: 'required-section',
    titles: ['组织保障'],
    severity: 'warning',
    message,
  }),
  {
    valid: [`${head}1.办好教育。统一部署。\n二、强化组织保障\n2.加强督查。每月督查1次。\n`],
    invalid: [
      {
        text: `⟦某市教育局2026年工作要点⟧\n\n一、扩大资源供给\n1.办好教育。统一部署。\n`,
        findings: [{ messageId: 'found', message: '“组织保障”不妥。' }],
      },
    ],
  },
);

describe('compileCustomRules', () => {
  const compile = (data: CustomRuleData) => {
    const layer: ConfigLayer = {
      data: { customRules: [data] },
      uri: null,
      folder: 'file:///',
      name: 'c.yaml',
      lineOf: () => 3,
    };
    return compileCustomRules([layer], 'zh-CN');
  };
  const base = { id: 'custom/a', severity: 'warning', message } as const;

  it.each<[string, CustomRuleData, string]>([
    ['a broken pattern', { ...base, type: 'pattern', pattern: '(' }, '正则表达式无法使用'],
    ['a look-around', { ...base, type: 'pattern', pattern: '(?<=a)b' }, '正则表达式无法使用'],
    ['no pattern', { ...base, type: 'pattern', pattern: '' }, '要写“pattern”'],
    ['no phrases', { ...base, type: 'required-phrase', phrases: [] }, '要写“phrases”'],
    ['no titles', { ...base, type: 'required-section', titles: [] }, '要写“titles”'],
    [
      'an unknown placeholder',
      { ...base, type: 'pattern', pattern: 'a', message: { 'zh-CN': '{word}', en: '' } },
      '“{word}”没有对应的内容',
    ],
  ])('refuses %s', (_, data, sentence) => {
    const { rules, faults } = compile(data);
    expect(rules).toEqual([]);
    expect(faults).toEqual([
      { file: 'c.yaml', line: 3, column: 1, message: expect.stringContaining(sentence) as string },
    ]);
  });
});
