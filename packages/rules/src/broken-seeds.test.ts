import { readFileSync, readdirSync } from 'node:fs';
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.broken.txt'))
  .sort();

function text(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

it('finds broken drafts of both families', () => {
  expect(drafts).toEqual(['summary-points/2026.broken.txt', 'work-points/2026.broken.txt']);
});

describe.each(drafts)('%s', (name) => {
  it('gives exactly the findings that stand beside it', () => {
    const document = parse(new SourceText(text(name)), { format: 'text' });
    const { findings, problems } = lint(document, rules);
    expect(problems).toEqual([]);
    const found = findings.map(({ rule, severity, range }) => ({
      rule,
      severity,
      line: document.source.lineAt(range.start),
    }));
    expect(found).toEqual(JSON.parse(text(name.replace(/txt$/u, 'expected.json'))));
  });
});
