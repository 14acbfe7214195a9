import type { Locale } from '@yaodian/linter';

type Texts = Readonly<Record<Locale, string>>;

/** Sentences about the run itself. */
export const texts = {
  notFound: {
    'zh-CN': '没有这个文件或文件夹，请核对路径。',
    en: 'There is no such file or folder. Check the path.',
  },
  noPermission: { 'zh-CN': '没有读取权限。', en: 'No permission to read it.' },
  isFolder: { 'zh-CN': '这是文件夹，不是文件。', en: 'This is a folder, not a file.' },
  unreadable: { 'zh-CN': '无法读取：{reason}', en: 'Cannot be read: {reason}' },
  noMatch: { 'zh-CN': '没有文件与“{glob}”相符。', en: 'No file matches "{glob}".' },
  noPlan: {
    'zh-CN':
      '没有找到计划文件。请指明文件，或在配置的 files 中写明（默认检查 *.plan.yaml 和能认出是计划的 .txt .md）。',
    en: 'No plan was found. Name a file, or list it under `files` in the config (by default *.plan.yaml and recognisable .txt .md files are checked).',
  },
  unread: {
    'zh-CN':
      '文件夹中有 {count} 个文件不是文字文件，已跳过：{names}。要检查其中的草稿，请另存为 .txt 或 .md。',
    en: '{count} {count|file of the folder is no text file and was|files of the folder are no text files and were} skipped: {names}. To check a draft among them, save it as .txt or .md.',
  },
  pluginsNotAllowed: {
    'zh-CN':
      '配置列出了插件，但未允许运行。确认可信后加 --allow-plugins；在编辑器里信任此文件夹并打开设置 yaodian.allowPlugins。',
    en: 'The config names plugins, which were not allowed to run. If you trust them, add --allow-plugins; in an editor, trust the folder and switch on the setting yaodian.allowPlugins.',
  },
  baselineStale: {
    'zh-CN': '基线中有 {count} 条问题已不存在，请用 --update-baseline 更新。',
    en: '{count} {count|finding|findings} of the baseline {count|is|are} gone. Update it with --update-baseline.',
  },
  notPlan: {
    'zh-CN': '没有认出这是工作计划，未检查。如果是计划，请在标题中写明文种，例如“2026年工作要点”。',
    en: 'This was not recognised as a work plan, so it was not checked. If it is one, let its title say which kind: 2026年工作要点, for example.',
  },
  ignored: {
    'zh-CN': '配置的 ignore 排除了这个文件，未检查。',
    en: 'The config ignores this file, so it was not checked.',
  },
  fixDropped: { 'zh-CN': '第 {line} 行：{reason}', en: 'Line {line}: {reason}' },
  restlessPlugin: {
    'zh-CN': '规则“{rule}”的自动修正反复改动，未采用，请手工修改。',
    en: 'The fixes of "{rule}" never come to rest, so none was applied. Change the text by hand.',
  },
  cannotEncode: {
    'zh-CN': '修正后的文字无法用原编码 {encoding} 写出，未写入。请先另存为 UTF-8。',
    en: 'The fixed text cannot be written in its encoding {encoding}, so nothing was written. Save the file as UTF-8 first.',
  },
  badSetting: {
    'zh-CN': '编辑器设置 {setting} 未采用：{reason}',
    en: 'The editor setting {setting} was not used: {reason}',
  },
  unknownRule: {
    'zh-CN': '没有规则“{rule}”。用 yaodian rules 查看全部规则名。',
    en: 'There is no rule "{rule}". `yaodian rules` lists all names.',
  },
  unknownRuleNear: {
    'zh-CN': '没有规则“{rule}”，是否为“{nearest}”？',
    en: 'There is no rule "{rule}". Did you mean "{nearest}"?',
  },
} as const satisfies Record<string, Texts>;
