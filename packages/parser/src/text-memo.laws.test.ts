import { corpusText, describeCorpus, seedTexts, stories, versionsOf } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Paragraph, PlanDocument } from './document.ts';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import type { Quantity } from './quantity.ts';
import { SourceText } from './source-text.ts';
import { TextMemo } from './text-memo.ts';

/** Everything that can be asked of a document. */
function readingOf(document: PlanDocument): unknown {
  const paragraphs: Paragraph[] = [];
  const collect = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') paragraphs.push(block);
      if ('headingParagraph' in block) paragraphs.push(block.headingParagraph);
      if ('children' in block) collect(block.children);
    }
  };
  for (const part of document.parts) collect(part.children);
  return {
    outline: outline(document),
    paragraphs: paragraphs.map((paragraph) => ({
      role: paragraph.role,
      range: paragraph.range,
      quantities: paragraph.quantities.map(allOf),
      targets: paragraph.targets.map(allOf),
      deadlines: paragraph.deadlines,
      enumerations: paragraph.enumerations,
      responsibilities: paragraph.responsibilities,
    })),
  };
}

function allOf(quantity: Quantity): Quantity {
  const { range, text, numberRange, comparator, comparatorWords, change, isLevel } = quantity;
  const { value, max, base, printedDecimals, unit, scale, metric, metricRange } = quantity;
  const { distribution, hedged, commitment, verb, inReading, reading } = quantity;
  return {
    ...{ range, text, numberRange, comparator, comparatorWords, change, isLevel },
    ...{ value, max, base, printedDecimals, unit, scale, metric, metricRange },
    ...{ distribution, hedged, commitment, verb, inReading, reading },
  };
}

function expectSameAsAlone(name: string, versions: readonly string[]): void {
  const memo = new TextMemo();
  const format = name.endsWith('.yaml') ? 'plan-yaml' : name.endsWith('.md') ? 'markdown' : 'text';
  for (const text of versions) {
    const carried = parse(new SourceText(text, name), { format, memo });
    expect(readingOf(carried)).toEqual(readingOf(parse(new SourceText(text, name), { format })));
  }
}

describe('a text that is read again after an edit', () => {
  it('says what it would say if it had never been read before', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { name, versions } = versionsOf(story, seedTexts());
        expectSameAsAlone(name, versions);
      }),
      { numRuns: 120 },
    );
  }, 300_000);

  it('reads a plan in YAML anew where its keys change places', () => {
    const task = (keys: readonly string[]): string =>
      `title: 某县教育局2026年工作要点\ntasks:\n  - ${keys.join('\n    ')}\n`;
    const keys = ['title: 建设学校', 'body: 新建公办幼儿园12所。', 'responsible: 规建科'];
    const [title = '', body = '', responsible = ''] = keys;
    expectSameAsAlone('plan.yaml', [
      task(keys),
      task([responsible, body, title]),
      task([title, body.replace('12', '13'), responsible]),
    ]);
  });

  it('reads the numbers below a heading anew when the heading changes', () => {
    const draft = (title: string): string =>
      `某县教育局2026年工作要点\n一、${title}\n1.建设学校。新建公办幼儿园12所。\n2.培训教师。培训教师300人。\n`;
    expectSameAsAlone('plan.txt', [draft('工作任务'), draft('发展基础'), draft('工作任务')]);
  });

  it('reads dates anew when the year of the title changes', () => {
    const draft = (year: number): string =>
      `某县教育局${year}年工作要点\n一、工作任务\n1.建设学校。6月底前新建公办幼儿园12所。\n`;
    expectSameAsAlone('plan.txt', [draft(2026), draft(2025)]);
  });

  it('knows who leads when the note in front of the lists comes and goes', () => {
    const draft = (note: string): string =>
      `某县教育局2026年工作要点\n${note}一、工作任务\n1.建设学校\n责任处室：规建科、人事科\n`;
    const note = '（排在第一位的为牵头处室，下同）\n';
    expectSameAsAlone('plan.txt', [draft(''), draft(note), draft('')]);
  });
});

describeCorpus('a real document that is read again after an edit', () => {
  it('says what it would say if it had never been read before', () => {
    const documents = [0, 1, 2, 3, 4].map((number) => ({
      name: `${number}.txt`,
      text: corpusText(number),
    }));
    fc.assert(
      fc.property(stories, (story) => {
        const { name, versions } = versionsOf(story, documents);
        expectSameAsAlone(name, versions);
      }),
      { numRuns: 80 },
    );
  }, 300_000);
});
