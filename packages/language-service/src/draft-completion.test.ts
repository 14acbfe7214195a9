import type { RosterEntry } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { completeDraft } from './draft-completion.ts';
import { offsetAt } from './positions.ts';
import { textsFor } from './texts.ts';

const entry = (name: string, aliases: readonly string[] = []): RosterEntry => ({
  name,
  aliases,
  parent: null,
  successor: null,
  collective: false,
  leadsByDefault: false,
});
const roster = [entry('规建科', ['规划建设科']), entry('人事科'), entry('教研室')];

/** Offers at the cursor ▮, each as `what it replaces→label`. */
function offers(marked: string, format: 'markdown' | 'text' = 'markdown'): string[] {
  const source = new SourceText(marked.replace('▮', ''), 'draft.md');
  const { line, column } = new SourceText(marked).positionAt(marked.indexOf('▮'));
  const position = { line: line - 1, character: column - 1 };
  const document = parse(source, { format });
  return completeDraft(document, position, roster, textsFor('zh-CN')).map(({ label, textEdit }) => {
    if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit');
    const [start, end] = [textEdit.range.start, textEdit.range.end];
    return `${source.text.slice(offsetAt(source, start), offsetAt(source, end))}→${label}`;
  });
}

const head = '# 江川县教育局2026年工作要点\n\n一、夯实办学基础\n\n';
const task = '1.加快学校建设。新建幼儿园3所。';

describe('bodies', () => {
  it.each([
    ['behind a label', '责任处室：▮', ['→规建科', '→人事科', '→教研室']],
    ['behind a half-width colon and a space', '责任处室: ▮', ['→规建科', '→人事科', '→教研室']],
    ['that are not in the list yet', '责任处室：人事科、▮', ['→规建科', '→教研室']],
    ['that do not follow either', '责任处室：▮、人事科', ['→规建科', '→教研室']],
    ['for what is typed', '责任处室：人事科、规▮', ['规→规建科', '规→教研室']],
    [
      'for what an input method has so far',
      "责任处室：gui'j▮",
      ["gui'j→规建科", "gui'j→人事科", "gui'j→教研室"],
    ],
    ['for an alias', '责任处室：规划▮', ['规划→规建科', '规划→人事科', '规划→教研室']],
    ['in place of the whole body', '责任处室：教▮研室、人事科', ['教研室→教研室', '教研室→规建科']],
    ['behind a label of Markdown', '- **责任处室：**▮', ['→规建科', '→人事科', '→教研室']],
    ['behind 重点责任部门', '重点责任部门：▮', ['→规建科', '→人事科', '→教研室']],
    ['in traditional script', '責任處室：▮', ['→规建科', '→人事科', '→教研室']],
    [
      'behind the second label of a line',
      '牵头单位：人事科；配合单位：人▮',
      ['人→人事科', '人→规建科', '人→教研室'],
    ],
  ])('%s', (_, line, expected) => {
    expect(offers(`${head}${task}\n${line}\n`)).toEqual(expected);
  });

  it.each([
    ['behind a label', '（责任单位：▮）', ['→规建科', '→人事科', '→教研室']],
    [
      'behind the second label',
      '（牵头单位：人事科，配合单位：规▮）',
      ['规→人事科', '规→规建科', '规→教研室'],
    ],
    ['behind a body', '（人事科、▮负责）', ['→规建科', '→教研室']],
  ])('in brackets %s', (_, brackets, expected) => {
    expect(offers(`${head}${task}${brackets}\n`)).toEqual(expected);
  });

  it('in the column of a table', () => {
    const table = '| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 新建幼儿园3所 | 人▮ |\n';
    expect(offers(`# 江川县2026年民生实事任务清单\n\n${table}`)).toEqual([
      '人→规建科',
      '人→人事科',
      '人→教研室',
    ]);
    expect(
      offers(`# 江川县2026年民生实事任务清单\n\n${table.replace('3所 | 人▮', '3所▮ | 人')}`),
    ).toEqual([]);
  });

  it.each(['牵头局领导：▮', '责任人：▮', '新建幼儿园3所▮', '（责任单位：人事科）▮'])(
    'not at %s',
    (line) => {
      expect(offers(`${head}${task}\n${line}\n`).filter((offer) => offer.endsWith('科'))).toEqual(
        [],
      );
    },
  );

  it('take time in proportion to the line', () => {
    const line = '（责任处室：'.repeat(100_000);
    expect(offers(`${head}${task}\n${line}）▮`)).toEqual([]);
  });
});

describe('the next number', () => {
  const numbers = (draft: string): string[] =>
    offers(draft)
      .map((offer) => offer.slice(offer.indexOf('→') + 1))
      .filter((label) => /\d|[一二三四五六七八九十]/u.test(label));
  const two = `${head}（一）加快学校建设。新建幼儿园3所。\n\n（二）加强队伍。招聘教师20名。\n\n`;

  it.each([
    ['begins an empty draft', '# 江川县教育局2026年工作要点\n\n▮', ['一、', '1.']],
    ['begins a chapter', `${head}▮`, ['（一）', '1.', '二、']],
    ['follows a task', `${head}${task}\n\n▮`, ['2.', '二、']],
    ['follows a sub-section', `${two}▮`, ['（三）', '二、', '1.']],
    ['stands between two', two.replace('（二）', '▮\n\n（二）'), ['（二）', '二、', '1.']],
    ['begins anew in the next chapter', `${two}二、提升质量\n\n▮`, ['（一）', '（三）', '三、']],
    [
      'begins anew where the draft does so',
      `${two}二、提升质量\n\n（一）推进课改。培训60名。\n\n三、安全\n\n▮`,
      ['（一）', '四、'],
    ],
    ['runs on through chapters', `${head}${task}\n\n二、提升质量\n\n▮`, ['2.', '1.', '三、']],
    [
      'runs on where the draft does so',
      `${head}${task}\n\n二、提升质量\n\n2.推进课改。培训60名。\n\n三、安全\n\n▮`,
      ['3.', '四、'],
    ],
    ['fits what is typed', `${two}三▮`, []],
    ['fits what is typed of it', `${two}（▮`, ['（三）']],
    ['fits a half-width bracket', `${two}(▮`, ['（三）']],
    ['is none in the middle of a text', `${head}${task}加强学校建设和管理▮`, []],
    [
      'goes by what a broken number means',
      `${head}${task}\n\n2、 提升质量\n\n2.推进课改。培训60名。\n\n三、安全\n\n▮`,
      ['3.', '四、'],
    ],
  ])('%s', (_, draft, expected) => {
    expect(numbers(draft)).toEqual(expected);
  });

  it('of a summary is none of the plan that follows it', () => {
    const summary =
      '江川县教育局2025年工作总结\n一、工作成效\n1.新建幼儿园2所。\n二、存在问题\n1.学位不足。\n\n';
    const plan = '江川县教育局2026年工作计划\n一、工作目标\n1.新建幼儿园3所。\n2.招聘教师20名。\n▮';
    expect(
      offers(summary + plan, 'text').map((offer) => offer.slice(offer.indexOf('→') + 1)),
    ).toEqual(expect.arrayContaining(['3.', '二、']));
  });
});

describe('the next step', () => {
  const steps = (draft: string): string[] =>
    offers(draft).filter((offer) => /是$|，$/u.test(offer));
  const team = `${head}1.加强教师队伍。`;

  it.each([
    ['in the paragraph', `${team}一是招聘教师20名；▮`, ['→二是']],
    ['behind a full stop', `${team}一是招聘教师20名。二是培训60名。▮`, ['→三是']],
    ['on the next line', `${team}\n\n一是招聘教师20名。\n▮`, ['→二是']],
    ['in the next paragraph', `${team}一是招聘教师20名。\n\n▮`, ['→二是']],
    ['for what is typed of it', `${team}一是招聘教师20名；二▮`, ['二→二是']],
    ['between two', `${team}\n一是招聘20名。\n▮\n三是培训60名。`, ['→二是']],
    ['behind the tenth', `${team}十是招聘教师20名；▮`, ['→十一是']],
    ['in words', `${team}第一，招聘教师20名。▮`, ['→第二，']],
    ['in other words', `${team}其一，招聘教师20名。其▮`, ['其→其二，']],
  ])('%s', (_, draft, expected) => {
    expect(steps(draft)).toEqual(expected);
  });

  it.each([
    ['in the middle of a clause', `${team}一是招聘教师▮`],
    ['where it stands', `${team}一是招聘教师20名；二是▮`],
    ['in another task', `${team}一是招聘教师20名。\n\n2.深化课改。▮`],
    ['where no step is', `${team}新建的3所幼儿园之一是实验园。▮`],
  ])('is none %s', (_, draft) => {
    expect(steps(draft)).toEqual([]);
  });

  it('takes time in proportion to the line', () => {
    expect(steps(`${team}${'一是招聘，'.repeat(100_000)}▮`)).toEqual(['→二是']);
  });
});
