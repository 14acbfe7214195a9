import type { Outline, OutlineNode } from '@yaodian/parser';
import { planNames, type PlanNames } from '@yaodian/workspace';
import picocolors from 'picocolors';
import type { CommandContext } from './program.ts';
import { fitting, safeText, widthOf, wrap } from './terminal-text.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** What the tool understood, for people: numbers, titles, departments, targets, deadlines, with lines. */
export function outlineTree(tree: Outline, { io, locale }: CommandContext): string {
  const colors = picocolors.createColors(io.color);
  const words = names[locale];
  const { kinds, parts } = planNames[locale];
  const head = [
    tree.issuer,
    tree.year === null ? null : String(tree.year),
    kinds[tree.kind],
  ].filter((each) => each !== null);
  const lines = [
    colors.bold(safeText(tree.title?.text ?? words.noTitle)),
    colors.dim(head.join(' · ')),
  ];
  for (const node of tree.nodes) lines.push(...showNode(node, colors, words, parts, io.columns));
  const count = (type: OutlineNode['type']): number =>
    tree.nodes.filter((node) => node.type === type).length;
  const targets = tree.nodes.reduce((sum, node) => sum + (node.targets?.length ?? 0), 0);
  lines.push('', colors.dim(words.summary(count('section'), count('task'), targets)));
  return `${lines.join('\n')}\n`;
}

function showNode(
  node: OutlineNode,
  colors: Colors,
  words: Words,
  parts: PlanNames['parts'],
  columns: number,
): string[] {
  const indent = '  '.repeat(Math.min(node.depth, 8));
  const room = Math.max(20, columns - indent.length - 7);
  const number = node.number ?? '';
  const meant =
    node.ordinal !== undefined &&
    node.ordinal !== null &&
    !number.includes(String(node.ordinal)) &&
    /\d/u.test(number)
      ? ` (${String(node.ordinal)})`
      : '';
  const title = safeText(`${number}${meant}${node.title ?? ''}`) || words.types[node.type];
  const shown = widthOf(title) > room ? `${fitting(title, room - 1)}…` : title;
  const paint =
    node.type === 'part'
      ? colors.magenta
      : node.type === 'section'
        ? colors.bold
        : (text: string): string => text;
  const role = node.role === undefined ? '' : ` [${parts[node.role]}]`;
  const lines = [
    `${colors.dim(String(node.line).padStart(5))}  ${indent}${paint(shown)}${colors.dim(role)}`,
  ];
  const detail = (label: string, text: string, color: (text: string) => string): void => {
    const wrapped = wrap(safeText(`${label}${text}`), room - 2);
    for (const [index, line] of wrapped.entries())
      lines.push(`       ${indent}  ${color(index === 0 ? line : `  ${line}`)}`);
  };
  const { responsible = [], targets = [], deadline = null } = node;
  if (responsible.length > 0)
    detail(
      '@ ',
      responsible
        .map(({ department, role: part }) =>
          part === 'lead'
            ? `${department}${words.lead}`
            : part === 'support'
              ? `${department}${words.support}`
              : department,
        )
        .join('、'),
      colors.cyan,
    );
  for (const { text, line } of targets)
    detail('# ', `${text}${line === node.line ? '' : ` (${String(line)})`}`, colors.green);
  if (deadline !== null)
    detail(
      '! ',
      deadline.date === null ? deadline.text : `${deadline.text}（${deadline.date}）`,
      colors.yellow,
    );
  return lines;
}

interface Words {
  readonly noTitle: string;
  readonly lead: string;
  readonly support: string;
  readonly types: Readonly<Record<OutlineNode['type'], string>>;
  readonly summary: (sections: number, tasks: number, targets: number) => string;
}

const names: Readonly<Record<CommandContext['locale'], Words>> = {
  'zh-CN': {
    noTitle: '（没有认出标题）',
    lead: '（牵头）',
    support: '（配合）',
    types: {
      part: '部分',
      section: '章节',
      task: '任务',
      goal: '目标',
      item: '事项',
      table: '表格',
    },
    summary: (sections, tasks, targets) =>
      `${String(sections)} 个章节，${String(tasks)} 项任务，${String(targets)} 个目标`,
  },
  en: {
    noTitle: '(no title recognised)',
    lead: ' (lead)',
    support: ' (support)',
    types: {
      part: 'part',
      section: 'section',
      task: 'task',
      goal: 'goal',
      item: 'item',
      table: 'table',
    },
    summary: (sections, tasks, targets) =>
      `${counted(sections, 'section')}, ${counted(tasks, 'task')}, ${counted(targets, 'target')}`,
  },
};

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
