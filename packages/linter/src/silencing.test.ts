import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';
import type { LintSettings } from './lint-settings.ts';
import { wordRule } from './testing/word-rule.ts';

const rules = [wordRule('no-goods', '设备'), wordRule('no-build', '新建')];

/** `line rule` of each finding; silenced ones in brackets. */
function check(text: string, settings: LintSettings = {}): string[] {
  const document = parse(new SourceText(text, 'plan.md'), { format: 'text' });
  return lint(document, rules, settings).findings.map(({ rule, range, suppressed, data }) => {
    const name = Object.hasOwn(data, 'rule') ? `${rule}: ${String(data['rule'])}` : rule;
    const place = `${String(document.source.lineAt(range.start))} ${name}`;
    return suppressed ? `(${place})` : place;
  });
}

const head = '某市教育局2026年工作要点\n\n一、扩大资源供给\n';

describe('silencing comments', () => {
  it('silence the next line', () => {
    const text = `${head}<!-- yaodian-disable-next-line no-goods -- 已核对 -->\n1.改善条件。更新设备30台。\n2.再改善。更新设备40台。\n`;
    expect(check(text)).toEqual(['(5 no-goods)', '6 no-goods']);
  });

  it('stack, and skip blank lines', () => {
    const text = `${head}<!-- yaodian-disable-next-line no-goods -- 甲 -->\n<!-- yaodian-disable-next-line no-build -- 乙 -->\n\n1.改善条件。更新设备30台，新建校舍。\n`;
    expect(check(text)).toEqual(['(7 no-goods)', '(7 no-build)']);
  });

  it('silence their own line, a block, or the whole file', () => {
    expect(
      check(`${head}1.改善条件。更新设备30台。<!-- yaodian-disable-line no-goods -- 甲 -->\n`),
    ).toEqual(['(4 no-goods)']);
    const block = `${head}<!-- yaodian-disable no-goods -- 甲 -->\n1.改善条件。更新设备30台。\n<!-- yaodian-enable no-goods -->\n2.再改善。更新设备40台。\n`;
    expect(check(block)).toEqual(['(5 no-goods)', '7 no-goods']);
    const file = `<!-- yaodian-disable-file -- 旧稿 -->\n${head}1.改善条件。更新设备30台，新建校舍。\n`;
    expect(check(file)).toEqual(['(5 no-goods)', '(5 no-build)']);
  });

  it('have Chinese forms', () => {
    const text = `${head}<!-- 要点-忽略下一行 no-goods -- 已核对 -->\n1.改善条件。更新设备30台。\n<!-- 要点-忽略 no-goods -- 甲 -->\n2.再改善。更新设备40台。\n<!-- 要点-恢复 no-goods -->\n3.又改善。更新设备50台。\n`;
    expect(check(text)).toEqual(['(5 no-goods)', '(7 no-goods)', '9 no-goods']);
  });

  it('are findings where they name no rule, do nothing, or give no reason', () => {
    const text = `${head}<!-- yaodian-disable-next-line no-good -- 甲 -->\n1.改善条件。更新设备30台。\n<!-- yaodian-disable-next-line no-build -- 甲 -->\n2.再改善。更新设备40台。\n<!-- yaodian-disable-next-line no-goods -->\n3.又改善。更新设备50台。\n<!-- yaodian-enable no-build -->\n`;
    expect(check(text)).toEqual([
      '4 directive-unknown-rule: no-good',
      '5 no-goods',
      '6 directive-unused: no-build',
      '7 no-goods',
      '8 directive-without-reason',
      '(9 no-goods)',
      '10 directive-unused',
    ]);
  });

  it('cannot silence the findings about them', () => {
    const text = `<!-- yaodian-disable-file -->\n${head}1.改善条件。更新设备30台。\n`;
    expect(check(text)).toEqual(['1 directive-without-reason', '(5 no-goods)']);
  });

  it('are not obeyed and not judged where the settings say so', () => {
    const text = `<!-- yaodian-disable-file no-such-rule -->\n<!-- yaodian-disable-file -->\n${head}1.改善条件。更新设备30台。\n`;
    expect(check(text, { inlineConfig: false })).toEqual(['6 no-goods']);
  });

  it('are no rule’s business: their words give no finding', () => {
    expect(
      check(`${head}<!-- yaodian-disable-next-line no-build -- 设备 -->\n1.改善条件。新建校舍。\n`),
    ).toEqual(['(5 no-build)']);
  });
});
