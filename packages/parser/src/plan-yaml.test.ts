import { describe, expect, it } from 'vitest';
import type { Block, PlanDocument, Task } from './document.ts';
import { parsePlanYaml } from './plan-yaml.ts';
import { SourceText } from './source-text.ts';

function parse(...lines: string[]): PlanDocument {
  return parsePlanYaml(new SourceText(lines.join('\n')));
}

/** Code, underlined text and sentence of every fault. */
function faults(...lines: string[]): string[] {
  const document = parse(...lines);
  return document.faults.map(
    ({ code, range, message }) => `${code} [${document.source.slice(range)}] ${message['zh-CN']}`,
  );
}

function tasks(blocks: readonly Block[]): Task[] {
  return blocks.flatMap((block) =>
    block.type === 'task' ? [block] : block.type === 'section' ? tasks(block.children) : [],
  );
}

function readings(blocks: readonly Block[]): { role: string; text: string; source: string }[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ role: block.role, text: block.reading.text, source: '' }]
      : 'children' in block
        ? readings(block.children)
        : [],
  );
}

describe('parsePlanYaml', () => {
  const short = [
    'title: 某市教育局2026年工作要点',
    'issuer: 某市教育局',
    'year: 2026',
    'sections:',
    '  - title: 重视民生实事',
    '    tasks:',
    '      - title: 加快学校建设',
    '        body: 全年新建公办幼儿园12所，新增公办园学位3600个。',
    '        responsible: 规建处',
    '        deadline: 2026-12',
    '      - title: 深化体教融合',
    '        targets: [学生体质健康合格率不低于95%]',
    '        measures: 完善市、县、校三级竞赛制度。',
    '        responsible: {lead: 体卫艺语处, support: [初教处, 中教处]}',
  ];

  it('makes the tree of a short plan', () => {
    const document = parse(...short);
    expect(document.faults).toEqual([]);
    expect(document).toMatchObject({
      format: 'plan-yaml',
      kind: 'work-points',
      title: { text: '某市教育局2026年工作要点' },
      issuer: '某市教育局',
      year: 2026,
    });
    const found = tasks(document.parts[0]?.children ?? []);
    expect(found.map((task) => task.heading.title)).toEqual(['加快学校建设', '深化体教融合']);
    expect(
      found.map((task) =>
        task.responsibilities.flatMap((group) =>
          group.departments.map(({ name, role, range }) => [
            name,
            role,
            document.source.slice(range),
          ]),
        ),
      ),
    ).toEqual([
      [['规建处', 'lead', '规建处']],
      [
        ['体卫艺语处', 'lead', '体卫艺语处'],
        ['初教处', 'support', '初教处'],
        ['中教处', 'support', '中教处'],
      ],
    ]);
    expect(
      found.map((task) => task.targets.map(({ range }) => document.source.slice(range))),
    ).toEqual([
      ['12所', '3600个'].map((number) => expect.stringContaining(number) as string),
      [expect.stringContaining('95%') as string],
    ]);
    expect(found[0]?.deadline).toMatchObject({ date: '2026-12-31' });
  });

  it.each([
    ['plain', ['body: 全年新建12所', '  ，新增 学位3600个。']],
    ['double quotes', ['body: "全年新建\\u0031\\x32所', '  ，新增 学位3600个。"']],
    ['single quotes', ["body: '全年新建12所", "  ，新增 学位3600个。'"]],
    ['a folded block', ['body: >-', '  全年新建12所', '  ，新增 学位3600个。']],
  ])('maps %s to the source', (_, body) => {
    const document = parse('title: x', 'tasks:', '- title: t', ...body.map((line) => `  ${line}`));
    const [task] = tasks(document.parts[0]?.children ?? []);
    const [paragraph] = task?.children ?? [];
    if (paragraph?.type !== 'paragraph') throw new Error('a paragraph was expected');
    const { reading } = paragraph;
    expect(reading.text).toBe('全年新建12所 ，新增 学位3600个。');
    const place = (words: string): string => {
      const at = reading.text.indexOf(words);
      return document.source.slice(
        reading.view.toSource(reading.start + at, reading.start + at + words.length),
      );
    };
    expect(place('新增')).toBe('新增');
    expect(place('3600个')).toBe('3600个');
    expect(place('12')).toBe(_ === 'double quotes' ? '\\u0031\\x32' : '12');
  });

  it('maps the paragraphs of a literal block', () => {
    const document = parse('title: x', 'leadIn: |', '  第一段。', '', '  第二段，“引号”。', '');
    const texts = readings(document.parts[0]?.children ?? []);
    expect(texts.map(({ text }) => text)).toEqual(['第一段。', '第二段，“引号”。']);
    const [, second] = document.parts[0]?.children ?? [];
    expect(second === undefined ? '' : document.source.slice(second.range)).toBe(
      '第二段，“引号”。',
    );
  });

  it('keeps the places of fields in any order', () => {
    const document = parse(
      'tasks:',
      '- responsible: 甲、乙',
      '  body: 正文。',
      '  title: 标题',
      'title: 要点',
    );
    const [task] = tasks(document.parts[0]?.children ?? []);
    expect(task?.children.map((child) => document.source.slice(child.range))).toEqual([
      '甲、乙',
      '正文。',
    ]);
    const { view } = document;
    for (let offset = 0; offset < document.source.text.length; offset++) {
      expect(
        view.toSource(view.fromSource(offset), view.fromSource(offset)).start,
      ).toBeGreaterThanOrEqual(
        Math.min(offset, view.toSource(view.text.length, view.text.length).start),
      );
    }
  });

  it('reads the parts of a plan', () => {
    const document = parse(
      'title: 某县2026年工作要点',
      'notice: {title: 关于印发要点的通知, body: 现印发给你们。}',
      'summary: {title: 2025年工作总结, sections: [{title: 成绩, items: [办学条件改善。新建3所。]}]}',
      'leadIn: 总体要求。',
      'attachments: [{title: 指标表, tables: [{header: [指标, 数量], rows: [[学位, 1.50]]}]}]',
      'glossary: [{term: 双减, definition: 减轻负担。}]',
    );
    expect(document.faults).toEqual([]);
    expect(document.parts.map(({ role, kind }) => [role, kind])).toEqual([
      ['notice', 'notice'],
      ['summary', 'work-summary'],
      ['plan', 'work-points'],
      ['attachment', 'work-points'],
      ['glossary', 'work-points'],
    ]);
    const [table] = document.parts[3]?.children ?? [];
    expect(table).toMatchObject({
      type: 'table',
      header: { cells: [{ reading: { text: '指标' } }, { reading: { text: '数量' } }] },
      rows: [{ cells: [{ reading: { text: '学位' } }, { reading: { text: '1.50' } }] }],
    });
    for (const part of document.parts) {
      let last = part.range.start;
      for (const child of part.children) {
        expect(child.range.start).toBeGreaterThanOrEqual(last);
        expect(child.range.end).toBeLessThanOrEqual(part.range.end);
        last = child.range.end;
      }
    }
  });

  it('finds silencing comments, and none inside of texts', () => {
    const document = parse(
      '# yaodian-disable-file vague-wording -- 已核',
      'title: x # 要点-忽略本行',
      'leadIn: |',
      '  # yaodian-disable 不是注释',
    );
    expect(document.directives.map(({ action, reason }) => [action, reason])).toEqual([
      ['disable-file', '已核'],
      ['disable-line', null],
    ]);
  });
});

describe('faults of plan YAML', () => {
  it('of many say how many more there are', () => {
    const { faults } = parse('title:', ...Array.from({ length: 30 }, () => '- "\\z"'));
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)?.message).toEqual({
      'zh-CN': expect.stringMatching(/^从这里起还有10处语法错误/u) as string,
      en: expect.stringMatching(/^10 more syntax errors, from here on/u) as string,
    });
  });

  it.each<[string, string[], string[]]>([
    [
      'an unknown key',
      ['title: x', 'titel: y'],
      [
        'plan-schema [titel] 计划里没有“titel”这个键，是不是要写 title？例如 title: 某市教育局2026年工作要点。',
      ],
    ],
    [
      'a missing key',
      ['title: x', 'tasks:', '- body: y'],
      ['plan-schema [body] tasks[0]（任务）缺少 title（标题），请补上，例如 title: 加快学校建设。'],
    ],
    [
      'a number where text belongs',
      ['title: 2026'],
      [
        'plan-schema [2026] title（标题）应为文字，现在是数字“2026”；例如 某市教育局2026年工作要点。',
      ],
    ],
    [
      'an empty file',
      [''],
      ['plan-schema [] 文件里没有内容；一份计划至少有标题，例如 title: 某市教育局2026年工作要点。'],
    ],
    [
      'two plans in one file',
      ['title: x', '---', 'title: y'],
      [
        'plan-syntax [---] YAML 写法有误：一个文件只能写一份计划；请删去“---”，把另一份移到别的文件。',
      ],
    ],
    [
      'a key twice',
      ['title: x', 'title: y'],
      ['plan-syntax [title] 键 title 重复；同一处每个键只能写一次，请删去或合并。'],
    ],
    [
      'an unknown alias',
      ['title: *x'],
      ['plan-syntax [*x] 别名 *x 没有对应的锚点 &x；请把内容直接写出来。'],
    ],
    [
      'a control character',
      ['title: "a\\u0007b"'],
      [
        'plan-schema [\\u0007] title 第 2 个字符是控制字符 U+0007，任何文档格式都不能保存它，请删除。',
      ],
    ],
    [
      'a control character as it is',
      ['title: a\u0007b'],
      [
        'plan-schema [\u0007] title 第 2 个字符是控制字符 U+0007，任何文档格式都不能保存它，请删除。',
      ],
    ],
    [
      'a list as key',
      ['title: x', '[a]: y'],
      ['plan-syntax [[a]] 键应是一个词，如 title；现在是列表或键值对。'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  });

  it('answers an alias bomb', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      bomb.push(
        `${to ?? ''}: &${to ?? ''} [${Array.from({ length: 10 }, () => `*${from ?? ''}`).join(', ')}]`,
      );
    }
    expect(faults(...bomb)).toEqual([
      expect.stringMatching(/^plan-syntax \[\*\w\] 别名（\*）反复引用，展开后超过 200000 项/u),
    ]);
  });

  it('answers an alias that holds itself, and nesting without end', () => {
    expect(faults('title: x', 'tasks: &t [*t]')).toHaveLength(1);
    expect(faults(`title: ${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
    expect(faults(`${'- '.repeat(5_000)}x`)).toHaveLength(1);
  });

  it('places a syntax fault, and goes on without parts', () => {
    const document = parse('title: x', 'sections:', '  - title: "y');
    expect(document.parts).toEqual([]);
    expect(document.plan).toBeNull();
    expect(document.faults[0]).toMatchObject({ code: 'plan-syntax' });
  });
});
