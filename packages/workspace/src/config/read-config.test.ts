import { describe, expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

/** `line:column` of each fault, with its Chinese and English sentence. */
function faults(text: string): [string, string, string][] {
  const chinese = readConfig(text, 'yaodian.config.yaml', 'zh-CN').faults;
  const english = readConfig(text, 'yaodian.config.yaml', 'en').faults;
  expect(english).toHaveLength(chinese.length);
  return chinese.map(({ file, line, column, message }, index) => {
    expect(file).toBe('yaodian.config.yaml');
    return [`${String(line)}:${String(column)}`, message, english[index]?.message ?? ''];
  });
}

describe('readConfig', () => {
  it('reads everything, with its short forms written out', () => {
    const { data, faults: none } = readConfig(
      `extends: ./office.config.yaml
rulesVersion: 1
preset: strict
kind: work-points
files: drafts/**
ignore: [archive/**]
departments:
  - 规建处
  - {name: 人事处, aliases: [人事科], successor: {name: 组织人事处, since: 2025-03-01}}
dictionaries: {confusion-pairs: {off: [布署]}}
terms: [{preferred: 义务教育阶段, avoid: 义教阶段}]
projects: [{name: 要点, files: [a.md, b.md]}]
rules:
  numbering-sequence: warning
  long-sentence: {severity: error}
  office/own-rule: off
customRules:
  - {id: custom/no-slogan, type: forbidden-phrase, phrases: 一揽子, message: '请勿使用“{text}”。', in: body}
plugins: ./rules.mjs
overrides:
  - {files: summaries/**, kind: work-summary, rules: {long-sentence: off}}
`,
      'yaodian.config.yaml',
      'zh-CN',
    );
    expect(none).toEqual([]);
    expect(data).toEqual({
      extends: ['./office.config.yaml'],
      rulesVersion: 1,
      preset: 'strict',
      kind: 'work-points',
      files: ['drafts/**'],
      ignore: ['archive/**'],
      departments: [
        {
          name: '规建处',
          aliases: [],
          parent: null,
          successor: null,
          collective: false,
          leadsByDefault: false,
        },
        {
          name: '人事处',
          aliases: ['人事科'],
          parent: null,
          successor: { name: '组织人事处', since: '2025-03-01' },
          collective: false,
          leadsByDefault: false,
        },
      ],
      dictionaries: { 'confusion-pairs': { entries: [], off: ['布署'] } },
      terms: [{ preferred: '义务教育阶段', avoid: ['义教阶段'] }],
      projects: [{ name: '要点', files: ['a.md', 'b.md'] }],
      rules: {
        'numbering-sequence': { severity: 'warning' },
        'long-sentence': { severity: 'error' },
        'office/own-rule': { severity: 'off' },
      },
      customRules: [
        {
          id: 'custom/no-slogan',
          type: 'forbidden-phrase',
          severity: 'warning',
          phrases: ['一揽子'],
          message: { 'zh-CN': '请勿使用“{text}”。', en: '请勿使用“{text}”。' },
          in: ['body'],
        },
      ],
      plugins: ['./rules.mjs'],
      overrides: [
        {
          files: ['summaries/**'],
          kind: 'work-summary',
          rules: { 'long-sentence': { severity: 'off' } },
        },
      ],
    });
  });

  it('knows the line of each value', () => {
    const { lineOf } = readConfig(
      'preset: strict\nrules:\n  long-sentence:\n    severity: error\n',
      'c.yaml',
      'zh-CN',
    );
    expect(lineOf(['preset'])).toBe(1);
    expect(lineOf(['rules', 'long-sentence', 'severity'])).toBe(4);
    expect(lineOf(['kind'])).toBe(1);
  });

  it('is content with an empty file', () => {
    for (const text of ['', '# nothing\n', '---\n'])
      expect(readConfig(text, 'c.yaml', 'zh-CN')).toMatchObject({ data: {}, faults: [] });
  });

  // text, place, what the Chinese sentence says, what the English one says; both give an example
  it.each<[string, string, string, string]>([
    [
      'prest: strict',
      '1:1',
      '没有“prest”这一项，是否为“preset”？例如：{ preset: strict }',
      'There is no "prest" here. Did you mean "preset"? For example: { preset: strict }',
    ],
    [
      '\nrule:\n  a: off',
      '2:1',
      '没有“rule”这一项，是否为“rules”？例如：',
      'Did you mean "rules"? For example:',
    ],
    ['department: [a]', '1:1', '是否为“departments”？例如：', 'Did you mean "departments"?'],
    ['colour: red', '1:1', '没有“colour”这一项，请删去。', 'There is no "colour" here. Remove it.'],
    [
      'preset: strct',
      '1:9',
      '“strct”不是可用的值，是否为“strict”？可用：recommended、strict、submission。例如：strict',
      '"strct" is not allowed here. Did you mean "strict"?',
    ],
    ['preset: 5', '1:9', '“5”不是可用的值', '"5" is not allowed here.'],
    ['preset: [strict]', '1:9', '不是可用的值', 'is not allowed here.'],
    ['preset:', '1:8', '不是可用的值', 'is not allowed here.'],
    ['kind: workpoints', '1:7', '是否为“work-points”？', 'Did you mean "work-points"?'],
    [
      'kind: 工作要点',
      '1:7',
      '可用：work-points、work-plan、development-plan、work-summary、task-list、notice。例如：work-points',
      'Allowed: work-points, work-plan',
    ],
    [
      'rulesVersion: 99',
      '1:15',
      '99 超出范围，应不小于 1，不大于 1。例如：1',
      '99 is out of range: it should be at least 1 and at most 1. For example: 1',
    ],
    ['rulesVersion: 0', '1:15', '0 超出范围', '0 is out of range'],
    [
      'rulesVersion: one',
      '1:15',
      '此处应为整数，现为文字。例如：1',
      'This should be a whole number, but it is text. For example: 1',
    ],
    [
      'rulesVersion: 1.5',
      '1:15',
      '此处应为整数，现为数字。',
      'This should be a whole number, but it is a number.',
    ],
    [
      'rules: all',
      '1:8',
      '此处应为键值表，现为文字。例如：{ numbering-sequence: warning }',
      'This should be a mapping, but it is text.',
    ],
    [
      'rules:\n  - long-sentence',
      '2:3',
      '此处应为键值表，现为列表。',
      'This should be a mapping, but it is a list.',
    ],
    [
      'rules:\n  long-sentense: off',
      '2:3',
      '没有“long-sentense”这一项，是否为“long-sentence”？例如：',
      'Did you mean "long-sentence"?',
    ],
    [
      'rules:\n  sequence-numbering: off',
      '2:3',
      '是否为“numbering-sequence”？',
      'Did you mean "numbering-sequence"?',
    ],
    ['rules:\n  long-sentence: warn', '2:18', '“warn”不是可用的值', '"warn" is not allowed here.'],
    ['rules:\n  long-sentence: 2', '2:18', '此处应为', 'This should be'],
    [
      'rules:\n  long-sentence: {severty: off}',
      '2:19',
      '没有“severty”这一项，是否为“severity”？',
      'Did you mean "severity"?',
    ],
    [
      'rules:\n  long-sentence: {severity: fatal}',
      '2:29',
      '“fatal”不是可用的值',
      '"fatal" is not allowed here.',
    ],
    [
      'rules:\n  long-sentence: {options: {maximun: 3}}',
      '2:29',
      '没有“maximun”这一项',
      'There is no "maximun" here.',
    ],
    [
      'departments: 规建处',
      '1:14',
      '此处应为列表，现为文字。例如：',
      'This should be a list, but it is text. For example:',
    ],
    [
      'departments: [5]',
      '1:15',
      '此处应为文字或键值表，现为整数。',
      'This should be text or a mapping, but it is a whole number.',
    ],
    ["departments: ['']", '1:15', '此处不能为空。', 'This must not be empty.'],
    [
      'departments:\n  - aliases: [a]',
      '2:5',
      '缺少“name”。例如：{ name: 规建处 }',
      '"name" is missing. For example: { name: 规建处 }',
    ],
    [
      'departments:\n  - {name: a, alias: [b]}',
      '2:15',
      '没有“alias”这一项，是否为“aliases”？',
      'Did you mean "aliases"?',
    ],
    [
      'departments:\n  - {name: a, aliases: b}',
      '2:24',
      '此处应为列表，现为文字。',
      'This should be a list, but it is text.',
    ],
    [
      'departments:\n  - {name: a, collective: 是}',
      '2:27',
      '此处应为是否（true 或 false），现为文字。',
      'This should be true or false, but it is text.',
    ],
    [
      'departments:\n  - {name: a, successor: {name: b, since: 2025年}}',
      '2:43',
      '“2025年”的写法不对。例如：2024-03-01',
      '"2025年" is not written in the right form. For example: 2024-03-01',
    ],
    [
      'departments:\n  - {name: a, successor: {since: 2025-01-01}}',
      '2:26',
      '缺少“name”。',
      '"name" is missing.',
    ],
    [
      'dictionaries: [typo]',
      '1:15',
      '此处应为键值表，现为列表。',
      'This should be a mapping, but it is a list.',
    ],
    [
      'dictionaries: {confusion-pairs: {add: [a]}}',
      '1:34',
      '没有“add”这一项',
      'There is no "add" here.',
    ],
    [
      'dictionaries: {confusion-pairs: {off: 布署}}',
      '1:39',
      '此处应为列表，现为文字。例如：',
      'This should be a list, but it is text.',
    ],
    [
      'dictionaries:\n  confusion-pairs:\n    entries: [一揽子]',
      '3:15',
      '此处应为键值表，现为文字。例如：{ wrong: 部暑, right: 部署 }',
      'This should be a mapping, but it is text. For example: { wrong: 部暑, right: 部署 }',
    ],
    [
      'dictionaries:\n  outdated-terms:\n    entries: [{wrong: 部暑}]',
      '3:15',
      '缺少“right”。',
      '"right" is missing.',
    ],
    [
      'dictionaries:\n  units:\n    entries: [{wrong: 华里, right: 里, unlesBefore: [十]}]',
      '3:37',
      '没有“unlesBefore”这一项，是否为“unlessBefore”？',
      'There is no "unlesBefore" here. Did you mean "unlessBefore"?',
    ],
    [
      'dictionaries:\n  vague-actions:\n    entries: [抓手, 3]',
      '3:19',
      '此处应为文字或键值表，现为整数。例如：',
      'This should be text or a mapping, but it is a whole number. For example: ',
    ],
    [
      'dictionaries:\n  vague-actions:\n    entries: [{word: 抓手, onlyAfter: 项目}]',
      '3:37',
      '此处应为列表，现为文字。例如：',
      'This should be a list, but it is text. For example: ',
    ],
    ['terms:\n  - avoid: 义教阶段', '2:5', '缺少“preferred”。例如：', '"preferred" is missing.'],
    [
      'terms:\n  - {preferred: a, avoid: {b: c}}',
      '2:27',
      '此处应为文字或列表，现为键值表。',
      'This should be text or a list, but it is a mapping.',
    ],
    [
      'files: {a: b}',
      '1:8',
      '此处应为文字或列表，现为键值表。例如：drafts/**/*.md',
      'This should be text or a list, but it is a mapping. For example: drafts/**/*.md',
    ],
    [
      'ignore: [true]',
      '1:10',
      '此处应为文字，现为是否（true 或 false）。',
      'This should be text, but it is true or false.',
    ],
    [
      'extends: [5]',
      '1:11',
      '此处应为文字，现为整数。例如：./office.config.yaml',
      'This should be text, but it is a whole number. For example: ./office.config.yaml',
    ],
    ['projects: [{name: a}]', '1:12', '缺少“files”。例如：', '"files" is missing.'],
    ['overrides: [{kind: notice}]', '1:13', '缺少“files”。例如：', '"files" is missing.'],
    [
      'overrides: [{files: a, preset: loose}]',
      '1:32',
      '“loose”不是可用的值',
      '"loose" is not allowed here.',
    ],
    [
      'overrides: [{files: a, ignore: b}]',
      '1:24',
      '没有“ignore”这一项',
      'There is no "ignore" here.',
    ],
    [
      'customRules: [{type: pattern, message: a}]',
      '1:15',
      '缺少“id”。例如：{ id: custom/no-slogan }',
      '"id" is missing. For example: { id: custom/no-slogan }',
    ],
    [
      'customRules: [{id: no-slogan, type: pattern, message: a}]',
      '1:20',
      '“no-slogan”的写法不对。例如：custom/no-slogan',
      'is not written in the right form. For example: custom/no-slogan',
    ],
    [
      'customRules: [{id: custom/a, type: regex, message: a}]',
      '1:36',
      '“regex”不是可用的值',
      '"regex" is not allowed here.',
    ],
    [
      'customRules: [{id: custom/a, type: pattern, message: {en: a}}]',
      '1:54',
      '缺少“zh-CN”。',
      '"zh-CN" is missing.',
    ],
    [
      'customRules: [{id: custom/a, type: pattern, message: a, in: header}]',
      '1:61',
      '“header”不是可用的值',
      '"header" is not allowed here.',
    ],
    [
      'plugins: {a: b}',
      '1:10',
      '此处应为文字或列表，现为键值表。例如：./rules/office.mjs',
      'For example: ./rules/office.mjs',
    ],
    [
      '- preset: strict',
      '1:1',
      '此处应为键值表，现为列表。',
      'This should be a mapping, but it is a list.',
    ],
    ['preset', '1:1', '此处应为键值表，现为文字。', 'This should be a mapping, but it is text.'],
    [
      'preset: strict\npreset: strict',
      '2:1',
      'YAML 语法有误：同一个键写了两次',
      'YAML syntax: Map keys must be unique',
    ],
    ['preset: "strict', '1:16', 'YAML 语法有误：少了一个符号', 'YAML syntax: Missing closing'],
    [
      'rules:\n\tlong-sentence: off',
      '2:1',
      'YAML 语法有误：缩进用了制表符',
      'YAML syntax: Tabs are not allowed',
    ],
    ['preset: strict\n kind: notice', '1:9', 'YAML 语法有误', 'YAML syntax:'],
    ['preset: !!js/function x', '1:9', 'YAML 语法有误', 'YAML syntax'],
  ])('%s', (text, place, zh, en) => {
    const [first] = faults(text);
    expect(first?.[0]).toBe(place);
    expect(first?.[1]).toContain(zh);
    expect(first?.[2]).toContain(en);
    expect(first?.[1]).toMatch(/例如：\S/u);
    expect(first?.[2]).toMatch(/For example: \S/u);
  });

  it('tells all faults, but not endlessly many', () => {
    expect(faults('prest: a\nkid: b\nrulesVersion: 0').map(([place]) => place)).toEqual([
      '1:1',
      '2:1',
      '3:15',
    ]);
    const many = Array.from({ length: 500 }, (_, index) => `key${String(index)}: 1`).join('\n');
    expect(readConfig(many, 'c.yaml', 'zh-CN').faults.length).toBeLessThanOrEqual(50);
  });

  it('is not led astray by names of the language', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(faults(`${key}: 1`)[0]?.[1]).toContain(`没有“${key}”这一项`);
  });

  it('refuses aliases that unfold without end, and deep nesting', () => {
    const bomb = ['a0: &a0 x'];
    for (let level = 1; level < 12; level++) {
      const previous = `*a${String(level - 1)}`;
      bomb.push(
        `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => previous).join(', ')}]`,
      );
    }
    expect(faults(bomb.join('\n'))[0]?.[1]).toContain('别名');
    expect(faults(`rules: ${'['.repeat(5000)}`).length).toBeGreaterThan(0);
    expect(faults(`rules: ${'['.repeat(200_000)}`).length).toBeGreaterThan(0);
  });
});
