import type { Locale } from '@yaodian/linter';
import type { compare } from '@yaodian/rules';
import picocolors from 'picocolors';
import type { CommandContext } from './program.ts';
import { escapeXml } from './reporters/escape-xml.ts';
import { fitting, safeText, widthOf, wrap } from './terminal-text.ts';

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
  const rose = status === 'risen';
  // 近视率上升: which way it went does not say that it went wrong.
  const sense = better === rose ? '' : better === true ? words.better : words.worse;
  const mark = better === null ? '' : `${rose ? ' ↑' : ' ↓'}${sense}`;
  const place = now ?? old;
  return [
    `${words.statuses[status]}${mark}`,
    place?.metric ?? '',
    old?.text ?? '—',
    now?.text ?? '—',
  ];
}

function taskRow(task: Task, words: Words): string[] {
  const { status, splitFrom, mergedInto, old, new: now } = task;
  const place = now ?? old;
  const other = splitFrom ?? mergedInto;
  const change =
    splitFrom === null
      ? mergedInto === null
        ? words.statuses[status]
        : words.merged
      : words.split;
  const notes =
    other === null
      ? changesOf(task, words)
      : [splitFrom === null ? words.into(titleOf(other)) : words.from(titleOf(other))];
  return [change, place === null ? '' : titleOf(place), notes.join(words.separator)];
}

/** What became of a task that was carried over: number, title, section, bodies. */
function changesOf(
  { renumbered, movedSection, movedDepartment, old, new: now }: Task,
  words: Words,
): string[] {
  if (old === null || now === null) return [];
  const retitled = old.title !== now.title;
  return [
    renumbered ? words.renumbered(old.number ?? '—', now.number ?? '—') : '',
    movedDepartment
      ? `${old.departments.join('、') || '—'} → ${now.departments.join('、') || '—'}`
      : '',
    movedSection ? words.movedSection(old.section ?? '—') : '',
    retitled ? words.retitled(old.title) : '',
  ].filter((each) => each !== '');
}

function titleOf({ number, title }: NonNullable<Task['new']>): string {
  return `${number ?? ''}${title}`;
}

function terminalTable(
  { title, head, rows }: Table,
  columns: number,
  bold: (text: string) => string,
): string {
  const all = [head, ...rows].map((row) => row.map(safeText));
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const shown = fairShares(widths, columns - 2 * (head.length - 1));
  const lines = all.flatMap((row) => {
    // The notes are sentences: they go on in the next line, and nothing of them is lost.
    const [first = '', ...more] = wrap(row.at(-1) ?? '', shown.at(-1) ?? 0);
    const cells = row.slice(0, -1).map((text, column) => padded(text, shown[column] ?? 0));
    const indent = ' '.repeat(widthOf(`${cells.join('  ')}  `));
    return [[...cells, first].join('  ').trimEnd(), ...more.map((note) => `${indent}${note}`)];
  });
  return `${bold(title)}\n${lines.join('\n')}\n`;
}

/** Narrow columns get all they need, and the wide ones share what is left. */
function fairShares(widths: readonly number[], columns: number): readonly number[] {
  const shares = [...widths];
  let room = columns;
  const narrowFirst = widths
    .map((_, column) => column)
    .toSorted((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
  for (const [index, column] of narrowFirst.entries()) {
    const share = Math.floor(room / (widths.length - index));
    const taken = Math.min(widths[column] ?? 0, Math.max(share, 4));
    shares[column] = taken;
    room -= taken;
  }
  return shares;
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
  readonly separator: string;
  readonly better: string;
  readonly worse: string;
  readonly split: string;
  readonly merged: string;
  from(task: string): string;
  into(task: string): string;
  renumbered(old: string, now: string): string;
  movedSection(old: string): string;
  retitled(old: string): string;
  readonly statuses: Readonly<Record<Indicator['status'] | Task['status'], string>>;
}

const wordsOf: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    indicators: '指标',
    tasks: '任务',
    indicatorHead: ['变化', '指标', '原值', '新值'],
    taskHead: ['变化', '任务', '说明'],
    separator: '；',
    better: '（向好）',
    worse: '（变差）',
    split: '拆出',
    merged: '并入',
    from: (task) => `由“${task}”拆出`,
    into: (task) => `并入“${task}”`,
    renumbered: (old, now) => `序号${old}→${now}`,
    movedSection: (old) => `原在“${old}”`,
    retitled: (old) => `原题“${old}”`,
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
    separator: '; ',
    better: ' (better)',
    worse: ' (worse)',
    split: 'split off',
    merged: 'merged',
    from: (task) => `out of “${task}”`,
    into: (task) => `into “${task}”`,
    renumbered: (old, now) => `number ${old}→${now}`,
    movedSection: (old) => `from “${old}”`,
    retitled: (old) => `was “${old}”`,
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
