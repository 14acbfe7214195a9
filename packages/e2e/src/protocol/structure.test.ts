// Outline, folding and selection of real files: one wrong range and an editor refuses the whole answer.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-protocol';
import { DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';
import { languageIdOf, realFiles } from './real-files.ts';

let folder: DraftFolder;
let client: Client;

beforeAll(async () => {
  folder = await DraftFolder.create({});
  client = await Client.start({ folder: folder.path });
});

afterAll(async () => {
  await client.stop();
  await folder.remove();
});

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range): boolean =>
  isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);

describe.each(realFiles().map((file) => [basename(file), file]))('%s', (name, file) => {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  const lines = text.split(/\r\n|\r|\n/u);
  const uri = (): string => pathToFileURL(folder.file(name)).href;

  beforeAll(async () => {
    await client.open(uri(), languageIdOf(name), text);
  });

  it('has an outline whose names stand in their nodes, and nodes in their parents', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uri() },
    });
    const wrong: string[] = [];
    const look = (list: readonly DocumentSymbol[], parent: DocumentSymbol | null): void => {
      for (const symbol of list) {
        if (symbol.name.trim() === '') wrong.push('a node without a name');
        if (!holds(symbol.range, symbol.selectionRange)) wrong.push(`${symbol.name}: name outside`);
        if (parent !== null && !holds(parent.range, symbol.range))
          wrong.push(`${symbol.name}: outside ${parent.name}`);
        look(symbol.children ?? [], symbol);
      }
    };
    look(symbols, null);
    expect(symbols.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('folds without crossing', async () => {
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: uri() },
    });
    const crossing = ranges.filter((a) =>
      ranges.some(
        (b) => a.startLine < b.startLine && b.startLine <= a.endLine && a.endLine < b.endLine,
      ),
    );
    expect(crossing).toEqual([]);
    expect(ranges.filter(({ startLine, endLine }) => endLine <= startLine)).toEqual([]);
    expect(ranges.filter(({ endLine }) => endLine >= lines.length)).toEqual([]);
  });

  it('selects more and more around every place', async () => {
    const step = Math.ceil(lines.length / 60);
    const positions = lines.flatMap((line, index) =>
      index % step === 0
        ? [0, Math.floor(line.length / 2), line.length].map((character) => ({
            line: index,
            character,
          }))
        : [],
    );
    const selections = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: uri() },
      positions,
    });
    expect(selections).toHaveLength(positions.length);
    const wrong = selections.filter((selection, index) => {
      const place = positions[index] ?? { line: -1, character: -1 };
      if (!holds(selection.range, { start: place, end: place })) return true;
      for (let each = selection; each.parent !== undefined; each = each.parent)
        if (!holds(each.parent.range, each.range) || holds(each.range, each.parent.range))
          return true;
      return false;
    });
    expect(wrong).toEqual([]);
  });
});
