import { escapeXml } from './escape-xml.ts';
import type { Report } from './report.ts';

/** Checkstyle XML. */
export function checkstyle({ result }: Report): string {
  const files = result.files.map(({ path, diagnostics }) => {
    const errors = diagnostics
      .filter(({ suppressed }) => !suppressed)
      .map(
        ({ rule, severity, message, start }) =>
          `    <error line="${String(start.line)}" column="${String(start.column)}" severity="${severity}" message="${escapeXml(message)}" source="yaodian.${escapeXml(rule)}"/>\n`,
      );
    return `  <file name="${escapeXml(path)}">\n${errors.join('')}  </file>\n`;
  });
  for (const { kind, file, message } of result.problems)
    files.push(
      `  <file name="${escapeXml(file ?? 'yaodian')}">\n    <error line="1" severity="error" message="${escapeXml(message)}" source="yaodian.${kind}"/>\n  </file>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n${files.join('')}</checkstyle>\n`;
}
