import { readFileSync, readdirSync } from 'node:fs';
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /\.(?:plan\.yaml|md|txt)$/u.test(name) && !/README|\.broken\./u.test(name))
  .sort();

it.each(seeds)('%s gives no finding', (name) => {
  const format = name.endsWith('.yaml') ? 'plan-yaml' : name.endsWith('.md') ? 'markdown' : 'text';
  const document = parse(new SourceText(readFileSync(new URL(name, folder), 'utf8')), { format });
  const { findings, problems } = lint(document, rules);
  expect(document.faults).toEqual([]);
  expect(problems).toEqual([]);
  expect(
    findings.map(
      ({ rule, range, message }) => `${document.source.lineAt(range.start)} ${rule} ${message}`,
    ),
  ).toEqual([]);
});
