import { execFileSync } from 'node:child_process';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { fromRoot } from '../editor/tools.ts';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly suppressed: boolean;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A finding in the form in which command line and editor are compared; lines and columns from 1. */
export interface Shown {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
}

/** `check --format json` of a folder, projected as docs/architecture.md says. */
export function commandLine(cwd: string): Shown[] {
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
  const { files } = JSON.parse(output) as { files: { diagnostics: Found[] }[] };
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, severity, message, start, end }) => ({
      rule,
      severity,
      message,
      start: [start.line, start.column],
      end: [end.line, end.column],
    }));
}

/** What the editor shows, in the same form. */
export function shown(diagnostics: readonly Diagnostic[]): Shown[] {
  return diagnostics.map(({ code, severity, message, range }) => ({
    rule: String(code),
    severity: ['', 'error', 'warning', 'info'][severity ?? 0] ?? '',
    message: typeof message === 'string' ? message : message.value,
    start: [range.start.line + 1, range.start.character + 1],
    end: [range.end.line + 1, range.end.character + 1],
  }));
}
