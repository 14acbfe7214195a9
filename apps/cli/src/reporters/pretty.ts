import type { Diagnostic, Problem } from '@yaodian/workspace';
import { remarkKinds } from '@yaodian/workspace';
import picocolors from 'picocolors';
import { safeText, widthOf, wrap } from '../terminal-text.ts';
import { excerpt } from './excerpt.ts';
import type { Report } from './report.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: place, severity, rule, message, and the line with the place underlined; then a summary. */
export function pretty(report: Report): string {
  const colors = picocolors.createColors(report.color);
  const blocks: string[] = [];
  for (const { path, diagnostics } of report.result.files)
    for (const diagnostic of diagnostics)
      if (!diagnostic.suppressed) blocks.push(showDiagnostic(path, diagnostic, report, colors));
  if (report.checked !== null) blocks.push(...showChecks(report, colors));
  for (const problem of report.result.problems) blocks.push(showProblem(problem, report, colors));
  blocks.push(showSummary(report, colors));
  return blocks.join('\n');
}

function showDiagnostic(
  path: string,
  diagnostic: Diagnostic,
  report: Report,
  colors: Colors,
): string {
  const { say, columns } = report;
  const { severity, start, rule, message, suggestions, related } = diagnostic;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  const place = `${safeText(path)}:${String(start.line)}:${String(start.column)}`;
  const lines = [`${colors.bold(place)}  ${paint(say(severity))}  ${colors.dim(rule)}`];
  for (const line of wrap(safeText(message), columns - 2)) lines.push(`  ${line}`);
  lines.push(...showExcerpt(path, diagnostic, report, colors));
  for (const other of related.slice(0, 3)) {
    const at =
      other.file === path
        ? String(other.start.line)
        : `${safeText(other.file)}:${String(other.start.line)}`;
    for (const line of wrap(`→ ${at}  ${safeText(other.message)}`, columns - 4))
      lines.push(colors.dim(`    ${line}`));
  }
  if (related.length > 3) lines.push(colors.dim(`    → … (${String(related.length - 3)})`));
  for (const suggestion of suggestions.slice(0, 2))
    for (const line of wrap(`${say('suggestion')}${safeText(suggestion.message)}`, columns - 4))
      lines.push(colors.green(`    ${line}`));
  return `${lines.join('\n')}\n`;
}

function showExcerpt(
  path: string,
  { start, end }: Diagnostic,
  report: Report,
  colors: Colors,
): string[] {
  const text = report.lineText(path, start.line);
  if (text === null) return [];
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : text.length;
  const gutter = `${String(start.line).padStart(5)} | `;
  const { line, underline } = excerpt(text, from, to, report.columns - widthOf(gutter));
  return [`${colors.dim(gutter)}${line}`, `${colors.dim('      | ')}${colors.red(underline)}`];
}

function showChecks({ checked, say, columns }: Report, colors: Colors): string[] {
  const lines: string[] = [colors.bold(say('checkedTitle'))];
  for (const [path, statements] of checked ?? [])
    for (const { rule, outcome, statement, line } of statements) {
      const text = `${safeText(path)}:${String(line)}  ${say(outcome)}  ${safeText(statement)}  ${rule}`;
      lines.push(
        ...wrap(text, columns - 2).map((each, index) => (index === 0 ? each : `  ${each}`)),
      );
    }
  return lines.length === 1 ? [] : [`${lines.join('\n')}\n`];
}

function showProblem(
  { kind, file, message }: Problem,
  { say, columns }: Report,
  colors: Colors,
): string {
  const head = remarkKinds.has(kind) ? colors.cyan(say('remark')) : colors.red(say('problem'));
  const shown = file === null || message.startsWith(`${file}:`) ? message : `${file}: ${message}`;
  return `${head}  ${wrap(safeText(shown), columns - 2).join('\n  ')}\n`;
}

function showSummary({ result, say, locale }: Report, colors: Colors): string {
  const { files, errors, warnings, infos, suppressed, baselined, skipped } = result.summary;
  const parts = [say('filesChecked', { count: files })];
  if (errors + warnings + infos === 0 && files > 0) parts.push(colors.green(say('clean')));
  if (errors > 0) parts.push(colors.red(say('errors', { count: errors })));
  if (warnings > 0) parts.push(colors.yellow(say('warnings', { count: warnings })));
  if (infos > 0) parts.push(colors.blue(say('infos', { count: infos })));
  if (suppressed > 0) parts.push(say('suppressed', { count: suppressed }));
  if (baselined > 0) parts.push(say('baselined', { count: baselined }));
  if (skipped > 0) parts.push(say('skipped', { count: skipped }));
  const fixable = result.files.reduce(
    (sum, { diagnostics }) =>
      sum + diagnostics.filter(({ fix, suppressed: quiet }) => fix !== null && !quiet).length,
    0,
  );
  if (fixable > 0) parts.push(say('fixable', { count: fixable }));
  const comma = locale === 'en' ? ', ' : '，';
  return `${parts.join(comma)}${locale === 'en' ? '.' : '。'}\n`;
}
