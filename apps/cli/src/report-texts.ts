import type { Locale } from '@yaodian/linter';

/** What a run tells of itself and of what it found. */
export const reportTexts = {
  baselineWritten: {
    'zh-CN': '已把 {count} 条问题写入基线 {file}。',
    en: 'Wrote {count} {count|finding|findings} to the baseline {file}.',
  },
  initExists: { 'zh-CN': '“{file}”已存在，未改动。', en: '"{file}" exists and was left alone.' },
  written: { 'zh-CN': '已写入 {file}', en: 'Wrote {file}' },
  errors: { 'zh-CN': '{count} 个错误', en: '{count} {count|error|errors}' },
  warnings: { 'zh-CN': '{count} 个警告', en: '{count} {count|warning|warnings}' },
  infos: { 'zh-CN': '{count} 条提示', en: '{count} {count|remark|remarks}' },
  suppressed: { 'zh-CN': '已忽略 {count}', en: '{count} silenced' },
  baselined: { 'zh-CN': '基线内 {count}', en: '{count} in the baseline' },
  skipped: {
    'zh-CN': '跳过 {count} 个非计划文件',
    en: '{count} {count|file that is no plan|files that are no plans} skipped',
  },
  filesChecked: { 'zh-CN': '检查 {count} 个文件', en: '{count} {count|file|files} checked' },
  clean: { 'zh-CN': '没有发现问题', en: 'nothing found' },
  fixable: {
    'zh-CN': '其中 {count} 个可用 yaodian fix 自动修正',
    en: '{count} can be fixed with yaodian fix',
  },
  fixed: {
    'zh-CN': '已修正 {count} 处（{files} 个文件）',
    en: 'Fixed {count} {count|place|places} in {files} {files|file|files}',
  },
  wouldFix: {
    'zh-CN': '将修正 {count} 处（{files} 个文件），未写入',
    en: 'Would fix {count} {count|place|places} in {files} {files|file|files}; nothing was written',
  },
  suggestion: { 'zh-CN': '建议：', en: 'suggestion: ' },
  problem: { 'zh-CN': '未能完成', en: 'incomplete' },
  remark: { 'zh-CN': '说明', en: 'note' },
  interrupted: {
    'zh-CN': '已中断，以上是中断前的结果。',
    en: 'Interrupted; this is what was found so far.',
  },
  held: { 'zh-CN': '相符', en: 'holds' },
  failed: { 'zh-CN': '不符', en: 'fails' },
  undecided: { 'zh-CN': '无法判定', en: 'undecided' },
  checkedTitle: { 'zh-CN': '核对记录', en: 'What was checked' },
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
  off: { 'zh-CN': '关闭', en: 'off' },
  standardOutput: { 'zh-CN': '标准输出', en: 'standard output' },
  renderOmitted: { 'zh-CN': '{file}:{line} 未排入：{text}', en: '{file}:{line} left out: {text}' },
  renderUnprinted: {
    'zh-CN': '{file}：版式“{layout}”没有用到 {fields}',
    en: '{file}: the layout "{layout}" does not print {fields}',
  },
  renderFailed: {
    'zh-CN': '{count} 份文档未能生成。',
    en: '{count} {count|document|documents} could not be rendered.',
  },
  watching: {
    'zh-CN': '等待文件改动，按 Ctrl-C 结束。',
    en: 'Waiting for changes; Ctrl-C ends it.',
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;
