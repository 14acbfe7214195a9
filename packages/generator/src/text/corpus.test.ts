import { SourceText, extract, parse, writePlanYaml } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { renderText } from './render-text.ts';

/** Text without blanks, and colons in one width: line breaks, indents and labels are the layout's. */
const folded = (text: string): string => text.replace(/\s+/gu, '').replaceAll(':', '：');

/**
 * What the way over the plan may lose of a document, as counts of characters: page chrome, contents,
 * pinyin, leftovers of emphasis, the second copy of a text, and numbers that are written right.
 */
const mostLost: readonly number[] = [25, 1200, 5, 900, 80];

describeCorpus('extract → compose → renderText', () => {
  it.each([0, 1, 2, 3, 4])('gives document %i back', (number) => {
    const document = parse(new SourceText(corpusText(number)), { format: 'text' });
    const extracted = extract(document);
    if (extracted === null) throw new Error('no plan');
    const { plan, remarks } = extracted;
    const yaml = parse(new SourceText(writePlanYaml(plan, remarks)), { format: 'plan-yaml' });
    expect(yaml.faults).toEqual([]);
    expect(yaml.plan).toEqual(plan);
    const draft = parse(new SourceText(compose(plan).text), { format: 'markdown' });
    expect(extract(draft)?.plan).toEqual(plan);
    const printed = folded(renderText(draft));
    const once =
      number === 4
        ? corpusText(4).slice(0, corpusText(4).lastIndexOf('丽水市教育局2020年'))
        : corpusText(number);
    const sentences = once
      .split(/[。；\n]/u)
      .map(folded)
      .filter((sentence) => sentence.length > 30);
    const lost = sentences.filter((sentence) => !printed.includes(sentence));
    expect(folded(once).length - printed.length).toBeLessThanOrEqual(mostLost[number] ?? 0);
    // Sentences that hold a leftover or a broken line differ; all others stand in the print.
    expect(lost.length / sentences.length).toBeLessThan(number === 1 ? 0.9 : 0.1);
  });
});
