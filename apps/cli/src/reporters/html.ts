import type { Diagnostic, FileResult } from '@yaodian/workspace';
import { escapeXml } from './escape-xml.ts';
import { safeText } from '../terminal-text.ts';
import type { Report } from './report.ts';

const style = `
:root { color-scheme: light dark; --error: #b3261e; --warning: #8a5a00; --info: #1a56a6; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc66; --info: #8ab4f8; } }
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
li { margin: 0 0 1rem; } .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
code { font-size: .85em; opacity: .75; } blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid #8888; overflow-wrap: anywhere; }
mark { background: #ffe08a; color: #000; } @media print { body { margin: 0; } }`;

/** One self-contained page without scripts. */
export function html(report: Report): string {
  const { result, say, locale } = report;
  const { files, errors, warnings, infos } = result.summary;
  const summary = [
    say('filesChecked', { count: files }),
    say('errors', { count: errors }),
    say('warnings', { count: warnings }),
    say('infos', { count: infos }),
  ].join(' · ');
  const problems = result.problems.map(
    ({ file, message }) =>
      `<li><strong class="error">${say('problem')}</strong> ${escapeXml(file === null ? message : `${file}: ${message}`)}</li>`,
  );
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<meta name="viewport" content="width=device-width">\n<title>Yaodian</title>\n<style>${style}\n</style>\n</head>\n<body>\n<main>`,
    `<h1>${escapeXml(summary)}</h1>`,
    problems.length === 0 ? '' : `<ul>\n${problems.join('\n')}\n</ul>`,
    ...result.files.map((file) => section(file, report)),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

function section(file: FileResult, report: Report): string {
  const open = file.diagnostics.filter(({ suppressed }) => !suppressed);
  if (open.length === 0) return '';
  return `<section>\n<h2>${escapeXml(file.path)}</h2>\n<ol>\n${open.map((each) => entry(file.path, each, report)).join('\n')}\n</ol>\n</section>`;
}

function entry(
  path: string,
  { rule, severity, message, start, end }: Diagnostic,
  { say, lineText }: Report,
): string {
  const line = lineText(path, start.line);
  const to = end.line === start.line ? end.column - 1 : (line?.length ?? 0);
  const quote =
    line === null
      ? ''
      : `<blockquote>${escapeXml(tail(line.slice(0, start.column - 1)))}<mark>${escapeXml(safeText(line.slice(start.column - 1, to)))}</mark>${escapeXml(head(line.slice(to)))}</blockquote>`;
  return `<li><strong class="${severity}">${say(severity)}</strong> ${String(start.line)}:${String(start.column)} ${escapeXml(message)} <code>${escapeXml(rule)}</code>${quote}</li>`;
}

function tail(text: string): string {
  return text.length > 40 ? `…${safeText(text.slice(-40))}` : safeText(text);
}

function head(text: string): string {
  return text.length > 60 ? `${safeText(text.slice(0, 60))}…` : safeText(text);
}
