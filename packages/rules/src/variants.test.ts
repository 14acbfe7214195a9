// What is wrong stays wrong in traditional characters, with the line breaks of Windows, across a page break and
// while somebody writes in front of it, and what is right stays right: every example of every page.
import { readFileSync } from 'node:fs';
import type { Rule } from '@yaodian/linter';
import { TextMemo, toSimplified } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { lintExample, pageExamples, type PageExample } from './page-examples.testing.ts';

/** A traditional character for every simplified one that has any. */
const traditional = new Map<string, string>();
for (let code = 0x3400; code < 0xa000; code += 1) {
  const character = String.fromCharCode(code);
  const simple = toSimplified(character);
  if (simple !== character && !traditional.has(simple)) traditional.set(simple, character);
}

const pageBreak = '\n— 3 —\n';

interface Found {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function found(rule: Rule, example: PageExample, memo?: TextMemo): readonly Found[] {
  const { findings, problems } = lintExample(rule, example, memo);
  expect(problems).toEqual([]);
  return findings.map(({ messageId, range, document }) => ({
    messageId,
    ...range,
    text: document.source.slice(range),
  }));
}

/** What was found, without what the other way of writing does to it. */
function essence(list: readonly Found[]): readonly string[] {
  return list.map(
    ({ messageId, text }) =>
      `${messageId} ${toSimplified(text.replaceAll('\r', '').replaceAll(pageBreak, ''))}`,
  );
}

/** The rules that judge broken paragraphs, and page numbers between lines that nobody can join. */
const judgesPages: ReadonlySet<string> = new Set(['no-broken-line', 'no-conversion-residue']);

/**
 * Offsets at which a page may end in the middle of a sentence: between two characters of a long line, behind
 * its heading, and in nothing that was found.
 */
function pageEnds(text: string, list: readonly Found[]): readonly number[] {
  const ends: number[] = [];
  for (const { 0: line, index } of text.matchAll(/^.{24,}$/gmu)) {
    const middle = index + Math.floor(line.length / 2);
    const places = Array.from({ length: line.length - 16 }, (_, k) => index + 8 + k)
      .filter(
        (at) =>
          !/^(?:\d|[一二三四五六七八九十（])/u.test(line) ||
          line.slice(0, at - index).includes('。'),
      )
      .filter((at) => /^[一-龥]{4}$/u.test(text.slice(at - 2, at + 2)))
      .filter((at) => list.every(({ start, end }) => at <= start - 2 || at >= end + 2))
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    if (places[0] !== undefined) ends.push(places[0]);
  }
  return ends;
}

for (const rule of rules) {
  if (rule.meta.scope === 'project') continue;
  describe(rule.meta.id, () => {
    const page = new URL(`${rule.meta.category}/${rule.meta.id}/docs.md`, import.meta.url);
    for (const example of pageExamples(readFileSync(page, 'utf8'))) {
      const { text, format, verdict } = example;
      const name = `${verdict}: ${text.replaceAll(/\s+/gu, ' ').slice(0, 30)}`;
      const list = found(rule, example);

      it(`${name} (CRLF)`, () => {
        const crlf = { ...example, text: text.replaceAll('\n', '\r\n') };
        expect(essence(found(rule, crlf))).toEqual(essence(list));
      });
      it(`${name} (while somebody writes in front of it)`, () => {
        const memo = new TextMemo();
        for (const front of ['', '\n', '\n\n']) {
          const written = { ...example, text: front + text };
          expect(found(rule, written, memo)).toEqual(found(rule, written));
        }
      });
      // The one rule that judges the script itself.
      if (format !== 'plan-yaml' && rule.meta.id !== 'no-mixed-script')
        it(`${name} (traditional)`, () => {
          const written = Array.from(text, (character) => traditional.get(character) ?? character);
          expect(essence(found(rule, { ...example, text: written.join('') }))).toEqual(
            essence(list),
          );
        });
      if (format === 'text' && !judgesPages.has(rule.meta.id))
        it.each(pageEnds(text, list))(`${name} (page ends at %i)`, (at) => {
          const broken = `${text.slice(0, at)}${pageBreak}${text.slice(at)}`;
          expect(essence(found(rule, { ...example, text: broken }))).toEqual(essence(list));
        });
    }
  });
}
