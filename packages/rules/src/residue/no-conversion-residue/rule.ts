import { defineRule } from '@yaodian/linter';
import type { Fix } from '@yaodian/linter';
import type { PlanDocument, Residue, ResidueKind } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { lineResidues } from './line-residues.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

interface Treatment {
  readonly messageId: MessageId;
  /** Deleting it is safe, may be offered, or restores nothing. */
  readonly deletion: 'safe' | 'suggestion' | 'none';
}

/** Web-page chrome is a line of its own and no residue inside a text. */
const treatments: Readonly<Partial<Record<ResidueKind, Treatment>>> = {
  bookmark: { messageId: 'bookmark', deletion: 'safe' },
  emphasis: { messageId: 'emphasis', deletion: 'safe' },
  pinyin: { messageId: 'pinyin', deletion: 'safe' },
  'footnote-digit': { messageId: 'footnote', deletion: 'suggestion' },
  invisible: { messageId: 'invisible', deletion: 'safe' },
  'private-use': { messageId: 'privateUse', deletion: 'suggestion' },
  replacement: { messageId: 'replacement', deletion: 'none' },
  garbled: { messageId: 'garbled', deletion: 'none' },
  'page-number': { messageId: 'pageNumber', deletion: 'suggestion' },
  'foreign-word': { messageId: 'foreign', deletion: 'suggestion' },
};
/** `&nbsp;`, `</p>`, `\\n`, `{.underline}`, `[图片]` and `> ` are no emphasis. */
const markup: Treatment = { messageId: 'markup', deletion: 'safe' };
/** `__` inside a clause may as well stand where a word was lost. */
const underscores: Treatment = { messageId: 'underscores', deletion: 'suggestion' };
/** So does a lone `**`: what a filter took out of a text leaves it, too. */
const stars: Treatment = { messageId: 'stars', deletion: 'suggestion' };
const han = /[\u3400-\u9fff]/u;
/** So near on its line the other mark of a pair stands. */
const PAIR = 200;
/** A digit is quoted with the number or word it grew into. */
const contextOf = 4;

export const noConversionResidue = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-conversion-residue',
    category: 'residue',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '排版校对惯例' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const marks = footnoteMarks(document, context.dictionaries);
        const notes = ownNotes(document.residues);
        for (const residue of [...document.residues, ...marks, ...lineResidues(document)]) {
          if (notes.has(residue)) continue;
          const treatment = treatmentOf(document, residue);
          if (treatment === undefined || isPartOfEmoji(document, residue)) continue;
          const { messageId, deletion } = treatment;
          const { range } = residue;
          const removal: Fix = { edits: [{ range, text: '' }], changes: 'structure' };
          const data = { text: quote(document, residue), code: codeOf(residue.text) };
          context.report({
            messageId,
            data,
            range,
            fix: deletion === 'safe' ? removal : null,
            suggestions:
              deletion === 'suggestion'
                ? [{ messageId: 'remove', data: { text: excerpt(residue.text) }, ...removal }]
                : [],
            aggregate: { key: messageId, over: 3, messageId: 'everywhere' },
          });
        }
      },
    };
  },
});

function treatmentOf(document: PlanDocument, residue: Residue): Treatment | undefined {
  const { kind, text } = residue;
  if (kind !== 'emphasis') return treatments[kind];
  if (text.startsWith('_')) return underscores;
  if (isLoneMark(document, residue)) return stars;
  return /^[&<>[【\\{%¶↵⏎•●■◆▪-]/u.test(text) ? markup : treatments.emphasis;
}

/** 以**思想为指导: between two words, and the second mark of no pair is near on the line. */
function isLoneMark({ source }: PlanDocument, { range: { start, end }, text }: Residue): boolean {
  if (text !== '**') return false;
  if (!han.test(source.text.charAt(start - 1)) || !han.test(source.text.charAt(end))) return false;
  const before = source.text.slice(Math.max(0, start - PAIR), start);
  const behind = source.text.slice(end, end + PAIR).split('\n', 1)[0] ?? '';
  return !before.slice(before.lastIndexOf('\n') + 1).includes('**') && !behind.includes('**');
}

/** So many marks that count on from [1] are a writer's own, and explained below a report or in its attachment. */
const NOTES = 3;

function ownNotes(residues: readonly Residue[]): ReadonlySet<Residue> {
  const found = residues.flatMap((residue) => {
    const number =
      residue.kind === 'footnote-digit'
        ? /^[[【〔]注?(\d{1,2})[\]】〕]$/u.exec(residue.text)?.[1]
        : null;
    return number == null ? [] : [{ residue, number: Number(number) }];
  });
  const counts = found.every(({ number }, index) => number === index + 1);
  return new Set(counts && found.length >= NOTES ? found.map(({ residue }) => residue) : []);
}

/** A joiner between surrogates or before a variation selector holds an emoji together. */
function isPartOfEmoji({ source }: PlanDocument, { kind, range }: Residue): boolean {
  if (kind !== 'invisible') return false;
  const before = source.text.charCodeAt(range.start - 1);
  const after = source.text.charCodeAt(range.end);
  return before === 0xfe0f || after === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff);
}

function quote({ source }: PlanDocument, { kind, range, text }: Residue): string {
  if (kind !== 'footnote-digit') return excerpt(text);
  return excerpt(
    source.text.slice(range.start, range.end + contextOf).split(/[\r\n]/u, 1)[0] ?? text,
  );
}

function codeOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
