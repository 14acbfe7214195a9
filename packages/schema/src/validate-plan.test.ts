import { describe, expect, it } from 'vitest';
import { validatePlan } from './validate-plan.ts';

/** `path: sentence` of every problem in Chinese. */
function problems(data: unknown): string[] {
  return validatePlan(data).map(({ code, message }) => `${code} ${message['zh-CN']}`);
}

describe('validatePlan', () => {
  it('accepts a short plan', () => {
    const plan = {
      title: '某市教育局2026年工作要点',
      year: 2026,
      sections: [
        {
          title: '重视民生实事',
          tasks: [
            { title: '加快学校建设', body: '新建公办幼儿园12所。', responsible: '规建处' },
            { title: '深化体教融合', responsible: { lead: '体卫处', support: ['初教处'] } },
          ],
        },
      ],
    };
    expect(problems(plan)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown key, with the nearest known one',
      { titel: '要点' },
      'unknown-key 计划里没有“titel”这个键，是不是要写 title？例如 title: 某市教育局2026年工作要点。',
    ],
    [
      'a Chinese key, with its English name',
      { title: '要点', 附件: [] },
      'unknown-key 计划里没有“附件”这个键，是不是要写 attachments？例如 attachments: […]。',
    ],
    [
      'a missing key',
      { title: '要点', tasks: [{}] },
      'missing-key tasks[0]（任务）缺少 title（标题），请补上，例如 title: 加快学校建设。',
    ],
    [
      'a number where text belongs',
      { title: 2026 },
      'wrong-type title（标题）应为文字，现在是数字“2026”；例如 某市教育局2026年工作要点。',
    ],
    [
      'a wrong shape where several are right',
      { title: '要点', tasks: [{ title: '建校', responsible: 5 }] },
      'wrong-type tasks[0].responsible（责任单位）应为文字或列表或键值对，现在是数字“5”；例如 "5"。',
    ],
    [
      'the place inside a list, not the list',
      { title: '要点', tasks: [{ title: '建校', responsible: ['规建处', 1] }] },
      'wrong-type tasks[0].responsible[1]（一行文字）应为文字，现在是数字“1”；例如 "1"。',
    ],
    [
      'a value outside of a choice',
      { title: '要点', tasks: [{ title: '建校', status: 'finished' }] },
      'wrong-value tasks[0].status（完成情况）不能是文字“finished”；可以写：open、done、dropped。',
    ],
    [
      'an empty title',
      { title: ' ' },
      'wrong-value title（标题）不能为空；请写上内容，或删去这一项。',
    ],
    [
      'a control character, with its place',
      { title: '要\u0007点' },
      'control-character title 第 2 个字符是控制字符 U+0007，任何文档格式都不能保存它，请删除。',
    ],
    [
      'half of a character',
      { title: '要\ud83d点' },
      'control-character title 第 2 个字符是控制字符 U+D83D，任何文档格式都不能保存它，请删除。',
    ],
    [
      'a day that does not exist',
      { title: '要点', document: { issueDate: '2026-02-30' } },
      'wrong-value document.issueDate（成文日期）“2026-02-30”不是存在的日期；例如 2026-03-03。',
    ],
    [
      'years in the wrong order',
      { title: '规划', period: '2030-2026' },
      'wrong-value period（起止年份）从 2030 年到 2026 年，次序反了；例如 2026-2030。',
    ],
    [
      'marks that cannot be told apart',
      { title: '要点', style: { taskNumbers: '（1）', itemNumbers: ['（1）'] } },
      'wrong-value style（写法）里“（1）”既用于任务、目标又用于分项，读者分不清；请换一种，例如 itemNumbers: [一是]。',
    ],
    ['no mapping at all', ['title'], 'wrong-type 计划应为键值对，现在是列表；例如 {title: …}。'],
  ])('names %s', (_, data, expected) => {
    expect(problems(data)).toEqual([expected]);
  });

  it('gives path and place of each problem', () => {
    const data = {
      title: '要点',
      sections: [{ title: '一', tasks: [{ title: 'x', responsable: 'A' }] }],
    };
    expect(validatePlan(data)).toMatchObject([
      { path: ['sections', 0, 'tasks', 0, 'responsable'], at: 'key', offset: null },
    ]);
    expect(validatePlan({ title: 'a\u0000' })).toMatchObject([
      { path: ['title'], at: 'value', offset: 1 },
    ]);
  });

  it('refuses nesting without bounds instead of running out of stack', () => {
    let data: object = { title: '底' };
    for (let i = 0; i < 50_000; i++) data = { title: '层', sections: [data] };
    expect(validatePlan(data).map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('refuses a sixth level of sections', () => {
    let data: object = { title: '底' };
    for (let i = 0; i < 6; i++) data = { title: '层', sections: [data] };
    expect(validatePlan(data)).toMatchObject([{ code: 'too-deep', at: 'value' }]);
  });

  it('is not misled by keys of prototypes', () => {
    const data: unknown = JSON.parse('{"title":"要点","__proto__":{"x":1},"constructor":1}');
    expect(validatePlan(data).map(({ path }) => path)).toEqual([['__proto__'], ['constructor']]);
  });

  it('says everything in English too', () => {
    for (const { message } of validatePlan({ titel: 1, year: 'x', tasks: [{ title: '' }] })) {
      expect(message.en).toMatch(/^[\x20-\x7e“”…].*\.$/u);
    }
  });
});
