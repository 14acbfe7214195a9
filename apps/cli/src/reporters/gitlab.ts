import type { Report } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab Code Quality report. */
export function gitlab({ result }: Report): string {
  const issues: object[] = [];
  for (const { path, diagnostics } of result.files)
    for (const { rule, severity, message, start, end, suppressed, fingerprint } of diagnostics) {
      if (suppressed) continue;
      issues.push({
        description: message,
        check_name: rule,
        fingerprint: `${path}:${rule}:${fingerprint === '' ? String(start.offset) : fingerprint}`,
        severity: severities[severity],
        location: { path, lines: { begin: start.line, end: end.line } },
      });
    }
  for (const { kind, file, message } of result.problems)
    issues.push({
      description: message,
      check_name: kind,
      fingerprint: `${file ?? ''}:${kind}:${message}`,
      severity: 'blocker',
      location: { path: file ?? '.', lines: { begin: 1 } },
    });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
