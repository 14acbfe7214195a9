import type { Sentence } from '../../profiles/profile-error.ts';
import { tagExpression } from './tag-expression.ts';
import type { Delimiters, TemplateTag } from './template-tags.ts';

/** Handlebars' block helpers and how a Word template says the same. */
const BLOCK_FORMS: Readonly<Record<string, (field: string) => string>> = {
  each: (field) => `#${field}|/${field}`,
  if: (field) => `#${field}|/${field}`,
  with: (field) => `#${field}|/${field}`,
  unless: (field) => `^${field}|/${field}`,
};

/** A sentence for every tag that the template must not have, with its place. */
export function checkTags(
  tags: readonly TemplateTag[],
  delimiters: Delimiters,
  fields: ReadonlySet<string>,
  helpers: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const tag of tags) {
    const fault = faultOf(tag.text, delimiters, fields, helpers);
    if (fault === null) continue;
    const shown = delimiters.start + tag.text + delimiters.end;
    const where = tag.part === 'word/document.xml' ? '' : `${tag.part} `;
    sentences.push({
      'zh-CN': `${where}第 ${tag.paragraph} 段“${tag.context}”里的标签 ${shown}：${fault['zh-CN']}`,
      en: `${where}paragraph ${tag.paragraph} “${tag.context}”, tag ${shown}: ${fault.en}`,
    });
  }
  return sentences;
}

function faultOf(
  text: string,
  { start, end }: Delimiters,
  fields: ReadonlySet<string>,
  helpers: ReadonlySet<string>,
): Sentence | null {
  const block = /^[#/^]\s*(each|if|unless|with)(?:\s+(.*))?$/u.exec(text);
  if (block !== null) {
    const field = block[2] ?? '字段';
    const [open = '', close = ''] = (BLOCK_FORMS[block[1] ?? 'each']?.(field) ?? '').split('|');
    const form = `${start}${open}${end}…${start}${close}${end}`;
    return {
      'zh-CN': `Word 模板里不能用 Handlebars 的块，请写成 ${form}。`,
      en: `Handlebars blocks do not work in a Word template; write ${form}.`,
    };
  }
  if (text === 'else') {
    return {
      'zh-CN': `Word 模板里没有 else，请另写一段 ${start}^字段${end}…${start}/字段${end}。`,
      en: `There is no else in a Word template; write ${start}^field${end}…${start}/field${end} beside it.`,
    };
  }
  if (text.startsWith('>')) {
    return {
      'zh-CN': 'Word 模板里没有片段，请把内容直接写进模板。',
      en: 'There are no partials in a Word template; write the content into it.',
    };
  }
  const expression = tagExpression(text.replace(/^[#/^]\s*/u, ''));
  if (expression.helper !== null && !helpers.has(expression.helper)) {
    const known = [...helpers].join('、');
    return {
      'zh-CN': `没有助手“${expression.helper}”，可用：${known}。`,
      en: `There is no helper “${expression.helper}”; there are ${[...helpers].join(', ')}.`,
    };
  }
  for (const operand of expression.operands) {
    if (operand.kind === 'text') continue;
    const unknown = operand.names.find((name) => !fields.has(name) && !/^\d+$/u.test(name));
    if (unknown === undefined) continue;
    const known = [...fields].join(' ');
    return {
      'zh-CN': `没有字段“${unknown}”，可用：${known}。`,
      en: `There is no field “${unknown}”; there are ${known}.`,
    };
  }
  return null;
}
