import type { Locale } from '@yaodian/linter';
import type { compare } from '@yaodian/rules';
import picocolors from 'picocolors';
import type { CommandContext } from './program.ts';
import { escapeXml } from './reporters/escape-xml.ts';
import { fitting, safeText, widthOf } from './terminal-text.ts';

type Comparison = ReturnType<typeof compare>;
type Indicator = Comparison['indicators'][number];
type Task = Comparison['tasks'][number];

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A comparison for people: indicators and tasks side by side. */
export function comparisonTable(
  comparison: Comparison,
  format: 'pretty' | 'markdown' | 'html',
  { io, locale }: CommandContext,
): string {
  const words = wordsOf[locale];
  const title = `${nameOf(comparison.old)} → ${nameOf(comparison.new)}`;
  const tables: readonly Table[] = [
    {
      title: words.indicators,
      head: words.indicatorHead,
      rows: comparison.indicators.map((each) => indicatorRow(each, words)),
    },
    {
      title: words.tasks,
      head: words.taskHead,
      rows: comparison.tasks.map((each) => taskRow(each, words)),
    },
  ];
  if (format === 'markdown') return [`# ${cell(title)}\n`, ...tables.map(markdownTable)].join('\n');
  if (format === 'html') return htmlPage(title, tables, locale);
  const colors = picocolors.createColors(io.color);
  return [
    `${colors.bold(safeText(title))}\n`,
    ...tables.map((table) => terminalTable(table, io.columns, colors.bold)),
  ].join('\n');
}

function indicatorRow({ status, better, old, new: now }: Indicator, words: Words): string[] {
  const mark = better === null ? '' : better ? ' ↑' : ' ↓';
  const place = now ?? old;
  return [
    `${words.statuses[status]}${mark}`,
    place?.metric ?? '',
    old?.text ?? '—',
    now?.text ?? '—',
  ];
}

function taskRow(
  { status, renumbered, movedSection, movedDepartment, old, new: now }: Task,
  words: Words,
): string[] {
  const changes = [
    renumbered ? words.renumbered : '',
    movedSection ? words.movedSection : '',
    movedDepartment
      ? `${(old?.departments ?? []).join('、')} → ${(now?.departments ?? []).join('、')}`
      : '',
  ].filter((each) => each !== '');
  const place = now ?? old;
  return [
    words.statuses[status],
    `${place?.number ?? ''}${place?.title ?? ''}`,
    changes.join('；'),
  ];
}

function terminalTable(
  { title, head, rows }: Table,
  columns: number,
  bold: (text: string) => string,
): string {
  const all = [head, ...rows].map((row) => row.map(safeText));
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  let room = columns - 2 * (head.length - 1);
  const shown = widths.map((width, column) => {
    const share = Math.floor(room / (widths.length - column));
    const taken = Math.min(width, column === widths.length - 1 ? room : Math.max(share, 12));
    room -= taken;
    return taken;
  });
  const lines = all.map((row) =>
    row
      .map((text, column) => padded(text, shown[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${bold(title)}\n${lines.join('\n')}\n`;
}

function padded(text: string, width: number): string {
  const cut = widthOf(text) <= width ? text : `${fitting(text, width - 1)}…`;
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}

function markdownTable({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map(cell).join(' | ')} |`;
  return `## ${title}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function htmlPage(title: string, tables: readonly Table[], locale: Locale): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join('')}</tr>`;
  const bodies = tables.map(
    (table) =>
      `<h2>${escapeXml(table.title)}</h2>\n<table>\n<thead>${row(table.head, 'th')}</thead>\n<tbody>\n${table.rows.map((each) => row(each, 'td')).join('\n')}\n</tbody>\n</table>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>
:root { color-scheme: light dark; } body { font: 16px/1.6 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #8888; padding: .25rem .5rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${bodies.join('\n')}
</main>
</body>
</html>
`;
}

function nameOf({ file, title }: Comparison['old']): string {
  return title ?? file;
}

/** Text that must not act as Markdown or HTML inside a table. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&~]/gu, '\\$&').replace(/\s+/gu, ' ');
}

interface Words {
  readonly indicators: string;
  readonly tasks: string;
  readonly indicatorHead: readonly string[];
  readonly taskHead: readonly string[];
  readonly renumbered: string;
  readonly movedSection: string;
  readonly statuses: Readonly<Record<Indicator['status'] | Task['status'], string>>;
}

const wordsOf: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    indicators: '指标',
    tasks: '任务',
    indicatorHead: ['变化', '指标', '原值', '新值'],
    taskHead: ['变化', '任务', '说明'],
    renumbered: '序号变动',
    movedSection: '换了章节',
    statuses: {
      risen: '上升',
      fallen: '下降',
      stayed: '持平',
      vanished: '消失',
      new: '新增',
      'carried-over': '延续',
      dropped: '取消',
    },
  },
  en: {
    indicators: 'Indicators',
    tasks: 'Tasks',
    indicatorHead: ['change', 'indicator', 'old', 'new'],
    taskHead: ['change', 'task', 'notes'],
    renumbered: 'renumbered',
    movedSection: 'another section',
    statuses: {
      risen: 'risen',
      fallen: 'fallen',
      stayed: 'stayed',
      vanished: 'vanished',
      new: 'new',
      'carried-over': 'carried over',
      dropped: 'dropped',
    },
  },
};
