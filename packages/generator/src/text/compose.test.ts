import { SourceText, parse } from '@yaodian/parser';
import { normalise } from '@yaodian/schema';
import type { Plan } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import { compileLayout } from '../compiler/index.ts';
import { compose } from './compose.ts';
import { ejectLayout } from './eject-layout.ts';
import { builtInLayout, layoutNames } from './layout.ts';
import { LayoutError } from './layout-error.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** The body of the draft, without its front matter. */
function body(plan: Plan, layout?: string): string {
  const { text } = compose(normalise(plan), layout === undefined ? {} : { layout });
  return text.slice(text.indexOf('---\n', 4) + 5);
}

const plan: Plan = {
  title: '某市2026年工作要点',
  leadIn: '总体要求是：稳中求进。',
  sections: [
    {
      title: '办好实事',
      tasks: [
        {
          title: '加快学校建设',
          body: '新建幼儿园12所。',
          responsible: { lead: '规建处', support: ['财务处', '初教处'] },
          deadline: '2026-12',
        },
        {
          title: '深化体教融合',
          targets: '合格率不低于95%',
          measures: '完善赛事。',
          responsible: '体卫处',
        },
      ],
    },
  ],
};

describe('compose', () => {
  it('puts who is responsible on lines of its own', () => {
    expect(body(plan, 'responsible')).toBe(
      [
        '# 某市2026年工作要点',
        '总体要求是：稳中求进。',
        '## 一、办好实事',
        '1.加快学校建设。新建幼儿园12所。',
        '牵头处室：规建处',
        '配合处室：财务处、初教处',
        '完成时限：2026年12月',
        '2.深化体教融合。',
        '目标任务：合格率不低于95%',
        '工作措施：完善赛事。',
        '责任处室：体卫处',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/u, '\n'),
    );
  });

  it('puts it into brackets, writes lead sentences, or titles on lines of their own', () => {
    expect(body(plan, 'bracket')).toContain(
      '1.加快学校建设。新建幼儿园12所。（牵头单位：规建处；配合单位：财务处、初教处）\n',
    );
    expect(body(plan, 'development-plan')).toContain('\n**加快学校建设**。新建幼儿园12所。（牵头');
    expect(body(plan, 'target-measure')).toContain('\n1.加快学校建设\n\n新建幼儿园12所。\n');
  });

  it('wraps a plan in a notice of its own', () => {
    expect(body({ ...plan, issuer: '某市教育局' }, 'notice')).toMatch(
      /^# 某市教育局关于印发《某市2026年工作要点》的通知\n\n现将《某市2026年工作要点》印发给你们/u,
    );
  });

  it('escapes what would read as structure, and nothing else', () => {
    const nasty = [
      '一、二年级',
      '2021年',
      '1.5米',
      '目标任务：略',
      '# 井',
      '<b>&',
      '全文（第三卷）',
      'a|b',
    ];
    const written = body({ title: 'x', leadIn: nasty }).split('\n\n').slice(1);
    expect(written.map((line) => line.trim())).toEqual([
      '\\一、二年级',
      '2021年',
      '1\\.5米',
      '\\目标任务：略',
      '\\# 井',
      '\\<b>\\&',
      '全文（第三卷）',
      'a\\|b',
    ]);
  });

  it('is the same on every run', () => {
    expect(compose(normalise(plan))).toEqual(compose(normalise(plan)));
  });
});

describe("a user's own layout", () => {
  function run(source: string): string {
    const layout = compileLayout(source, 'mine.hbs');
    const { text } = compose(normalise(plan), {
      layout,
      limits: { depth: 30, runs: 10_000, output: 100_000 },
    });
    return text.slice(text.indexOf('---\n', 4) + 5);
  }

  it('prints fields, escaped, with helpers and the built-in partials', () => {
    expect(
      run(
        '# {{title}}\n\n{{#each sections}}{{chineseNumber (add @index 1)}}：{{title}} {{quantity 18000 "个"}}{{/each}}\n',
      ),
    ).toBe('# 某市2026年工作要点\n\n一：办好实事 1.8万个\n');
    expect(run('{{> part this}}')).toBe(body(plan, 'layered'));
  });

  it.each(layoutNames)('is what %s prints where it is that one, written out', (name) => {
    const layout = builtInLayout(name);
    if (layout === null) throw new Error(name);
    const own = compileLayout(ejectLayout(layout), 'mine.hbs');
    const front = /^layout: .*$/mu;
    for (const each of [plan, { title: '短' }]) {
      const { text } = compose(normalise(each), { layout: own });
      const builtIn = compose(normalise(each), { layout: name });
      expect(text.replace(front, '')).toBe(builtIn.text.replace(front, ''));
    }
  });

  it('says how drafts are numbered and labelled', () => {
    const style =
      '{{!-- style\nsectionNumbers: （一） 1.\nleadLabel: 牵头部门\n\naddNotice: true\n--}}\n';
    const text = run(`${style}{{> notice}}{{> part this}}`);
    expect(text).toMatch(/^# 关于印发《某市2026年工作要点》的通知\n/u);
    expect(text).toContain('\n## （一）办好实事\n');
    expect(text).toContain('\n牵头部门：规建处\n');
  });

  it('names the fields that it dropped', () => {
    const layout = compileLayout('# {{title}}\n\n{{> paragraphs leadIn}}', 'mine.hbs');
    const { unprinted } = compose(normalise(plan), { layout });
    expect(unprinted.map(({ path }) => path.join('.')).sort()).toEqual([
      'sections.0.tasks.0.body.0',
      'sections.0.tasks.0.deadline',
      'sections.0.tasks.0.responsible.lead.0',
      'sections.0.tasks.0.responsible.support.0',
      'sections.0.tasks.0.responsible.support.1',
      'sections.0.tasks.0.title',
      'sections.0.tasks.1.measures.0',
      'sections.0.tasks.1.responsible.lead.0',
      'sections.0.tasks.1.targets.0',
      'sections.0.tasks.1.title',
      'sections.0.title',
    ]);
  });

  it.each<[string, string, string]>([
    [
      'an unknown field',
      '# {{title}}\n\n{{autor}}\n',
      'mine.hbs:3 没有“autor”这个字段或助手；此处的字段有 {mark, title,',
    ],
    [
      'an unknown field of a task',
      '{{#each sections}}{{#each tasks}}\n{{who}}{{/each}}{{/each}}',
      'mine.hbs:2 没有“who”这个字段或助手；此处的字段有 {mark, strong,',
    ],
    [
      'a field below one that is not there',
      '# {{title}}\n{{plan.name.first}}',
      'mine.hbs:2 “plan.name”读不到：“plan”不是此处的字段',
    ],
    [
      'a field of one that is not there',
      '# {{title}}\n{{plan.name}}',
      'mine.hbs:2 “plan.name”读不到：“plan”不是此处的字段',
    ],
    [
      'an unknown helper',
      '\n{{upper title}}',
      'mine.hbs:2 没有“upper”这个字段或助手；此处的字段有 {',
    ],
    [
      'a helper on the wrong value',
      '{{chineseNumber title}}',
      'mine.hbs:1 {{chineseNumber}} 要一个不大于 99999999 的整数',
    ],
    [
      'an unknown partial',
      '{{> footer}}',
      'mine.hbs 没有“footer”这个片段；可用的片段是 attachments content goal',
    ],
    [
      'recursion without end',
      '{{#*inline "a"}}x{{> a}}{{/inline}}{{> a}}',
      'mine.hbs 片段“a”套用了自己，超过 30 层',
    ],
    [
      'a style that no plan may have',
      '\n{{!-- style\nleadLabel: 牵头部门\nplace: line\n--}}',
      'mine.hbs:4 style（写法）里没有“place”这个键；可以写的有：sectionNumbers、',
    ],
    [
      'a wrong value in it',
      '{{!-- style\nresponsiblePlace: end\n--}}',
      'mine.hbs:2 style.responsiblePlace（责任单位的位置）不能是文字“end”；可以写：line、bracket。',
    ],
    ['a block that is not closed', '{{#if title}}x', 'mine.hbs:1 不是正确的 Handlebars 写法'],
    [
      'loops inside of loops over one list',
      `${'{{#each @root.sections.[0].tasks}}'.repeat(15)}${'{{/each}}'.repeat(15)}`,
      'mine.hbs 产生的内容过多',
    ],
    [
      'the prototype of things',
      '{{title.constructor}}',
      'mine.hbs:1 没有“constructor”这个字段或助手',
    ],
  ])('is answered with a sentence for %s', (_, source, expected) => {
    let message = '';
    try {
      run(source);
    } catch (error) {
      if (!(error instanceof LayoutError)) throw error;
      message = error.message;
      expect(error.bilingual.en).not.toBe('');
    }
    expect(message.slice(0, expected.length)).toBe(expected);
  });
});

describe('renderHtml', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)> {{title}} & javascript:';

  it('holds nothing that runs, whatever the plan says', () => {
    const nasty: Plan = {
      title: hostile,
      issuer: hostile,
      leadIn: hostile,
      document: {
        documentNumber: hostile,
        mainRecipients: hostile,
        copyTo: hostile,
        signers: hostile,
        note: hostile,
      },
      notice: { title: hostile, body: hostile },
      goals: [hostile],
      items: [hostile],
      tables: [{ title: hostile, header: [hostile], rows: [[hostile]] }],
      tasks: [
        {
          title: hostile,
          body: hostile,
          targets: hostile,
          responsible: hostile,
          deadline: hostile,
        },
      ],
      sections: [{ title: hostile }],
      glossary: [{ term: hostile, definition: hostile }],
    };
    const draft = parse(new SourceText(compose(normalise(nasty)).text), { format: 'markdown' });
    const html = renderHtml(draft);
    expect(html).not.toMatch(/<(?:script|img|iframe|object|link|base|form|svg)\b/iu);
    const tags = html.replace(/"[^"]*"/gu, '""');
    expect(tags).not.toMatch(/<[^>]*\son\w+\s*=/iu);
    expect(html).not.toMatch(/(?:href|src)="(?!#)/iu);
    expect(html.match(/&lt;script&gt;/gu)?.length).toBeGreaterThan(10);
  });

  it('is one accessible page', () => {
    const draft = parse(new SourceText(compose(normalise(plan)).text), { format: 'markdown' });
    const html = renderHtml(draft);
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(html).toContain('<title>某市2026年工作要点</title>');
    expect(html).toContain('<h1><span>某市2026年工作要点</span></h1>');
    expect(html).toMatch(/<h2 id="[\w-]+">一、办好实事<\/h2>/u);
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@media print');
  });

  it('keeps characters of every plane and direction', () => {
    const text = '𠮷😀\u200fא &amp; {{x}}';
    const draft = parse(new SourceText(compose(normalise({ title: 'x', leadIn: text })).text), {
      format: 'markdown',
    });
    expect(renderHtml(draft)).toContain('𠮷😀\u200fא &amp;amp; {{x}}');
    expect(renderText(draft)).toContain(text);
  });
});
