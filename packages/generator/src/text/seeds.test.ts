import { readFileSync, readdirSync } from 'node:fs';
import { SourceText, extract, parse } from '@yaodian/parser';
import type { NormalPlan } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { layoutNames } from './layout.ts';
import { renderText } from './render-text.ts';

const folder = new URL('../../../../seeds/', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .sort();
const seeds = files.filter((name) => name.endsWith('.plan.yaml'));
const drafts = files.filter(
  (name) => /\.(?:md|txt)$/u.test(name) && !/README|\.broken\./u.test(name),
);

function read(name: string): NormalPlan {
  const format = name.endsWith('.yaml') ? 'plan-yaml' : name.endsWith('.md') ? 'markdown' : 'text';
  const document = parse(new SourceText(readFileSync(new URL(name, folder), 'utf8'), name), {
    format,
  });
  expect(document.faults).toEqual([]);
  const extracted = extract(document);
  if (extracted === null) throw new Error(`${name} is no plan`);
  return extracted.plan;
}

describe('seeds', () => {
  it('are there for five families, two of them for two years', () => {
    const families = seeds.map((name) => name.split('/')[0]);
    expect(new Set(families).size).toBe(5);
    expect(seeds).toHaveLength(7);
    expect(drafts).toHaveLength(5);
  });

  it.each(seeds)('%s comes back from every layout, and from plain text', (name) => {
    const plan = read(name);
    for (const layout of layoutNames) {
      const draft = parse(new SourceText(compose(plan, { layout }).text), { format: 'markdown' });
      expect(extract(draft)?.plan).toEqual(plan);
    }
    const draft = parse(new SourceText(compose(plan).text), { format: 'markdown' });
    const text = renderText(draft);
    for (const { title } of plan.sections) expect(text).toContain(title);
  });

  it.each(drafts)('%s says what the plan of its name says', (name) => {
    const plan = read(name.replace(/\.(?:md|txt)$/u, '.plan.yaml'));
    // How it is numbered and labelled is seen in a draft, and need not be said in a plan.
    expect({ ...read(name), style: null }).toEqual({ ...plan, style: null });
  });
});
