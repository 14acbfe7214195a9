import { describe, expect, it } from 'vitest';
import type { PlanDocument } from './document.ts';
import { paragraphFact } from './paragraph-fact.ts';
import { paragraphsBelow } from './nodes.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';
import { TextMemo } from './text-memo.ts';

const lines = ['某县教育局工作要点', '先说甲事。', '再说乙事。', '又说丙事。', '末说丁事。'];

function read(text: readonly string[], memo?: TextMemo): PlanDocument {
  const source = new SourceText(text.join('\n'), 'draft');
  return parse(source, { format: 'text', ...(memo === undefined ? {} : { memo }) });
}

/** What a fact says of each paragraph, and of which it was computed. */
function asked(): {
  readonly of: (document: PlanDocument) => readonly string[];
  readonly computed: string[];
} {
  const computed: string[] = [];
  const fact = paragraphFact(({ reading }) => {
    computed.push(reading.text);
    return `${reading.text}!`;
  });
  return {
    computed,
    of: ({ parts }) => parts.flatMap(({ children }) => paragraphsBelow(children).map(fact)),
  };
}

describe('FactTable', () => {
  it('computes a fact once for each paragraph', () => {
    const { of, computed } = asked();
    const document = read(lines);
    expect(of(document)).toEqual(['先说甲事。!', '再说乙事。!', '又说丙事。!', '末说丁事。!']);
    of(document);
    expect(computed).toHaveLength(4);
  });

  it.each([
    ['changed', [...lines.slice(0, 2), '再说戊事。', ...lines.slice(3)], ['再说戊事。']],
    ['added', [...lines.slice(0, 2), '插说戊事。', ...lines.slice(2)], ['插说戊事。']],
    ['deleted', [...lines.slice(0, 2), ...lines.slice(3)], []],
    ['added at the end', [...lines, '补说戊事。'], ['补说戊事。']],
  ])('asks again only about a paragraph that was %s', (_, later, fresh) => {
    const { of, computed } = asked();
    const memo = new TextMemo();
    const before = read(lines, memo);
    of(before);
    computed.length = 0;
    const after = read(later, memo);
    expect(of(after)).toEqual(later.slice(1).map((line) => `${line}!`));
    expect(computed).toEqual(fresh);
    expect(of(before)).toEqual(lines.slice(1).map((line) => `${line}!`));
  });
});
