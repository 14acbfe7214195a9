import type { ErrorCode } from 'yaml';
import type { Locale } from '@yaodian/linter';

const chinese: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '缩进不对：同一层的各行要左对齐，下一层多缩进两格',
  TAB_AS_INDENT: '缩进用了制表符，请改为空格',
  DUPLICATE_KEY: '同一个键写了两次，请合并或删去一个',
  MISSING_CHAR: '少了一个符号（引号、括号或冒号后的空格）',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对，可改用单引号',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加引号',
  UNEXPECTED_TOKEN: '此处多了符号或文字',
  BLOCK_AS_IMPLICIT_KEY: '冒号前的内容占了多行，请检查冒号和缩进',
  MULTILINE_IMPLICIT_KEY: '键不能跨行，请检查冒号后是否少了空格',
  BLOCK_IN_FLOW: '方括号或花括号里不能用缩进的写法',
  BAD_ALIAS: '引用（*）的写法不对；以 * 开头的文字请加引号',
  ALIAS_PROPS: '引用（*）不能再带标记',
  MULTIPLE_DOCS: '一个文件里只能有一份内容，请删去“---”之后的部分',
  TAG_RESOLVE_FAILED: '不能使用这种标记（!）；以 ! 开头的文字请加引号',
};

/** What would be right, for faults that have a look of their own. */
const examples: Partial<Record<ErrorCode, string>> = {
  MISSING_CHAR: 'preset: "strict"',
  BAD_DQ_ESCAPE: "pattern: '\\d+'",
  BAD_SCALAR_START: "files: '**/*.md'",
  BAD_ALIAS: "files: '**/*.md'",
  ALIAS_PROPS: "files: '**/*.md'",
  BLOCK_IN_FLOW: 'departments: [规建处, 人事处]',
  TAG_RESOLVE_FAILED: "ignore: '!old/**'",
};

/** A fault of YAML syntax as a sentence, with an example of what would be right. */
export function yamlSentence(code: ErrorCode, message: string, locale: Locale): string {
  const example = examples[code] ?? 'preset: strict';
  if (locale === 'en')
    return `YAML syntax: ${message.replace(/[.:]?\s*$/u, '')}. For example: ${example}`;
  return `YAML 语法有误：${chinese[code] ?? message}。例如：${example}`;
}
