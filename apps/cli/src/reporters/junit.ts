import { escapeXml } from './escape-xml.ts';
import type { Report } from './report.ts';

/** JUnit XML: one suite per file, one failing case per finding; a file without findings is one passing case. */
export function junit({ result }: Report): string {
  const suites = result.files.map(({ path, diagnostics }) => {
    const open = diagnostics.filter(({ suppressed }) => !suppressed);
    const cases = open.map(({ rule, severity, message, start }) => {
      const text = `${path}:${String(start.line)}:${String(start.column)} ${severity}: ${message}`;
      return `    <testcase name="${escapeXml(rule)}:${String(start.line)}" classname="${escapeXml(path)}"><failure type="${severity}" message="${escapeXml(message)}">${escapeXml(text)}</failure></testcase>`;
    });
    if (cases.length === 0)
      cases.push(`    <testcase name="check" classname="${escapeXml(path)}"/>`);
    return `  <testsuite name="${escapeXml(path)}" tests="${String(cases.length)}" failures="${String(open.length)}" errors="0">\n${cases.join('\n')}\n  </testsuite>`;
  });
  if (result.problems.length > 0) {
    const cases = result.problems.map(
      ({ kind, file, message }) =>
        `    <testcase name="${kind}" classname="${escapeXml(file ?? 'yaodian')}"><error type="${kind}" message="${escapeXml(message)}"/></testcase>`,
    );
    suites.push(
      `  <testsuite name="yaodian" tests="${String(cases.length)}" failures="0" errors="${String(cases.length)}">\n${cases.join('\n')}\n  </testsuite>`,
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="yaodian">\n${suites.join('\n')}\n</testsuites>\n`;
}
