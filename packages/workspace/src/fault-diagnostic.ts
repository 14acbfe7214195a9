import { SourceText } from '@yaodian/parser';
import type { Diagnostic } from './check-result.ts';
import type { ConfigFault } from './config/config-layer.ts';

/** A fault of a config as a finding in its text, from its place to the end of the line. */
export function faultDiagnostic({ line, column, message }: ConfigFault, text: string): Diagnostic {
  const source = new SourceText(text);
  const lineStart = source.lineStarts[Math.max(0, line - 1)] ?? 0;
  const start = Math.min(lineStart + Math.max(0, column - 1), text.length);
  const rest = /^[^\r\n]*/u.exec(text.slice(start))?.[0].trimEnd().length ?? 0;
  return {
    rule: 'config',
    severity: 'error',
    message,
    start: source.positionAt(start),
    end: source.positionAt(start + rest),
    origin: null,
    path: [],
    fix: null,
    suggestions: [],
    related: [],
    suppressed: false,
    url: '',
    fingerprint: '',
  };
}
