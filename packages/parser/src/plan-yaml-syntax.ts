import type { Bilingual } from '@yaodian/schema';
import type { YAMLParseError } from 'yaml';

/** What the faults of a YAML text mean to somebody who writes a plan, by the library's code. */
const messages: Partial<Record<YAMLParseError['code'], Bilingual>> = {
  BAD_INDENT: {
    'zh-CN': '缩进不对；同一级的键要左对齐，列表的“- ”之后对齐。',
    en: 'The indentation is wrong; keys of one level begin in the same column.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    'zh-CN': '冒号用在了不该有的地方；文字里有“: ”时，请把整句加上引号。',
    en: 'A colon stands where none belongs; put text that holds “: ” in quotes.',
  },
  BLOCK_IN_FLOW: {
    'zh-CN': '方括号或花括号里不能再用缩进写法；请都写在括号里，或都用缩进。',
    en: 'Inside brackets nothing is written by indentation; use one of both.',
  },
  MISSING_CHAR: {
    'zh-CN': '缺少符号：引号、括号没有成对，或键后缺少“: ”（半角冒号加空格）。',
    en: 'A character is missing: a quote or bracket has no partner, or a key lacks “: ”.',
  },
  UNEXPECTED_TOKEN: {
    'zh-CN': '这里的符号多余；文字以 @ ` % & * [ { 开头或含“: ”时，请加引号。',
    en: 'This character does not belong here; put text that begins with @ ` % & * [ { or holds “: ” in quotes.',
  },
  MULTIPLE_DOCS: {
    'zh-CN': '一个文件只能写一份计划；请删去“---”，把另一份移到别的文件。',
    en: 'A file holds one plan; delete the “---” and move the other plan into a file of its own.',
  },
  TAB_AS_INDENT: {
    'zh-CN': '缩进用了制表符；YAML 的缩进只能用空格。',
    en: 'A tab is used as indentation; YAML is indented with spaces.',
  },
  MULTILINE_IMPLICIT_KEY: {
    'zh-CN': '键要写在一行里，后面跟“: ”；也可能是上一行缺少冒号。',
    en: 'A key stands on one line with “: ” behind it; the line before may lack its colon.',
  },
  BAD_SCALAR_START: {
    'zh-CN': '文字不能以这个符号开头；请加引号。',
    en: 'Text cannot begin with this character; put it in quotes.',
  },
  BAD_DQ_ESCAPE: {
    'zh-CN': '双引号里的反斜杠用法不对；反斜杠本身写作 \\\\，或改用单引号。',
    en: 'This escape is none that double quotes know; write \\\\ for a backslash, or use single quotes.',
  },
  BAD_ALIAS: {
    'zh-CN': '“*”开头表示别名；文字以 * 开头时请加引号。',
    en: 'A leading * makes an alias; put text that begins with * in quotes.',
  },
  TAG_RESOLVE_FAILED: {
    'zh-CN': '“!”开头表示标签；文字以 ! 开头时请加引号。',
    en: 'A leading ! makes a tag; put text that begins with ! in quotes.',
  },
};

/** A sentence for a fault of the YAML itself. */
export function syntaxMessage(error: YAMLParseError): Bilingual {
  const known = messages[error.code];
  // The library's own sentence ends with an excerpt that the report shows anyway.
  const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? '';
  if (known === undefined) {
    return {
      'zh-CN': `YAML 写法有误（${detail}）；正确的写法如 title: 某市教育局2026年工作要点。`,
      en: `The YAML is wrong: ${detail}. A right line is title: 某市教育局2026年工作要点.`,
    };
  }
  return { 'zh-CN': `YAML 写法有误：${known['zh-CN']}`, en: `The YAML is wrong: ${known.en}` };
}
