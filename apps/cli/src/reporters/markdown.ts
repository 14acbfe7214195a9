import type { Report } from './report.ts';

/** A table per file, for a pull request or a mail. */
export function markdown({ result, say }: Report): string {
  const blocks: string[] = [];
  for (const { path, diagnostics } of result.files) {
    const open = diagnostics.filter(({ suppressed }) => !suppressed);
    if (open.length === 0) continue;
    const rows = open.map(
      ({ rule, severity, message, start }) =>
        `| ${String(start.line)}:${String(start.column)} | ${say(severity)} | ${cell(message)} | \`${rule}\` |`,
    );
    blocks.push(`## ${cell(path)}\n\n| | | | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`);
  }
  for (const { file, message } of result.problems)
    blocks.push(
      `- **${say('problem')}** ${file === null ? '' : `${cell(file)}: `}${cell(message)}\n`,
    );
  const { errors, warnings, infos, files } = result.summary;
  const counts = [
    say('filesChecked', { count: files }),
    say('errors', { count: errors }),
    say('warnings', { count: warnings }),
    say('infos', { count: infos }),
  ];
  blocks.push(`${counts.join(' · ')}\n`);
  return blocks.join('\n');
}

/** Text that must not act as Markdown or HTML inside a table. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&~]/gu, '\\$&').replace(/\s+/gu, ' ');
}
