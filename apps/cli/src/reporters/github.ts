import type { Report } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub Actions shows beside the changed lines. */
export function github({ result }: Report): string {
  const lines: string[] = [];
  for (const { path, diagnostics } of result.files)
    for (const { rule, severity, message, start, end, suppressed } of diagnostics) {
      if (suppressed) continue;
      const endColumn = end.line === start.line ? `,endColumn=${String(end.column)}` : '';
      const place = `file=${property(path)},line=${String(start.line)},endLine=${String(end.line)},col=${String(start.column)}${endColumn}`;
      lines.push(`::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`);
    }
  for (const { kind, file, message } of result.problems)
    lines.push(
      `::error ${file === null ? '' : `file=${property(file)},`}title=${property(kind)}::${data(message)}\n`,
    );
  return lines.join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
