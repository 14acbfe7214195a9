import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from './fix-text.ts';
import { lint } from './lint.ts';
import { defineRule, type Rule } from './rule.ts';
import { metaOf, wordRule } from './testing/word-rule.ts';

const head = '某市教育局2026年工作要点\n\n一、扩大资源供给\n';
const read = (text: string): PlanDocument =>
  parse(new SourceText(text, 'plan.txt'), { format: 'text' });
const fix = (text: string, rules: readonly Rule[]) => fixText(read(text), rules, {}, read);

describe('fixText', () => {
  it('applies safe fixes until none is left, and a second run changes nothing', () => {
    const rules = [
      wordRule('first', '设备', { fixTo: '器材' }),
      wordRule('second', '器材', { fixTo: '用具' }),
    ];
    const once = fix(`${head}1.改善条件。更新设备30台，保养设备。\n`, rules);
    expect(once.text).toBe(`${head}1.改善条件。更新用具30台，保养用具。\n`);
    expect([...once.applied]).toEqual([
      ['first', 2],
      ['second', 2],
    ]);
    expect(fix(once.text, rules).text).toBe(once.text);
  });

  it('gives overlapping fixes their turn one after the other', () => {
    const rules = [
      wordRule('long', '更新设备', { fixTo: '添置设备' }),
      wordRule('short', '设备', { fixTo: '器材' }),
    ];
    expect(fix(`${head}1.改善条件。更新设备30台。\n`, rules).text).toBe(
      `${head}1.改善条件。添置器材30台。\n`,
    );
  });

  it('leaves quotations alone: what would change them is a suggestion', () => {
    const text = `${head}1.改善条件。更新设备30台，落实“更新设备”行动，“设备”共用。\n`;
    const rule = wordRule('rule', '设备', { fixTo: '器材' });
    expect(fix(text, [rule]).text).toBe(text.replace('设备30台', '器材30台'));
    const places = lint(read(text), [rule]).findings.map(({ fix: safe, suggestions }) => [
      safe !== null,
      suggestions.map(({ message }) => message),
    ]);
    const suggestion = '修改涉及引号内的文字，请与原文核对后采用';
    expect(places).toEqual([
      [true, []],
      [false, [suggestion]],
      [false, [suggestion]],
    ]);
  });

  it('leaves silenced findings alone', () => {
    const text = `${head}<!-- yaodian-disable-next-line rule -- 甲 -->\n1.改善条件。更新设备30台。\n`;
    expect(fix(text, [wordRule('rule', '设备', { fixTo: '器材' })]).text).toBe(text);
  });

  it('drops a fix that changes the outline beyond its claim, and applies the others', () => {
    const breaking = wordRule('breaking', '更新', { fixTo: '\n2.更新' });
    const good = wordRule('good', '设备', { fixTo: '器材' });
    const { text, dropped } = fix(`${head}1.改善条件。更新设备30台。\n`, [breaking, good]);
    expect(text).toBe(`${head}1.改善条件。更新器材30台。\n`);
    expect(dropped).toEqual([
      {
        rule: 'breaking',
        line: 4,
        message: '规则“breaking”的自动修正会改变文档结构，未采用，请手工修改。',
      },
    ]);
  });

  it('lets a fix change the structure that says so', () => {
    const rule = wordRule('splitting', '更新', { fixTo: '\n2.添置', changes: 'structure' });
    expect(fix(`${head}1.改善条件。更新设备30台。\n`, [rule]).text).toBe(
      `${head}1.改善条件。\n2.添置设备30台。\n`,
    );
  });

  it('drops fixes that undo one another', () => {
    const text = `${head}1.改善条件。更新设备30台。\n`;
    const rules = [
      wordRule('there', '设备', { fixTo: '器材' }),
      wordRule('back', '器材', { fixTo: '设备' }),
    ];
    const result = fix(text, rules);
    expect(result.text).toBe(fix(result.text, rules).text);
    expect(result.dropped.length).toBeGreaterThan(0);
  });

  it('gives up on a fix that never ends', () => {
    const result = fix(`${head}1.改善条件。更新设备30台。\n`, [
      wordRule('growing', '设备', { fixTo: '设备设备' }),
    ]);
    expect(result.text).toBe(`${head}1.改善条件。更新设备30台。\n`);
    expect(result.dropped.map(({ rule }) => rule)).toEqual(['growing']);
  });

  it('is idempotent for any text and any replacements', { timeout: 60_000 }, () => {
    const word = fc.stringMatching(/^[甲乙丙丁]{1,3}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 3 }),
        (words, pairs) => {
          const rules = pairs.map(([from, to], index) =>
            wordRule(`rule-${String(index)}`, from, { fixTo: to }),
          );
          const once = fix(`${head}1.改善条件。${words.join('，')}。\n`, rules).text;
          expect(fix(once, rules).text).toBe(once);
        },
      ),
    );
  });

  it('takes all edits of one finding or none', () => {
    const rule = defineRule({
      meta: metaOf('pair', { fixable: 'safe' }),
      defaultOptions: {},
      create: (context) => ({
        paragraph({ range }) {
          const text = context.document.source.slice(range);
          const open = text.indexOf('(');
          const close = text.indexOf(')');
          if (open < 0 || close < 0) return;
          const at = (offset: number) => ({
            start: range.start + offset,
            end: range.start + offset + 1,
          });
          const edits = [
            { range: at(close), text: '）' },
            { range: at(open), text: '（' },
          ];
          context.report({
            messageId: 'found',
            data: { text: '()' },
            range: at(open),
            fix: { edits },
          });
        },
      }),
    });
    expect(fix(`${head}1.改善条件。更新(添置)设备30台。\n`, [rule]).text).toBe(
      `${head}1.改善条件。更新（添置）设备30台。\n`,
    );
  });
});
