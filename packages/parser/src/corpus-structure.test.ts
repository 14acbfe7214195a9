// Holds the structure to what people read in the corpus: parts, and the type, number, line and first
// characters of the title of every section, task, goal and item. The corpus may be absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';
import { brokenLaws } from './tree-laws.ts';

const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, '../../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.log(`${corpus} is absent: the tests on real documents are skipped`);

function textOf(number: string): string {
  const file = readdirSync(corpus).find((name) => name.startsWith(`${number}_`)) ?? '';
  return readFileSync(join(corpus, file), 'utf8').replace(/^\ufeff/u, '');
}

describe.skipIf(!present)('the structure of the corpus', () => {
  it.each(['000', '001', '002', '003', '004'])('%s', (number) => {
    const document = parse(new SourceText(textOf(number)), { format: 'text' });
    const rows = outline(document).nodes.map((node) =>
      node.type === 'part'
        ? { type: 'part', role: node.role, kind: node.kind, line: node.line, endLine: node.endLine }
        : {
            type: node.type,
            number: node.number,
            line: node.line,
            title: (node.title ?? '').slice(0, 12),
            depth: node.depth,
          },
    );
    const truth: unknown = JSON.parse(
      readFileSync(join(here, 'corpus-truth', `structure-${number}.json`), 'utf8'),
    );
    expect(rows).toEqual(truth);
  });

  it('000: the chapters 2、3、7、 are meant as 二、三、七、', () => {
    const [plan] = parse(new SourceText(textOf('000')), { format: 'text' }).parts;
    const chapters = (plan?.children ?? []).flatMap((child) =>
      child.type === 'section' && child.heading.marker !== null ? [child.heading.marker] : [],
    );
    expect(
      chapters.map(({ style, meantStyle, meant }) => `${style}>${meantStyle} ${meant}`),
    ).toEqual([
      'chinese-comma>chinese-comma 1',
      'arabic-comma>chinese-comma 2',
      'arabic-comma>chinese-comma 3',
      'chinese-comma>chinese-comma 4',
      'chinese-comma>chinese-comma 5',
      'chinese-comma>chinese-comma 6',
      'arabic-comma>chinese-comma 7',
    ]);
  });

  it('003: joins the 25 lines that pages cut', () => {
    const document = parse(new SourceText(textOf('003')), { format: 'text' });
    const joined: number[] = [];
    const visit = (node: object): void => {
      if ('joinedLines' in node) joined.push(...(node.joinedLines as number[]));
      if ('children' in node) for (const child of node.children as object[]) visit(child);
    };
    for (const part of document.parts) visit(part);
    expect(joined).toEqual([
      82, 88, 94, 98, 104, 114, 118, 128, 142, 150, 160, 170, 178, 194, 204, 214, 224, 238, 258,
      268, 280, 308, 340, 348, 358,
    ]);
  });

  it('reads prefixes within the laws (all of them: npm run soak)', () => {
    let seed = 42;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (const number of ['000', '001', '002', '003', '004']) {
      const text = textOf(number);
      for (let i = 0; i < 40; i++) {
        const prefix = text.slice(0, random(text.length + 1));
        expect(brokenLaws(parse(new SourceText(prefix), { format: 'text' }))).toEqual([]);
      }
    }
  });
});
