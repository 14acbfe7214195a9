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
import { planDocumentOf, planKinds } from './plan-document.ts';
import type { ParseHints } from './parse-text.ts';
import type { Range } from './range.ts';
import { ReadingViewBuilder } from './reading-view-builder.ts';
import { scanResidue } from './residue-scan.ts';
import { toSimplified } from './script-map.ts';
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
  const residues = scanResidue(source.text, false).filter(({ range }) => range.start >= bodyStart);
  const hidden = [
    ...(front === null ? [] : [front.range]),
    ...blocks.hidden,
    ...signs.hidden,
    ...directives.map((directive) => directive.range),
    ...residues.filter((residue) => residue.hidden).map((residue) => residue.range),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const folded = toSimplified(source.text);
  const { lines, furniture } = scanLines(source, folded, hidden, (line) => {
    const facts = blocks.lines.get(line);
    return signs.escapedLines.has(source.lineStarts[line - 1] ?? -1)
      ? { ...facts, escaped: true }
      : facts;
  });
  const builder = new ReadingViewBuilder(folded);
  const units = unitsOf(joinLines(lines), builder);
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

/** What the block structure says of lines; the signs of headings and tables are hidden. */
class BlockScan {
  readonly lines = new Map<number, LineFacts>();
  readonly hidden: Range[] = [];
  readonly #source: SourceText;
  readonly #offset: number;
  readonly #lineOffset: number;

  constructor(source: SourceText, bodyStart: number) {
    this.#source = source;
    this.#offset = bodyStart;
    this.#lineOffset = source.lineAt(bodyStart) - 1;
    const tree = fromMarkdown(source.text.slice(bodyStart), {
      extensions: [gfmTable(), blocksOnly],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    for (const node of tree.children) this.#block(node);
  }

  #block(node: RootContent): void {
    const start = node.position?.start;
    const end = node.position?.end;
    if (start?.offset === undefined || end?.offset === undefined) return;
    const from = start.offset + this.#offset;
    const to = end.offset + this.#offset;
    if (node.type === 'heading') this.#heading(node.depth, start.line + this.#lineOffset, from, to);
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'thematicBreak') this.hidden.push({ start: from, end: to });
  }

  #heading(depth: number, line: number, from: number, to: number): void {
    const text = this.#source.text.slice(from, to);
    const prefix = /^#{1,6}[ \t]*/u.exec(text);
    this.lines.set(line, { headingDepth: depth });
    if (prefix !== null) {
      this.hidden.push({ start: from, end: from + prefix[0].length });
      const closing = /[ \t]#+[ \t]*$/u.exec(text);
      if (closing !== null && closing.index > 0)
        this.hidden.push({ start: from + closing.index, end: to });
      return;
    }
    // Underlined with === or ---: the last line is the underline.
    const lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    if (lineEnd > 0) this.hidden.push({ start: from + lineEnd + 1, end: to });
  }

  #table(table: Table): void {
    for (const [order, row] of table.children.entries()) {
      const line = row.position?.start.line;
      if (line === undefined) continue;
      const cells: number[] = [];
      for (const cell of row.children) {
        const [from, to] = this.#trimmed(
          cell.position?.start.offset ?? 0,
          cell.position?.end.offset ?? 0,
        );
        cells.push(from, to);
      }
      this.lines.set(line + this.#lineOffset, { cells, tableHeader: order === 0 });
      if (order === 0) this.#hideLine(line + this.#lineOffset + 1);
    }
  }

  /** A cell's own text: without its pipes and outer blanks. */
  #trimmed(start: number, end: number): readonly [number, number] {
    const { text } = this.#source;
    let from = start + this.#offset;
    let to = end + this.#offset;
    while (from < to && /[\s|]/u.test(text.charAt(from))) from++;
    while (to > from && /[\s|]/u.test(text.charAt(to - 1))) to--;
    return [from, to];
  }

  #hideLine(line: number): void {
    const start = this.#source.lineStarts[line - 1];
    if (start === undefined) return;
    const end = this.#source.lineStarts[line] ?? this.#source.text.length;
    this.hidden.push({ start, end });
  }
}
