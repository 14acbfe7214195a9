import { parse, SourceText, TextMemo, type Paragraph } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { quietTogether, signaturesOf } from './quiet-together.ts';
import { blocksIn } from './walk.ts';

/** The paragraphs of one version after the other; with a memo what did not change is known again. */
function paragraphsOf(text: string, memo?: TextMemo): readonly Paragraph[] {
  const document = parse(new SourceText(text), {
    format: 'text',
    ...(memo === undefined ? {} : { memo }),
  });
  return document.parts
    .flatMap((part) => blocksIn(part))
    .filter((block): block is Paragraph => block.type === 'paragraph');
}

describe('paragraphs of which nothing is to be said', () => {
  const text =
    '全年安排项目十二个，由各科室分头落实到位。\n其中新建项目五个，续建项目七个，均已开工建设。\n';

  it('are asked again only when one of them changed', () => {
    const memo = new TextMemo();
    const unlessQuiet = quietTogether();
    let asked = 0;
    const ask = (version: string): void => {
      const [first, ...others] = paragraphsOf(version, memo);
      if (first !== undefined)
        unlessQuiet(first, signaturesOf(others), () => {
          asked++;
          return [];
        });
    };
    ask(text);
    ask(text);
    expect(asked).toBe(1);
    ask(text.replace('七个', '八个'));
    expect(asked).toBe(2);
  });

  it('are asked each time where something was found, or where nothing tells one version from the next', () => {
    const memo = new TextMemo();
    const unlessQuiet = quietTogether();
    const found = [1, 2].map(() => {
      const [first, ...others] = paragraphsOf(text, memo);
      return first === undefined ? [] : unlessQuiet(first, signaturesOf(others), () => ['和']);
    });
    expect(found).toEqual([['和'], ['和']]);
    expect(signaturesOf(paragraphsOf(text)).every(Number.isNaN)).toBe(true);
  });
});
