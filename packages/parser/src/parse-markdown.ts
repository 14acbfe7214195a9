import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { RootContent, Table } from 'mdast';
import { scanDirectives } from './directives.ts';
import type { FrontMatter, ParseFault, PlanDocument } from './document.ts';
import { mergeFlatTables } from './flat-tables.ts';
import { readFrontMatter } from './front-matter.ts';
import { joinLines } from './join-lines.ts';
import { scanLines } from './lines.ts';
import type { LineFacts } from './lines.ts';
import { scanMarkdownSigns } from './markdown-signs.ts';
import { planDocumentOf } from './plan-document.ts';
import { planKinds } from './plan-kind.ts';
import type { ParseHints } from './parse-text.ts';
import type { Range } from './range.ts';
import { ReadingViewBuilder } from './reading-view-builder.ts';
import { scanResidue } from './residue-scan.ts';
import type { Residue } from './residue.ts';
import type { SourceText } from './source-text.ts';
import { unitsOf } from './units.ts';

/**
 * Reads a writer's Markdown: CommonMark says what is a heading, a table, a comment or a quote, and
 * the lines are then read as those of a plain text. Never throws.
 */
export function parseMarkdown(source: SourceText, hints: ParseHints): PlanDocument {
  const front = readFrontMatter(source.text);
  const bodyStart = front?.range.end ?? 0;
  const blocks = new BlockScan(source, bodyStart);
  const signs = scanMarkdownSigns(source.text, bodyStart);
  const directives = scanDirectives(source.text);
  const scanned = scanResidue(source.text, false).filter(({ range }) => range.start >= bodyStart);
  const strays = signs.strays.map((range): Residue => ({
    kind: 'emphasis',
    range,
    text: source.slice(range),
    hidden: false,
  }));
  const residues = [...scanned, ...strays].sort((a, b) => a.range.start - b.range.start);
  const hidden = [
    ...(front === null ? [] : [front.range]),
    ...blocks.hidden,
    ...signs.hidden,
    ...directives.map((directive) => directive.range),
    ...residues.filter((residue) => residue.hidden).map((residue) => residue.range),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const folded = source.simplified;
  const factsOf = (line: number): LineFacts | undefined => {
    const facts = blocks.lines.get(line);
    return signs.escapedLines.has(source.lineStarts[line - 1] ?? -1)
      ? { ...facts, escaped: true }
      : facts;
  };
  const { lines, furniture } = scanLines(source, folded, hidden, factsOf, hints.memo);
  const builder = new ReadingViewBuilder(folded);
  const units = unitsOf(joinLines(lines), builder, hints.memo);
  const view = builder.build();
  return planDocumentOf({
    format: 'markdown',
    source,
    view,
    units: mergeFlatTables(units, view.text),
    residues,
    furniture,
    directives,
    frontMatter: frontMatterOf(front),
    faults: faultsOf(front),
    hints: withFrontMatter(hints, front),
  });
}

/** A writer may say kind and year in the front matter; what the caller sets goes first. */
function withFrontMatter(hints: ParseHints, front: Front): ParseHints {
  const kind = planKinds.find((name) => name === front?.data?.['kind']);
  const year = front?.data?.['year'];
  return {
    ...hints,
    kind: hints.kind ?? kind,
    year: hints.year ?? (typeof year === 'number' && Number.isInteger(year) ? year : undefined),
  };
}

type Front = ReturnType<typeof readFrontMatter>;

function frontMatterOf(front: Front): FrontMatter | null {
  return front?.data == null ? null : { data: front.data, range: front.range };
}

function faultsOf(front: Front): ParseFault[] {
  if (front === null || front.data !== null) return [];
  return [
    {
      code: 'front-matter',
      message: {
        'zh-CN': '文首两条“---”之间应为“键: 值”形式的 YAML，读不出来。请改正，或删去这一段。',
        en: 'The front matter between the two “---” lines must be a YAML mapping, and cannot be read as one. Correct or delete it.',
      },
      range: front.range,
      path: null,
    },
  ];
}

/**
 * Headings, tables, fences and rules only. Inline signs, quotes and comments are read by
 * `markdown-signs.ts` in one pass, since nested brackets, quotes and lists cost micromark quadratic
 * time; and a list item is a numbered line, which the structure of the plan decides about.
 */
const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'characterEscape',
      'characterReference',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'list',
    ],
  },
};

/**
 * The lines as CommonMark's block rules see them, and where each of them stands. Only a line with a
 * pipe, or one that begins with a sign, can be more than text of a paragraph; a text line counts only
 * as what stands above such a line, and is given as one letter; of other lines one stands for as many
 * as there are. So a long draft costs little.
 */
function skeletonOf(
  source: SourceText,
  firstLine: number,
): { readonly text: string; readonly numbers: readonly number[] } {
  const { text, lineStarts } = source;
  const lines: string[] = [];
  const numbers: number[] = [];
  /** Lines that the empty line at the end of `lines` stands for. */
  let empty = 0;
  for (let index = firstLine - 1; index < lineStarts.length; index++) {
    const line = text.slice(lineStarts[index], lineStarts[index + 1]);
    const counts = /^\s{0,3}[#`~=*_|:-]/u.test(line) || line.includes('|');
    if (!counts) {
      empty++;
      if (empty > 1) continue;
    } else {
      if (empty > 0 && isText(source, index)) {
        if (empty === 1) {
          lines.pop();
          numbers.pop();
        }
        lines.push('x');
        numbers.push(index);
      }
      empty = 0;
    }
    lines.push(counts ? line.replace(/[\r\n]+$/u, '') : '');
    numbers.push(index + 1);
  }
  return { text: lines.join('\n'), numbers };
}

/** True where the line above the one at `index` holds text. */
function isText({ text, lineStarts }: SourceText, index: number): boolean {
  return text.slice(lineStarts[index - 1], lineStarts[index]).trim() !== '';
}

/** What the block structure says of lines; the signs of headings and tables are hidden. */
class BlockScan {
  readonly lines = new Map<number, LineFacts>();
  readonly hidden: Range[] = [];
  readonly #source: SourceText;
  /** For each line that CommonMark saw its line in the source. */
  readonly #numbers: readonly number[];

  constructor(source: SourceText, bodyStart: number) {
    this.#source = source;
    const line = source.lineAt(bodyStart);
    const { text, numbers } = skeletonOf(source, bodyStart > 0 ? line + 1 : line);
    this.#numbers = numbers;
    const tree = fromMarkdown(text, {
      extensions: [gfmTable(), blocksOnly],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    for (const node of tree.children) this.#block(node);
  }

  #block(node: RootContent): void {
    const first = node.position?.start.line;
    const last = node.position?.end.line;
    if (first === undefined || last === undefined) return;
    if (node.type === 'heading') this.#heading(node.depth, this.#lineOf(first), this.#lineOf(last));
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'thematicBreak') this.#hideLine(this.#lineOf(first));
  }

  #lineOf(seen: number): number {
    return this.#numbers[seen - 1] ?? 0;
  }

  #heading(depth: number, first: number, last: number): void {
    const start = this.#source.lineStarts[first - 1] ?? 0;
    const end = this.#source.lineStarts[first] ?? this.#source.text.length;
    const text = this.#source.text.slice(start, end).replace(/[\r\n]+$/u, '');
    this.lines.set(first, { headingDepth: depth });
    const prefix = /^\s{0,3}#{1,6}[ \t]*/u.exec(text);
    if (prefix === null) {
      // Underlined with === or ---: the last line is the underline.
      this.#hideLine(last);
      return;
    }
    this.hidden.push({ start, end: start + prefix[0].length });
    const closing = /[ \t]#+[ \t]*$/u.exec(text);
    if (closing !== null && closing.index > 0) {
      this.hidden.push({ start: start + closing.index, end: start + text.length });
    }
  }

  #table(table: Table): void {
    for (const [order, row] of table.children.entries()) {
      const line = this.#lineOf(row.position?.start.line ?? 0);
      const start = this.#source.lineStarts[line - 1];
      if (start === undefined) continue;
      const cells: number[] = [];
      for (const { position } of row.children) {
        if (position === undefined) continue;
        cells.push(
          ...this.#trimmed(start + position.start.column - 1, start + position.end.column - 1),
        );
      }
      this.lines.set(line, { cells, tableHeader: order === 0 });
      if (order === 0) this.#hideLine(line + 1);
    }
  }

  /** A cell's own text: without its pipes and outer blanks. */
  #trimmed(start: number, end: number): readonly [number, number] {
    const { text } = this.#source;
    let from = start;
    let to = end;
    while (from < to && /[\s|]/u.test(text.charAt(from))) from++;
    while (to > from && /[\s|]/u.test(text.charAt(to - 1))) to--;
    return [from, to];
  }

  #hideLine(line: number): void {
    const start = this.#source.lineStarts[line - 1];
    if (start === undefined) return;
    this.hidden.push({ start, end: this.#source.lineStarts[line] ?? this.#source.text.length });
  }
}
