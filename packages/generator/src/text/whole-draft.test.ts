import { readdirSync, readFileSync } from 'node:fs';
import { parse, SourceText, type Block, type PlanDocument } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { describe, expect, it } from 'vitest';
import { printDocumentOf } from '../print/print-document-of.ts';
import { contentsRange } from '../print/omissions.ts';
import { renderText } from './render-text.ts';

/** Letters, digits and Chinese characters with how often each stands there. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\p{L}\p{N}]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function* chrome(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'element' && block.kind === 'page-chrome') yield block;
    else if ('children' in block) yield* chrome(block.children);
  }
}

/** The source without what a document does not print: duplicate, contents, page chrome, residue. */
function wordsOf(document: PlanDocument): string {
  const left = [
    ...document.parts.flatMap((part) =>
      part.role === 'duplicate'
        ? [part.range]
        : part.role === 'contents'
          ? [contentsRange(part, document)]
          : [...chrome(part.children)].map((block) => block.range),
    ),
    ...document.residues.filter(({ hidden }) => hidden).map(({ range }) => range),
  ].sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of left) {
    text += document.source.text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return text + document.source.text.slice(at);
}

/** What is printed too often or too rarely, as `字: 2 → 1`. */
function differences(text: string): readonly string[] {
  const document = parse(new SourceText(text), { format: 'text' });
  const wanted = tally(wordsOf(document));
  const printed = tally(renderText(document));
  return [...new Set([...wanted.keys(), ...printed.keys()])].flatMap((character) => {
    const [before, after] = [wanted.get(character) ?? 0, printed.get(character) ?? 0];
    return before === after ? [] : [`${character}: ${before} → ${after}`];
  });
}

const seeds = new URL('../../../../seeds/', import.meta.url);
const drafts = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('a draft is printed word for word', () => {
  it('also where its title stands above the contents', () => {
    const text =
      '某市教育发展规划\n目　录\n一、加强学校建设\t1\n二、加强队伍建设\t2\n前言是规划的开头。\n' +
      '一、加强学校建设\n全市新建公办幼儿园12所。\n二、加强队伍建设\n培训教师800人次。\n';
    expect(differences(text)).toEqual([]);
    const { omissions } = printDocumentOf(parse(new SourceText(text), { format: 'text' }));
    expect(omissions.map(({ line, kind }) => [line, kind])).toEqual([[2, 'contents']]);
  });

  it.each(drafts)('%s', (name) => {
    expect(differences(readFileSync(new URL(name, seeds), 'utf8'))).toEqual([]);
  });
});

describeCorpus('a draft is printed word for word', () => {
  it.each([0, 1, 2, 3, 4])('document %i', (number) => {
    expect(differences(corpusText(number))).toEqual([]);
  });
});
