// Long because it is the one catalogue of the command line's sentences, in both languages.
import type { Locale } from '@yaodian/linter';

/** Sentences of the command line. */
export const texts = {
  program: {
    'zh-CN': '检查、修正和生成工作要点、工作计划、发展规划和工作总结。',
    en: 'Checks, fixes and generates government work plans.',
  },
  usage: { 'zh-CN': '用法：', en: 'Usage:' },
  options: { 'zh-CN': '选项：', en: 'Options:' },
  arguments: { 'zh-CN': '参数：', en: 'Arguments:' },
  commands: { 'zh-CN': '命令：', en: 'Commands:' },
  help: { 'zh-CN': '显示帮助', en: 'show help' },
  helpCommand: { 'zh-CN': '显示某个命令的帮助', en: 'show help for a command' },
  version: { 'zh-CN': '显示版本', en: 'show the version' },
  locale: { 'zh-CN': '界面语言：zh-CN 或 en', en: 'language: zh-CN or en' },
  noColor: { 'zh-CN': '不用颜色', en: 'no colour' },
  check: { 'zh-CN': '检查文件、文件夹或通配符所指的计划', en: 'check files, folders or globs' },
  fix: {
    'zh-CN': '自动修正可靠的问题，再报告其余问题',
    en: 'apply safe fixes, then report what is left',
  },
  outline: { 'zh-CN': '显示工具读到的结构', en: 'show the structure that the tool understood' },
  extract: { 'zh-CN': '把草稿转成计划 YAML', en: 'turn a draft into plan YAML' },
  render: { 'zh-CN': '把计划或草稿排成文档', en: 'typeset plans or drafts' },
  annotate: { 'zh-CN': '把问题写成 Word 批注', en: 'write findings as Word comments' },
  compare: { 'zh-CN': '对照两份计划的指标和任务', en: 'compare indicators and tasks of two plans' },
  newPlan: { 'zh-CN': '新建计划', en: 'start a plan' },
  rules: {
    'zh-CN': '列出规则，或显示某条规则的说明',
    en: 'list the rules, or show the page of one',
  },
  layouts: {
    'zh-CN': '列出版式；eject 导出一份供修改',
    en: 'list the layouts; eject writes one out',
  },
  schema: {
    'zh-CN': '输出 JSON Schema：plan 或 config',
    en: 'print a JSON Schema: plan or config',
  },
  init: { 'zh-CN': '新建配置文件（不覆盖）', en: 'write a config (never overwrites)' },
  merge: { 'zh-CN': '合并分片检查的 JSON 报告', en: 'join the JSON reports of shards' },
  lsp: { 'zh-CN': '语言服务器', en: 'the language server' },
  pathArgument: {
    'zh-CN': '文件、文件夹或通配符；- 表示标准输入',
    en: 'files, folders or globs; - for standard input',
  },
  fileArgument: { 'zh-CN': '草稿或计划 YAML', en: 'a draft or plan YAML' },
  draftArgument: { 'zh-CN': '草稿', en: 'a draft' },
  filesArgument: { 'zh-CN': '计划 YAML 或草稿', en: 'plan YAML or drafts' },
  config: { 'zh-CN': '使用这份配置', en: 'use this config' },
  noConfig: { 'zh-CN': '不读配置', en: 'read no config' },
  nestedConfig: { 'zh-CN': '也读下级文件夹里的配置', en: 'also read configs in folders below' },
  allowPlugins: { 'zh-CN': '允许运行配置里的插件', en: 'run the plugins that the config names' },
  noInlineConfig: { 'zh-CN': '不理会忽略注释', en: 'ignore silencing comments' },
  preset: {
    'zh-CN': '预设：recommended、strict 或 submission',
    en: 'preset: recommended, strict or submission',
  },
  kind: {
    'zh-CN': '文种，例如 work-points',
    en: 'kind of the documents, work-points for instance',
  },
  rule: {
    'zh-CN': '设定规则级别：规则=off|info|warning|error（可重复）',
    en: 'set a rule: ID=off|info|warning|error (repeatable)',
  },
  format: {
    'zh-CN': '格式[=文件]（可重复）：{formats}',
    en: 'FORMAT[=FILE] (repeatable): {formats}',
  },
  baseline: {
    'zh-CN': '基线文件：其中已有的问题不再报告',
    en: 'baseline: findings in it are not reported',
  },
  updateBaseline: {
    'zh-CN': '把现有问题写入基线',
    en: 'write the present findings to the baseline',
  },
  maxWarnings: { 'zh-CN': '警告超过这个数时状态为 1', en: 'status 1 if there are more warnings' },
  quiet: { 'zh-CN': '只显示错误', en: 'show errors only' },
  cache: {
    'zh-CN': '没有改动的文件用上次的结果（存在用户缓存文件夹）',
    en: 'use the last results of files that did not change (kept in the user’s cache folder)',
  },
  cacheRefused: {
    'zh-CN': '缓存 {file} 已损坏或被改动，未采用，全部重新检查。',
    en: 'The cache {file} is damaged or was changed, so it was not used; everything is checked anew.',
  },
  cacheNotWritten: {
    'zh-CN': '缓存未能写入 {file}，不影响检查结果。',
    en: 'The cache could not be written to {file}; the results are not affected.',
  },
  cacheWithPlugins: {
    'zh-CN': '运行插件时不用缓存。',
    en: 'The cache is not used while plugins run.',
  },
  threads: { 'zh-CN': '同时用 N 个线程检查', en: 'check with N threads at a time' },
  threadsWithPlugins: {
    'zh-CN': '运行插件时只用一个线程。',
    en: 'One thread only is used while plugins run.',
  },
  shard: { 'zh-CN': '只检查第 I 份（共 N 份）：I/N', en: 'check part I of N only: I/N' },
  stdinFilename: { 'zh-CN': '标准输入的文件名', en: 'file name of standard input' },
  stdinNdjson: {
    'zh-CN': '从标准输入逐行读取 {"path": …, "text": …}',
    en: 'read lines of {"path": …, "text": …} from standard input',
  },
  project: {
    'zh-CN': '把所给的文件当作一个项目，互相核对',
    en: 'check the given files as one project, against each other',
  },
  explainChecks: { 'zh-CN': '列出核对过的内容', en: 'list what was checked' },
  printConfig: {
    'zh-CN': '显示该文件适用的配置及来源',
    en: 'show the config of a file and where it comes from',
  },
  allowEmpty: { 'zh-CN': '没有计划文件时不算失败', en: 'finding no plan is no failure' },
  times: { 'zh-CN': '显示各规则用时', en: 'show the time that each rule took' },
  dryRun: { 'zh-CN': '只显示改动，不写文件', en: 'show the changes as a diff, write nothing' },
  output: { 'zh-CN': '写入文件', en: 'write to a file' },
  force: { 'zh-CN': '允许覆盖已有文件', en: 'replace an existing file' },
  outlineFormat: { 'zh-CN': '格式：pretty 或 json', en: 'format: pretty or json' },
  extractFormat: { 'zh-CN': '格式：yaml 或 json', en: 'format: yaml or json' },
  type: { 'zh-CN': '输出类型：{types}', en: 'output type: {types}' },
  layout: { 'zh-CN': '版式名或 .hbs 文件', en: 'name of a layout or an .hbs file' },
  profile: { 'zh-CN': '版面尺寸：名称或文件', en: 'name of a profile or a file' },
  template: { 'zh-CN': '单位自己的 Word 模板', en: "the office's own Word template" },
  watch: { 'zh-CN': '文件改动后重新生成', en: 'render again when a file changes' },
  measure: { 'zh-CN': '显示版面实测数据', en: 'print what was measured' },
  fontPath: {
    'zh-CN': '另外到这个文件夹里找字体（可重复）',
    en: 'also look for fonts in this folder (repeatable)',
  },
  sheetsBy: {
    'zh-CN': 'xlsx 分表：chapter 按章节，department 按单位',
    en: 'sheets of an xlsx: by chapter or by department',
  },
  templateNeedsDocx: {
    'zh-CN': '--template 只能与 -t docx 一起用。',
    en: '--template goes with -t docx only.',
  },
  measureNeedsPages: {
    'zh-CN': '--measure 只能与 -t docx 或 -t pdf 一起用。',
    en: '--measure goes with -t docx or -t pdf only.',
  },
  departmentsFrom: { 'zh-CN': '从草稿中归纳处室名录', en: 'propose a roster from a draft' },
  from: { 'zh-CN': '从上一年的计划开始', en: "start from last year's plan" },
  stdio: { 'zh-CN': '用标准输入输出通信', en: 'speak over standard input and output' },
  year: { 'zh-CN': '年份', en: 'year' },
  newNeedsKind: {
    'zh-CN': '请写明文种（{kinds}），或用 --from 指定上一年的计划。',
    en: 'Name a kind ({kinds}), or last year’s plan with --from.',
  },
  nothingToExtract: {
    'zh-CN': '“{file}”里没有可提取的计划。',
    en: 'There is no plan in "{file}" to extract.',
  },
  notBuilt: { 'zh-CN': '“{what}”还没有实现。', en: '"{what}" is not available yet.' },
  unknownOption: {
    'zh-CN': '没有选项“{name}”。用 yaodian {command} --help 查看全部选项。',
    en: 'There is no option "{name}". See yaodian {command} --help.',
  },
  unknownOptionNear: {
    'zh-CN': '没有选项“{name}”，是否为“{nearest}”？',
    en: 'There is no option "{name}". Did you mean "{nearest}"?',
  },
  unknownCommand: {
    'zh-CN': '没有命令“{name}”。用 yaodian --help 查看全部命令。',
    en: 'There is no command "{name}". See yaodian --help.',
  },
  unknownCommandNear: {
    'zh-CN': '没有命令“{name}”，是否为“{nearest}”？',
    en: 'There is no command "{name}". Did you mean "{nearest}"?',
  },
  missingArgument: {
    'zh-CN': '缺少参数“{name}”。用 yaodian {command} --help 查看用法。',
    en: 'The argument "{name}" is missing. See yaodian {command} --help.',
  },
  missingValue: { 'zh-CN': '选项“{name}”后面要写值。', en: 'The option "{name}" needs a value.' },
  tooManyArguments: {
    'zh-CN': '参数太多。用 yaodian {command} --help 查看用法。',
    en: 'There are too many arguments. See yaodian {command} --help.',
  },
  missingOption: { 'zh-CN': '须写明选项“{name}”。', en: 'The option "{name}" is required.' },
  badValue: {
    'zh-CN': '选项“{option}”的值“{value}”不可用，可用：{allowed}。',
    en: 'The option {option} does not take "{value}". Allowed: {allowed}.',
  },
  badValueNear: {
    'zh-CN': '选项“{option}”的值“{value}”不可用，是否为“{nearest}”？可用：{allowed}。',
    en: 'The option {option} does not take "{value}". Did you mean "{nearest}"? Allowed: {allowed}.',
  },
  badRule: {
    'zh-CN': '--rule 应写成 规则=级别，例如：--rule numbering-sequence=warning',
    en: '--rule is written ID=SEVERITY, for example: --rule numbering-sequence=warning',
  },
  badNumber: {
    'zh-CN': '选项“{option}”应为不小于 {minimum} 的整数，现为“{value}”。',
    en: 'The option {option} takes a whole number from {minimum}, not "{value}".',
  },
  badShard: {
    'zh-CN': '--shard 应写成 I/N，例如 1/4；I 从 1 到 N。',
    en: '--shard is written I/N, 1/4 for example, with I from 1 to N.',
  },
  twoOnStdout: {
    'zh-CN': '只能有一种格式输出到屏幕，其余请写成 格式=文件。',
    en: 'Only one format can go to standard output; write the others as FORMAT=FILE.',
  },
  baselineNeeded: {
    'zh-CN': '--update-baseline 须与 --baseline 文件 一起用。',
    en: '--update-baseline needs --baseline FILE.',
  },
  baselineBad: {
    'zh-CN': '“{file}”不是可用的基线（{reason}）。请用 --update-baseline 重新生成。',
    en: '"{file}" is no usable baseline ({reason}). Write it again with --update-baseline.',
  },
  baselineMissing: {
    'zh-CN': '没有基线文件“{file}”。请先用 --update-baseline 生成。',
    en: 'There is no baseline "{file}". Write it with --update-baseline first.',
  },
  baselineWritten: {
    'zh-CN': '已把 {count} 条问题写入基线 {file}。',
    en: 'Wrote {count} {count|finding|findings} to the baseline {file}.',
  },
  stdinFormat: {
    'zh-CN': '标准输入第 {line} 行不是 {"path": …, "text": …}。',
    en: 'Line {line} of standard input is not {"path": …, "text": …}.',
  },
  stdinName: {
    'zh-CN': '读标准输入时请用 --stdin-filename 写明文件名，例如 --stdin-filename 要点.md',
    en: 'Name standard input with --stdin-filename, for example --stdin-filename plan.md',
  },
  exists: {
    'zh-CN': '“{file}”已存在，未覆盖。如要覆盖请加 --force。',
    en: '"{file}" exists and was not replaced. Add --force to replace it.',
  },
  initExists: { 'zh-CN': '“{file}”已存在，未改动。', en: '"{file}" exists and was left alone.' },
  cannotWrite: { 'zh-CN': '无法写入“{file}”：{reason}', en: 'Cannot write "{file}": {reason}' },
  written: { 'zh-CN': '已写入 {file}', en: 'Wrote {file}' },
  writeNoFolder: {
    'zh-CN': '没有文件夹“{folder}”，或里面不能新建文件。请先建好文件夹，或换一个位置。',
    en: 'There is no folder "{folder}", or no file can be made in it. Make the folder first, or name another place.',
  },
  writeThroughFile: {
    'zh-CN': '路径“{folder}”里有一段是文件，不是文件夹。请换一个位置。',
    en: 'A part of the path "{folder}" is a file and no folder. Name another place.',
  },
  writeRefused: {
    'zh-CN': '没有写入“{folder}”的权限，或磁盘只读。请换一个可以写的文件夹，或修改权限。',
    en: 'Writing to "{folder}" is not permitted, or the disk is read-only. Name a folder that can be written to, or change its permissions.',
  },
  writeIsFolder: {
    'zh-CN': '这是文件夹。请写明其中的文件名，或换一个名称。',
    en: 'This is a folder. Name a file in it, or choose another name.',
  },
  writeNoSpace: {
    'zh-CN': '磁盘空间不够。请腾出空间，或写到别的磁盘。',
    en: 'There is no room left on the disk. Make room, or write to another disk.',
  },
  writeBusy: {
    'zh-CN': '别的程序正在使用它（例如在 Word 或 WPS 里开着）。请先关闭，再重新运行。',
    en: 'Another program is using it (Word or WPS, perhaps). Close it there and run again.',
  },
  nameTooLong: {
    'zh-CN': '名称太长，一般最多 255 字节，约 85 个汉字。请缩短。',
    en: 'The name is too long; 255 bytes, about 85 Chinese characters, are the usual limit. Shorten it.',
  },
  linkCircle: {
    'zh-CN': '路径中的链接指回了自己。请写明真正的位置。',
    en: 'A link in the path leads back to itself. Name the real place.',
  },
  writeOther: {
    'zh-CN': '系统不接受（{code}）。请换一个位置，或核对磁盘。',
    en: 'The system refuses it ({code}). Name another place, or look after the disk.',
  },
  readMissing: {
    'zh-CN': '没有这个文件。请核对路径。',
    en: 'There is no such file. Check the path.',
  },
  readRefused: {
    'zh-CN': '没有读取的权限。请修改权限，或换一份文件。',
    en: 'Reading it is not permitted. Change its permissions, or name another file.',
  },
  readIsFolder: {
    'zh-CN': '这是文件夹。请写明其中的文件。',
    en: 'This is a folder. Name a file in it.',
  },
  readOther: {
    'zh-CN': '系统没能读出（{code}）。请换一份文件，或核对磁盘。',
    en: 'The system could not read it ({code}). Name another file, or look after the disk.',
  },
  noRule: { 'zh-CN': '没有规则“{rule}”。', en: 'There is no rule "{rule}".' },
  noRuleNear: {
    'zh-CN': '没有规则“{rule}”，是否为“{nearest}”？',
    en: 'There is no rule "{rule}". Did you mean "{nearest}"?',
  },
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
  crash: { 'zh-CN': '程序内部出错：{reason}', en: 'Internal error: {reason}' },
  compareFormat: {
    'zh-CN': '格式：pretty、json、markdown 或 html',
    en: 'format: pretty, json, markdown or html',
  },
  renderOmitted: { 'zh-CN': '{file}:{line} 未排入：{text}', en: '{file}:{line} left out: {text}' },
  renderUnprinted: {
    'zh-CN': '{file}：版式“{layout}”没有用到 {fields}',
    en: '{file}: the layout "{layout}" does not print {fields}',
  },
  renderFailed: {
    'zh-CN': '{count} 份文档未能生成。',
    en: '{count} {count|document|documents} could not be rendered.',
  },
  renderTypeNeeded: {
    'zh-CN': '请用 -t 写明输出类型：{types}',
    en: 'Say with -t what to make: {types}',
  },
  renderPlanOnly: {
    'zh-CN': '{type} 由计划数据生成，而“{file}”没有提取出计划。',
    en: '{type} is made of a plan, and none could be read from "{file}".',
  },
  targetIsSource: {
    'zh-CN': '“{file}”就是原稿，不能覆盖。请用 -o 写到别处。',
    en: '"{file}" is a source itself and must not be replaced. Name another place with -o.',
  },
  targetTwice: {
    'zh-CN': '“{file}”已由“{maker}”生成，未覆盖。请分开输出，或改文件名。',
    en: '"{file}" was made of "{maker}" and not replaced. Render them to different folders, or rename one.',
  },
  watching: {
    'zh-CN': '等待文件改动，按 Ctrl-C 结束。',
    en: 'Waiting for changes; Ctrl-C ends it.',
  },
  layoutBuiltIn: {
    'zh-CN': '没有版式“{name}”。可用：{names}',
    en: 'There is no layout "{name}". There are: {names}',
  },
  cannotRead: { 'zh-CN': '无法读取“{file}”：{reason}', en: 'Cannot read "{file}": {reason}' },
  badReport: {
    'zh-CN': '“{file}”不是 yaodian check --format json 的报告。',
    en: '"{file}" is no report of yaodian check --format json.',
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export type TextId = keyof typeof texts;
