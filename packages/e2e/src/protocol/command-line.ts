import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SourceText } from '@yaodian/parser';
import type { Diagnostic, Position, Range } from 'vscode-languageserver-protocol';
import { fromRoot } from '../editor/tools.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Found {
  readonly rule: string;
  readonly url: string;
  readonly fingerprint: string;
  readonly fix: { readonly edits: readonly OffsetEdit[] } | null;
  readonly suggestions: readonly { readonly edits: readonly OffsetEdit[] }[];
  readonly related: readonly {
    readonly file: string;
    readonly start: Place;
    readonly end: Place;
    readonly message: string;
  }[];
  readonly severity: string;
  readonly message: string;
  readonly suppressed: boolean;
  readonly start: Place;
  readonly end: Place;
}

/** A finding in the form in which command line and editor are compared; lines and columns from 1. */
export interface Shown {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly link: string | null;
  readonly fingerprint: string;
  /** File name, line, column and message of each related place. */
  readonly related: readonly string[];
}

/** `check --format json` of a folder, projected as docs/architecture.md says. */
export function commandLine(cwd: string): Shown[] {
  return run(cwd)
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, severity, message, start, end, url, fingerprint, related }) => ({
      rule,
      severity,
      message,
      start: [start.line, start.column],
      end: [end.line, end.column],
      // An editor can open an address only.
      link: /^https?:/u.test(url) ? url : null,
      fingerprint,
      related: related
        .slice(0, mostPlaces + 1)
        .map(({ file, start: at, message: words }, index) =>
          relatedPlace(
            basename(file),
            at.line,
            at.column,
            index < mostPlaces ? words : `另有${String(related.length - mostPlaces)}处，从这里起`,
          ),
        ),
    }));
}

/** As many related places as docs/architecture.md says; at the next one stands how many more there are. */
const mostPlaces = 20;

/** Every fix and suggestion of the command line, as edits of the Language Server Protocol. */
export function commandLineEdits(cwd: string): { range: Range; newText: string }[][] {
  return run(cwd).flatMap(({ path, diagnostics }) => {
    const source = new SourceText(readFileSync(join(cwd, path), 'utf8').replace(/^\uFEFF/u, ''));
    const position = (offset: number): Position => {
      const { line, column } = source.positionAt(offset);
      return { line: line - 1, character: column - 1 };
    };
    return diagnostics
      .filter(({ suppressed }) => !suppressed)
      .flatMap(({ fix, suggestions }) => [...(fix === null ? [] : [fix]), ...suggestions])
      .map(({ edits }) =>
        edits.map(({ start, end, text }) => ({
          range: { start: position(start), end: position(end) },
          newText: text,
        })),
      );
  });
}

function relatedPlace(file: string, line: number, column: number, message: string): string {
  return `${file}:${String(line)}:${String(column)} ${message}`;
}

function run(cwd: string): readonly { path: string; diagnostics: readonly Found[] }[] {
  let output: string;
  const call = [
    fromRoot('apps/cli/bin/yaodian.js'),
    ...['check', '.', '--format', 'json', '--allow-empty'],
  ];
  try {
    output = execFileSync(process.execPath, call, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(output) as { files: { path: string; diagnostics: Found[] }[] }).files;
}

/** What the editor shows, in the same form. */
export function shown(diagnostics: readonly Diagnostic[]): Shown[] {
  return diagnostics.map(
    ({ code, severity, message, range, codeDescription, data, relatedInformation }) => ({
      rule: String(code),
      severity: ['', 'error', 'warning', 'info'][severity ?? 0] ?? '',
      message: typeof message === 'string' ? message : message.value,
      start: [range.start.line + 1, range.start.character + 1],
      end: [range.end.line + 1, range.end.character + 1],
      link: codeDescription?.href ?? null,
      fingerprint: (data as { fingerprint: string }).fingerprint,
      related: (relatedInformation ?? []).map(({ location: { uri, range: at }, message: words }) =>
        relatedPlace(
          decodeURIComponent(basename(uri)),
          at.start.line + 1,
          at.start.character + 1,
          words,
        ),
      ),
    }),
  );
}
