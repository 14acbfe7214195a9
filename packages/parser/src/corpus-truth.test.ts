// Holds the reader to what people read in the corpus: line, value, max and unit of every target,
// and the departments of document 000. The corpus stands beside a checkout and may be absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import type { Outline } from './outline.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';

interface TrueTarget {
  readonly line: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
}

const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, '../../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.log(`${corpus} is absent: the tests on real documents are skipped`);

function outlineOf(number: string): Outline {
  const file = readdirSync(corpus).find((name) => name.startsWith(`${number}_`)) ?? '';
  return outline(
    parse(new SourceText(readFileSync(join(corpus, file), 'utf8'), file), { format: 'text' }),
  );
}

function truth(name: string): unknown {
  return JSON.parse(readFileSync(join(here, 'corpus-truth', name), 'utf8'));
}

/** `line value–max unit`, sorted: a list can be compared whole, and a difference is readable. */
function lines(targets: readonly TrueTarget[]): string[] {
  return targets
    .map(({ line, value, max, unit }) => `${line} ${value}${max === null ? '' : `–${max}`} ${unit}`)
    .sort();
}

describe.skipIf(!present)('the corpus', () => {
  it.each(['000', '001', '002', '003', '004'])('%s: every target, and no other', (number) => {
    const found = outlineOf(number).nodes.flatMap((node) => node.targets ?? []);
    expect(lines(found)).toEqual(lines(truth(`targets-${number}.json`) as readonly TrueTarget[]));
  });

  it('000: the departments of all 32 tasks, in order', () => {
    const expected = truth('departments-000.json');
    const tasks = outlineOf('000').nodes.filter(({ type }) => type === 'task');
    expect(
      tasks.map(({ ordinal, responsible = [] }) => ({
        task: ordinal,
        departments: responsible.map(({ department }) => department),
      })),
    ).toEqual(expected);
  });

  it.each(['001', '002', '003', '004'])('%s: names no department', (number) => {
    expect(outlineOf(number).nodes.flatMap(({ responsible = [] }) => responsible)).toEqual([]);
  });
});
