import type { Report } from './report.ts';

/** One JSON object per line: diagnostics with their file, then problems, then the summary. */
export function ndjson({ result }: Report): string {
  const lines: unknown[] = [];
  for (const { path, diagnostics } of result.files)
    for (const diagnostic of diagnostics)
      lines.push({ type: 'diagnostic', file: path, ...diagnostic });
  for (const problem of result.problems) lines.push({ type: 'problem', ...problem });
  lines.push({ type: 'summary', version: result.version, ...result.summary });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
