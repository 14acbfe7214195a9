import type { Locale } from '@yaodian/linter';
import type { DocumentCheck } from '@yaodian/workspace';
import { textsFor } from './texts.ts';

/** What the report of “why is nothing shown?” is made of, by language. */
const words = {
  'zh-CN': {
    title: '检查说明',
    file: '文件',
    state: '状态',
    states: {
      checked: '已检查',
      'not-plan': '不是计划文件',
      ignored: '配置中排除了此文件',
      unreadable: '无法读取',
    },
    reason: '原因',
    preset: '预设',
    kind: '文种',
    config: '配置文件',
    none: '无',
    departments: '处室名录',
    findings: '提示',
    silenced: '已忽略',
    time: '用时（毫秒）',
    trusted: '信任此文件夹',
    yes: '是',
    no: '否（不运行插件和自定版式）',
    problems: '未能完成的检查',
  },
  en: {
    title: 'About this check',
    file: 'File',
    state: 'State',
    states: {
      checked: 'checked',
      'not-plan': 'not a plan file',
      ignored: 'left out by the config',
      unreadable: 'cannot be read',
    },
    reason: 'Reason',
    preset: 'Preset',
    kind: 'Kind',
    config: 'Config files',
    none: 'none',
    departments: 'Departments in the roster',
    findings: 'Findings',
    silenced: 'Silenced',
    time: 'Time (ms)',
    trusted: 'Folder trusted',
    yes: 'yes',
    no: 'no (plugins and own layouts do not run)',
    problems: 'Checks that could not be completed',
  },
} as const;

/** The report for a document that was not checked, of a few sentences. */
export function explainNothing(sentences: readonly string[], locale: Locale): string {
  const told = sentences.filter((sentence) => sentence !== '');
  return [`# ${words[locale].title}`, ...told, ''].join('\n\n');
}

/** A file as people name it; what is no file, or no proper URI, as it is. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\/(?=\/)/iu, ''));
  } catch {
    return uri;
  }
}

/** A report in Markdown that a writer can read and pass on. */
export function explainCheck(
  check: DocumentCheck,
  uri: string,
  milliseconds: number,
  { locale, trusted }: { readonly locale: Locale; readonly trusted: boolean },
): string {
  const say = words[locale];
  const texts = textsFor(locale);
  const silenced = check.diagnostics.filter(({ suppressed }) => suppressed).length;
  const rows: readonly (readonly [string, string])[] = [
    [say.file, readable(uri)],
    [say.state, say.states[check.state]],
    ...(check.reason === '' ? [] : [[say.reason, check.reason] as const]),
    [say.preset, texts.presets[check.config.preset] ?? check.config.preset],
    [say.kind, texts.kinds[check.config.kind]],
    [
      say.config,
      check.config.uris.length === 0 ? say.none : check.config.uris.map(readable).join('<br>'),
    ],
    [say.departments, String(check.config.departments.length)],
    [say.findings, String(check.diagnostics.length - silenced)],
    [say.silenced, String(silenced)],
    [say.time, String(milliseconds)],
    [say.trusted, trusted ? say.yes : say.no],
  ];
  const table = [
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value.replaceAll('|', '\\|')} |`),
  ];
  const problems = check.problems.map(({ message }) => `- ${message}`);
  return [
    `# ${say.title}`,
    table.join('\n'),
    ...(problems.length === 0 ? [] : [`## ${say.problems}`, problems.join('\n')]),
    '',
  ].join('\n\n');
}
