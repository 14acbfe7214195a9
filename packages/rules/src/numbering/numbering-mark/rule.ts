import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, TextEdit } from '@yaodian/linter';
import type { Marker, Part } from '@yaodian/parser';
import { mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { blocksIn, headingOf } from '../../shared/walk.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { reportBlanks } from './blanks-inside.ts';
import { reportColon } from './colon-behind.ts';
import { oddBracketsIn } from './odd-brackets.ts';
import { reportOddNumbers } from './odd-numbers.ts';
import { sentenceMarks, type Marked } from './sentence-marks.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const numberingMark = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'numbering-mark',
    category: 'numbering',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        const marked = markedHeadings(context, part);
        reportMissingMarks(context, marked);
        reportBrackets(context, marked, 'chinese-paren');
        reportBrackets(context, marked, 'arabic-paren');
        reportHalves(context, marked);
        reportChapters(context, marked);
        reportSentenceMarks(context, marked);
        reportOdd(context, part);
        reportOddNumbers(context, part);
      },
    };
  },
});

function markedHeadings(context: Context, part: Part): Marked[] {
  const found: Marked[] = [];
  for (const block of blocksIn(part)) {
    const heading = headingOf(block);
    const marker = heading?.marker;
    if (heading && marker) {
      found.push({ heading, marker, source: context.document.source.slice(marker.range) });
    }
  }
  return found;
}

/** 1总则 above 1.1编制目的: standards and contingency plans number so. */
const decimals = /(?:^|\n)[ \u3000]{0,8}1[.．]1(?:[.．\s]|\p{Script=Han})/u;

function reportMissingMarks(context: Context, marked: readonly Marked[]): void {
  const bare = marked.filter(({ marker }) => marker.style === 'arabic-bare');
  if (bare.length === 0 || decimals.test(context.document.view.text)) return;
  const habit = mostFrequent(
    marked
      .filter(({ marker }) => marker.style === 'arabic-dot' || marker.style === 'arabic-comma')
      .map(({ marker }) => marker.text.trim().slice(-1)),
  );
  const mark = habit?.value ?? '.';
  for (const { heading, marker, source } of bare) {
    const number = source.trimEnd();
    const end = marker.range.start + number.length;
    context.report({
      messageId: 'missingMark',
      severity: 'error',
      data: {
        text: `${number}${excerpt(heading.title)}`,
        number,
        expected: `${number}${mark}`,
      },
      range: { start: marker.range.start, end },
      fix: { edits: [{ range: { start: end, end }, text: mark }], changes: 'markers' },
    });
  }
}

function reportBrackets(
  context: Context,
  marked: readonly Marked[],
  style: 'chinese-paren' | 'arabic-paren',
): void {
  const bracketed = marked.filter(({ marker }) => marker.style === style);
  const anyFullWidth = bracketed.some(({ source }) => source.startsWith('（') && !isHalf(source));
  const ends = new Set(bracketed.map(({ source }) => source.trimEnd().slice(-1)));
  for (const { heading, marker, source } of bracketed) {
    const text = `${source.trimEnd()}${excerpt(heading.title)}`;
    if (anyFullWidth && isHalf(source)) {
      context.report({
        messageId: 'halfWidth',
        data: { text, expected: widen(source.trim()) },
        range: marker.range,
        fix: { edits: widenEdits(marker, source), changes: 'markers' },
      });
    }
    reportBlanks(context, { heading, marker, source });
    reportColon(context, heading, source);
    const comma = source.search(/[)）]\s*[、，,.．]/u);
    if (comma === -1) continue;
    const mark = source
      .slice(comma + 1)
      .trim()
      .charAt(0);
    // （一）. everywhere is a way of writing; 、 stands there in no text.
    if (mark === '、' || ends.size > 1 || !ends.has(mark)) {
      const start = marker.range.start + comma + 1;
      const end = marker.range.start + source.indexOf(mark, comma) + 1;
      context.report({
        messageId: 'commaAfterBracket',
        data: { text, mark, expected: source.slice(0, comma + 1) },
        range: marker.range,
        fix: { edits: [{ range: { start, end }, text: '' }], changes: 'markers' },
      });
    }
  }
}

/** `3）` between （2） and （4）: the other half is lost. */
function reportHalves(context: Context, marked: readonly Marked[]): void {
  for (const { heading, marker, source } of marked) {
    if (marker.style !== 'arabic-half-paren' || marker.meantStyle !== 'arabic-paren') continue;
    const { start } = marker.range;
    context.report({
      messageId: 'halfLost',
      data: {
        text: `${source.trimEnd()}${excerpt(heading.title)}`,
        expected: `（${widen(source.trim())}`,
      },
      range: marker.range,
      fix: { edits: [{ range: { start, end: start }, text: '（' }], changes: 'markers' },
    });
  }
}

function hasMark(marker: string, mark: string): boolean {
  return marker.trimEnd().endsWith(mark);
}

/** 二. or 三加强 among 一、 and 四、. */
function reportChapters(context: Context, marked: readonly Marked[]): void {
  const chapters = marked.filter(
    ({ marker }) => marker.style === 'chinese-comma' && marker.meantStyle === 'chinese-comma',
  );
  const others = chapters.filter(({ source }) => !hasMark(source, '、'));
  if (others.length === 0 || others.length * 2 > chapters.length) return;
  for (const { heading, marker, source } of others) {
    const written = source.trimEnd();
    const number = /^[\p{Script=Han}\s]+/u.exec(written)?.[0].trimEnd();
    if (number === undefined) continue;
    const start = marker.range.start + number.length;
    const end = marker.range.start + written.length;
    context.report({
      messageId: start === end ? 'missingMark' : 'otherMark',
      severity: start === end ? 'error' : 'warning',
      data: {
        text: `${written}${excerpt(heading.title)}`,
        number,
        mark: written.slice(number.length),
        usual: '、',
        expected: `${number}、`,
      },
      range: { start: marker.range.start, end },
      fix: { edits: [{ range: { start, end }, text: '、' }], changes: 'markers' },
    });
  }
}

function reportSentenceMarks(context: Context, marked: readonly Marked[]): void {
  for (const { heading, marker, number, mark, usual } of sentenceMarks(marked)) {
    const start = marker.range.start + number.length;
    const end = start + mark.length;
    context.report({
      messageId: 'otherMark',
      data: {
        text: `${number}${mark}${excerpt(heading.title)}`,
        mark,
        usual,
        expected: `${number}${usual}`,
      },
      range: { start: marker.range.start, end },
      fix: { edits: [{ range: { start, end }, text: usual }], changes: 'markers' },
    });
  }
}

function reportOdd(context: Context, part: Part): void {
  for (const { written, rest, expected, isEmpty, range } of oddBracketsIn(part)) {
    context.report({
      messageId: isEmpty ? 'emptyBracket' : 'oddBracket',
      severity: 'error',
      data: { text: `${written}${excerpt(rest)}`, expected },
      range,
      fix: isEmpty ? null : { edits: [{ range, text: expected }], changes: 'structure' },
    });
  }
}

function isHalf(marker: string): boolean {
  return marker.includes('(') || marker.includes(')');
}

function widen(marker: string): string {
  return marker.replaceAll('(', '（').replaceAll(')', '）');
}

function widenEdits(marker: Marker, source: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i);
    if (character !== '(' && character !== ')') continue;
    const start = marker.range.start + i;
    edits.push({ range: { start, end: start + 1 }, text: widen(character) });
  }
  return edits;
}
