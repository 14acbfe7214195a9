import type { Locale } from '@yaodian/linter';

/** What was wrong with a call, a file or its content, and what would be right. */
export const faultTexts = {
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
  threadsWithPlugins: {
    'zh-CN': '运行插件时只用一个线程。',
    en: 'One thread only is used while plugins run.',
  },
  templateNeedsDocx: {
    'zh-CN': '--template 只能与 -t docx 一起用。',
    en: '--template goes with -t docx only.',
  },
  measureNeedsPages: {
    'zh-CN': '--measure 只能与 -t docx 或 -t pdf 一起用。',
    en: '--measure goes with -t docx or -t pdf only.',
  },
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
  cannotWrite: { 'zh-CN': '无法写入“{file}”：{reason}', en: 'Cannot write "{file}": {reason}' },
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
  crash: { 'zh-CN': '程序内部出错：{reason}', en: 'Internal error: {reason}' },
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
