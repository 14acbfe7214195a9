import { readFileSync } from 'node:fs';
import { SourceText, extract, parse } from '@yaodian/parser';
import type { Block, PlanDocument } from '@yaodian/parser';
import { normalise } from '@yaodian/schema';
import { plans } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';

const seed = readFileSync(
  new URL('../../../../seeds/development-plan/2026-2030.plan.yaml', import.meta.url),
  'utf8',
);
const plan = parse(new SourceText(seed), { format: 'plan-yaml' }).plan;
if (plan == null) throw new Error('the seed is a plan');
const draft = compose(plan).text;

/** Ranges lie in the source, children in their parents and behind one another. */
function checkRanges(document: PlanDocument): void {
  const visit = (blocks: readonly Block[], start: number, end: number): void => {
    let last = start;
    for (const block of blocks) {
      expect(block.range.start).toBeGreaterThanOrEqual(last);
      expect(block.range.end).toBeGreaterThanOrEqual(block.range.start);
      expect(block.range.end).toBeLessThanOrEqual(end);
      last = block.range.start;
      if ('children' in block) visit(block.children, block.range.start, block.range.end);
    }
  };
  for (const { children, range } of document.parts) {
    expect(range.end).toBeLessThanOrEqual(document.source.text.length);
    visit(children, range.start, range.end);
  }
}

describe('while somebody types', () => {
  it.each([
    ['plan-yaml' as const, seed],
    ['markdown' as const, draft],
  ])('every beginning of a %s is read, with ranges in order', (format, text) => {
    for (let end = 0; end <= text.length; end += 23) {
      checkRanges(parse(new SourceText(text.slice(0, end)), { format }));
    }
  });

  it('a character that goes missing costs no more than what it stood for', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.boolean(), (random, at, asDraft) => {
        const text = asDraft ? compose(normalise(random)).text : draft;
        const index = at % text.length;
        const document = parse(new SourceText(text.slice(0, index) + text.slice(index + 1)), {
          format: 'markdown',
        });
        checkRanges(document);
        extract(document);
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 20) },
    );
  });
});
