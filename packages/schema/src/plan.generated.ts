// Generated from plan.schema.json by scripts/generate.mjs; do not edit.
/**
 * 一行文字；换行按空格处理。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "line".
 */
export type Line = string;
/**
 * 一段或几段文字：用换行分段，或写成列表。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string | string[];
/**
 * 一行文字，或几行文字的列表。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "lines".
 */
export type Lines = Line | Line[];
/**
 * work-points 工作要点，work-plan 工作计划或实施方案，development-plan 规划，work-summary 工作总结，task-list 任务清单。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "kind".
 */
export type Kind = 'work-points' | 'work-plan' | 'development-plan' | 'work-summary' | 'task-list';
/**
 * 冒号前的标签，二至十二个汉字。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "label".
 */
export type Label = string;
/**
 * 与自动编号不同时才写。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "ordinal".
 */
export type Ordinal = number;
/**
 * 一条目标或原则。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "goal".
 */
export type Goal =
  | Line
  | {
      /**
       * 首句，不带句号。
       */
      title: Line;
      /**
       * 首句之后的文字。
       */
      body?: Text;
    };
/**
 * 一个分项：文字，或文字加下级分项。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "item".
 */
export type Item =
  | Line
  | {
      /**
       * 分项的文字，不带“一是”等编号。
       */
      text: Line | Line[];
      /**
       * 下一级分项。
       */
      items?: Item[];
    };
/**
 * 一个单元格；数字照原样保留。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "cell".
 */
export type Cell = string | number;
/**
 * 一个或几个单位；写成一行时用顿号分开。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = Line | Line[];
/**
 * 一个单位：名称，或名称加简称等。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "department".
 */
export type Department =
  | Line
  | {
      /**
       * 规范名称。
       */
      name: Line;
      /**
       * 简称和其他写法。
       */
      aliases?: Lines;
      /**
       * 所属的上级单位。
       */
      parent?: Line;
      /**
       * “各直属学校”等代表多个单位的统称写 true。
       */
      collective?: boolean;
    };

/**
 * 一份工作要点、工作计划、发展规划、工作总结或任务清单。
 */
export interface Plan {
  /**
   * 文件标题，写成一行。
   */
  title: Line;
  /**
   * 文种；不写则为工作要点。
   */
  kind?: Kind;
  /**
   * 制定这份计划的机关。
   */
  issuer?: Line;
  /**
   * 计划所指的年份，四位数字。
   */
  year?: number;
  /**
   * 跨年度计划的起止年份。
   */
  period?: string | Period;
  /**
   * 编号、标签和责任单位的写法；不写则由版式决定。
   */
  style?: Style;
  /**
   * 文号、主送、签发人、成文日期等公文格式要素（GB/T 9704—2012）。
   */
  document?: DocumentElements;
  /**
   * 印发这份计划的通知。
   */
  notice?: Notice;
  /**
   * 与计划写在同一文件里的上一年工作总结。
   */
  summary?: Part;
  /**
   * 标题之后、第一个章节之前的文字，如总体要求、前言。
   */
  leadIn?: Text;
  /**
   * 以“——”引出的目标、原则。可写成一句话：句号前是标题，句号后是内容。
   */
  goals?: Goal[];
  /**
   * 以“一是”“二是”或“（1）”引出的分项。
   */
  items?: Item[];
  /**
   * 表格，每行的单元格数不必相同。
   */
  tables?: Table[];
  /**
   * 任务，按先后顺序；编号由程序生成。
   */
  tasks?: Task[];
  /**
   * 章节，可以逐级嵌套，最多五级。
   */
  sections?: Section[];
  /**
   * 本部分各章节、任务之后的文字。
   */
  closing?: Text;
  /**
   * 附在计划之后的附件，按顺序编为附件1、附件2。
   */
  attachments?: Part[];
  /**
   * 计划用到的名词和解释。
   */
  glossary?: Term[];
  /**
   * 计划涉及的处室、单位及其简称。
   */
  departments?: Department[];
}
/**
 * 从哪一年到哪一年。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "period".
 */
export interface Period {
  /**
   * 第一年。
   */
  from: number;
  /**
   * 最后一年，不早于起始年份。
   */
  to: number;
}
/**
 * 编号、标签和责任单位的写法。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "style".
 */
export interface Style {
  /**
   * 各级章节的编号样式，从第一级写起。
   *
   * @minItems 1
   * @maxItems 5
   */
  sectionNumbers?: (
    '一、' | '（一）' | '1.' | '1、' | '（1）' | '1）' | '①' | '第一章' | '第一节' | '无'
  )[];
  /**
   * 任务的编号样式；“无”表示以首句领起、不编号。
   */
  taskNumbers?: '1.' | '1、' | '（一）' | '一、' | '（1）' | '1）' | '①' | '无';
  /**
   * continuous 全文连续编号，restart 每章从 1 起。
   */
  taskSequence?: 'continuous' | 'restart';
  /**
   * run-in 标题后接正文，own-line 标题独占一行。
   */
  taskTitle?: 'run-in' | 'own-line';
  /**
   * 各级分项的编号样式，从第一级写起。
   *
   * @minItems 1
   * @maxItems 3
   */
  itemNumbers?: ('一是' | '第一，' | '（1）' | '1）' | '①' | '1、' | '（一）' | '1.')[];
  /**
   * 目标、原则前的标记。
   */
  goalMark?: '——' | '①' | '（1）' | '1）' | '1、';
  /**
   * line 在任务下单独成行，bracket 在段末括号内。
   */
  responsiblePlace?: 'line' | 'bracket';
  /**
   * 如责任处室、责任单位。
   */
  responsibleLabel?: Label;
  /**
   * 如牵头处室、牵头单位。
   */
  leadLabel?: Label;
  /**
   * 如配合处室、配合单位。
   */
  supportLabel?: Label;
  /**
   * 如责任领导、牵头局领导。
   */
  leaderLabel?: Label;
  /**
   * 如目标任务。
   */
  targetLabel?: Label;
  /**
   * 如工作措施。
   */
  measureLabel?: Label;
  /**
   * 如完成时限。
   */
  deadlineLabel?: Label;
}
/**
 * 公文格式要素，有则写。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "documentElements".
 */
export interface DocumentElements {
  /**
   * standard 通用格式，letter 信函，order 命令，minutes 纪要。
   */
  format?: 'standard' | 'letter' | 'order' | 'minutes';
  /**
   * 涉密公文的印制顺序号，一般为六位数字。
   */
  copyNumber?: Line;
  /**
   * 如“秘密★1年”。
   */
  classification?: Line;
  /**
   * 如“特急”“加急”。
   */
  urgency?: Line;
  /**
   * 红头，如“某市教育局文件”。
   */
  issuingAuthorityMark?: Line;
  /**
   * 如“某教〔2026〕1号”。
   */
  documentNumber?: Line;
  /**
   * 上行文的签发人。
   */
  signers?: Lines;
  /**
   * 主送机关，不带末尾冒号。
   */
  mainRecipients?: Line;
  /**
   * 附件的名称，按顺序。
   */
  attachmentNotes?: Lines;
  /**
   * 发文机关署名。
   */
  issuers?: Lines;
  /**
   * 是否加盖印章；不写则按加盖印章处理。
   */
  sealed?: boolean;
  /**
   * 写作 2026-03-03，排版时写成 2026年3月3日。
   */
  issueDate?: string;
  /**
   * 如“此件公开发布”，不带括号。
   */
  note?: Line;
  /**
   * 抄送机关，不带句号。
   */
  copyTo?: Line;
  /**
   * 印发机关。
   */
  printer?: Line;
  /**
   * 写作 2026-03-05。
   */
  printDate?: string;
  /**
   * 纪要的出席、请假、列席人员。
   */
  attendance?: Attendance;
}
/**
 * 纪要的出席、请假、列席人员。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "attendance".
 */
export interface Attendance {
  /**
   * 出席人员。
   */
  present?: Line;
  /**
   * 请假人员。
   */
  absent?: Line;
  /**
   * 列席人员。
   */
  observers?: Line;
}
/**
 * 印发这份计划的通知。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "notice".
 */
export interface Notice {
  /**
   * 不写则为“关于印发《计划标题》的通知”。
   */
  title?: Line;
  /**
   * 如“现将……印发给你们，请认真贯彻落实。”
   */
  body: Text;
}
/**
 * 文件中的一个部分，如上年总结、附件。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "part".
 */
export interface Part {
  /**
   * 本部分的标题。
   */
  title: Line;
  /**
   * 本部分的文种；不写则与计划相同（总结部分为工作总结）。
   */
  kind?: Kind;
  /**
   * 计划所指的年份，四位数字。
   */
  year?: number;
  /**
   * 跨年度计划的起止年份。
   */
  period?: string | Period;
  /**
   * 标题之后、第一个章节之前的文字，如总体要求、前言。
   */
  leadIn?: Text;
  /**
   * 以“——”引出的目标、原则。可写成一句话：句号前是标题，句号后是内容。
   */
  goals?: Goal[];
  /**
   * 以“一是”“二是”或“（1）”引出的分项。
   */
  items?: Item[];
  /**
   * 表格，每行的单元格数不必相同。
   */
  tables?: Table[];
  /**
   * 任务，按先后顺序；编号由程序生成。
   */
  tasks?: Task[];
  /**
   * 章节，可以逐级嵌套，最多五级。
   */
  sections?: Section[];
  /**
   * 本部分各章节、任务之后的文字。
   */
  closing?: Text;
}
/**
 * 一个章节：标题、正文和下级内容。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "section".
 */
export interface Section {
  /**
   * 章节标题，不带编号和末尾句号。
   */
  title: Line;
  /**
   * 前言、结束语等不编号的章节写 false。
   */
  numbered?: boolean;
  number?: Ordinal;
  /**
   * 标题之后、下级内容之前的文字。
   */
  body?: Text;
  /**
   * 以“——”引出的目标、原则。可写成一句话：句号前是标题，句号后是内容。
   */
  goals?: Goal[];
  /**
   * 以“一是”“二是”或“（1）”引出的分项。
   */
  items?: Item[];
  /**
   * 表格，每行的单元格数不必相同。
   */
  tables?: Table[];
  /**
   * 任务，按先后顺序；编号由程序生成。
   */
  tasks?: Task[];
  /**
   * 章节，可以逐级嵌套，最多五级。
   */
  sections?: Section[];
  /**
   * 本部分各章节、任务之后的文字。
   */
  closing?: Text;
}
/**
 * 一张表格。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "table".
 */
export interface Table {
  /**
   * 表格上方的标题。
   */
  title?: Line;
  /**
   * 表头各格。
   *
   * @minItems 1
   * @maxItems 64
   */
  header?: Cell[];
  /**
   * 每行是一组单元格。
   *
   * @minItems 1
   */
  rows: Cell[][];
}
/**
 * 一项任务。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "task".
 */
export interface Task {
  /**
   * 任务标题，不带编号和末尾句号。
   */
  title: Line;
  /**
   * 以首句领起、不编号的任务写 false。
   */
  numbered?: boolean;
  number?: Ordinal;
  /**
   * 任务的内容；文中的数字由程序识别为目标。
   */
  body?: Text;
  /**
   * 单独成行的目标任务，每条一行。
   */
  targets?: Lines;
  /**
   * 单独成行的工作措施，每条一行。
   */
  measures?: Lines;
  /**
   * 以“一是”“二是”或“（1）”引出的分项。
   */
  items?: Item[];
  /**
   * 表格，每行的单元格数不必相同。
   */
  tables?: Table[];
  /**
   * 一个单位、一组单位，或分牵头、配合、共同负责和责任领导。
   */
  responsible?: Names | Responsible;
  /**
   * 写作 2026、2026-12 或 2026-12-31，也可以写“长期坚持”等文字。
   */
  deadline?: Line | number;
  /**
   * open 未完成，done 已完成，dropped 不再实施；编制下年计划时使用。
   */
  status?: 'open' | 'done' | 'dropped';
}
/**
 * 分角色的责任单位。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "responsible".
 */
export interface Responsible {
  /**
   * 牵头的单位。
   */
  lead?: Names;
  /**
   * 配合的单位。
   */
  support?: Names;
  /**
   * 不分主次、共同负责的单位。
   */
  joint?: Names;
  /**
   * 责任领导或责任人。
   */
  leader?: Names;
}
/**
 * 一个名词及其解释。
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "term".
 */
export interface Term {
  /**
   * 名词。
   */
  term: Line;
  /**
   * 解释。
   */
  definition: Text;
}
