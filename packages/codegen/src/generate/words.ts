// The words of rule pages in both languages.

export type Locale = 'zh-CN' | 'en';
export const locales: readonly Locale[] = ['zh-CN', 'en'];

/** A word in both languages. */
export type Word = Readonly<Record<Locale, string>>;

const word = (zh: string, en: string): Word => ({ 'zh-CN': zh, en });

export const categoryWords: Readonly<Record<string, Word>> = {
  structure: word('结构', 'Structure'),
  numbering: word('序号', 'Numbering'),
  responsibility: word('责任分工', 'Responsibility'),
  target: word('目标', 'Targets'),
  deadline: word('时限', 'Deadlines'),
  arithmetic: word('数据核算', 'Arithmetic'),
  project: word('多份文件对照', 'Several documents'),
  wording: word('用词', 'Wording'),
  punctuation: word('标点与数字', 'Punctuation and figures'),
  residue: word('转换残留', 'Conversion residue'),
};

export const severityWords: Readonly<Record<string, Word>> = {
  error: word('错误', 'error'),
  warning: word('警告', 'warning'),
  info: word('提示', 'info'),
  off: word('关闭', 'off'),
};

export const kindWords: Readonly<Record<string, Word>> = {
  'work-points': word('工作要点', 'work points'),
  'work-plan': word('工作计划、实施方案', 'work plan'),
  'task-list': word('任务清单', 'task list'),
  'development-plan': word('发展规划', 'development plan'),
  'work-summary': word('工作总结', 'work summary'),
  notice: word('通知', 'notice'),
  unknown: word('其他', 'other'),
};

export const scopeWords: Readonly<Record<string, Word>> = {
  document: word('单份文件', 'one document'),
  project: word('多份文件或多个部分', 'several documents or parts'),
};

export const basisWords: Readonly<Record<string, Word>> = {
  standard: word('标准', 'standard'),
  regulation: word('法规', 'regulation'),
  practice: word('机关通行做法', 'practice of offices'),
};

export const fixWords = {
  safe: word('自动修正', 'safe fix'),
  suggestion: word('修改建议', 'suggestion'),
  none: word('无', 'none'),
} as const;

/** Words of the extension's settings. */
export const settingWords = {
  rules: word('规则', 'Rules'),
  values: {
    default: {
      label: word('默认', 'Default'),
      description: word(
        '按预设和 `yaodian.config.yaml`。',
        'What the preset and `yaodian.config.yaml` say.',
      ),
    },
    off: { label: word('关闭', 'Off'), description: word('不检查。', 'Not checked.') },
    info: {
      label: word('提示', 'Info'),
      description: word('只作提示，不影响检查结论。', 'A remark that does not count.'),
    },
    warning: {
      label: word('警告', 'Warning'),
      description: word('应当看一看。', 'Worth a look.'),
    },
    error: {
      label: word('错误', 'Error'),
      description: word('必须改正。', 'Has to be put right.'),
    },
  },
} as const;

/** Separator between items of a line. */
export const comma: Word = word('、', ', ');
