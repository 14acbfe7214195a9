import { describe, expect, it } from 'vitest';
import { differsOnlyAt, scalarAround, yamlScalars } from './yaml-places.ts';

const text = `# 注
title: 要点   # 标题
sections:
  - title: "甲\\"乙"
    body: |
      第一行
      第二行
    names: [规建处, '人事处']
`;

describe('yamlScalars', () => {
  it('tells path, place and style of every text', () => {
    const shown = yamlScalars(text).map(({ path, range, style }) => [
      path.join('.'),
      text.slice(range.start, range.end),
      style,
    ]);
    expect(shown).toEqual([
      ['title', '要点', 'PLAIN'],
      ['sections.0.title', '"甲\\"乙"', 'QUOTE_DOUBLE'],
      ['sections.0.body', '|\n      第一行\n      第二行\n', 'BLOCK_LITERAL'],
      ['sections.0.names.0', '规建处', 'PLAIN'],
      ['sections.0.names.1', "'人事处'", 'QUOTE_SINGLE'],
    ]);
  });

  it('finds the text around a place, and none between texts', () => {
    const scalars = yamlScalars(text);
    const at = (word: string) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    });
    expect(scalarAround(scalars, at('第二行'))?.path).toEqual(['sections', 0, 'body']);
    expect(scalarAround(scalars, at('# 标题'))).toBeNull();
    expect(scalarAround(scalars, at('规建处, '))).toBeNull();
  });

  it('bears what is no YAML', () => {
    expect(yamlScalars('a: [')).toBeDefined();
  });
});

describe('differsOnlyAt', () => {
  const changed = (from: string, to: string): boolean =>
    differsOnlyAt(text, text.replace(from, to), [['sections', 0, 'names', 0]]);

  it('lets the named value change', () => {
    expect(changed('规建处', '规划处')).toBe(true);
  });

  it.each([
    ['another value', '要点', '计划'],
    ['a comment that swallows the rest', '规建处', '规建处 #'],
    ['a text that becomes two', '规建处', '规建处, 财务处'],
    ['a text that becomes a mapping', '规建处', '规建处: 一'],
    ['a lost comment', '# 标题', ''],
    ['broken YAML', '规建处', '"规建处'],
  ])('refuses %s', (_, from, to) => {
    expect(changed(from, to)).toBe(false);
  });
});
