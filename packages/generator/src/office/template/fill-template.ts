import Docxtemplater from 'docxtemplater';
import { strFromU8, unzipSync } from 'fflate';
import PizZip from 'pizzip';
import type { Plan } from '@yaodian/schema';
import { layoutHelpers } from '../../text/layout-helpers.ts';
import { LayoutError } from '../../text/layout-error.ts';
import { finishPackage } from '../package/finish-package.ts';
import { RenderError } from '../render-error.ts';
import { checkTags } from './check-tags.ts';
import { tagExpression, valueAt, type Operand } from './tag-expression.ts';
import { delimitersOf, templateTags, type TemplateTag } from './template-tags.ts';
import { knownFields, viewData, type ViewData } from './view-data.ts';

const HELPERS = layoutHelpers('模板');
const HELPER_NAMES = new Set(Object.keys(HELPERS).filter((name) => name !== 'helperMissing'));

/** The template with the plan's data in its tags; the same bytes on every day. */
export function fillTemplate(plan: Plan, template: Uint8Array): Uint8Array {
  const parts = textParts(template);
  const delimiters = delimitersOf(parts);
  const tags = templateTags(parts, delimiters);
  const faults = checkTags(tags, delimiters, knownFields(), HELPER_NAMES);
  if (faults.length > 0) throw new RenderError(...faults);
  try {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters,
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
      parser: (tag) => ({
        get: (scope: ViewData) => evaluate(tag, scope),
      }),
    });
    document.render(viewData(plan));
    const bytes = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    const properties = { title: plan.title, author: plan.issuer ?? '', subject: '', date: null };
    return finishPackage(bytes, properties, (_name, xml) => xml);
  } catch (error) {
    throw asRenderError(error, tags);
  }
}

/** The XML parts of a package that hold text, by name. */
function textParts(template: Uint8Array): ReadonlyMap<string, string> {
  try {
    const entries = Object.entries(
      unzipSync(template, {
        filter: ({ name }) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name),
      }),
    );
    if (entries.length > 0)
      return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
  } catch {
    // No zip: the sentence below says what a template is.
  }
  throw new RenderError({
    'zh-CN': '模板不是 Word 文件（.docx）。请在 Word 里另存为 .docx 后再用。',
    en: 'The template is no Word file (.docx). Save it as .docx in Word.',
  });
}

/** Undefined sends docxtemplater to the scope above. */
function evaluate(tag: string, scope: ViewData): unknown {
  const expression = tagExpression(tag.trim());
  const value = (operand: Operand): ViewData | undefined =>
    operand.kind === 'text' ? operand.text : valueAt(scope, operand.names);
  if (expression.helper === null) {
    const [operand] = expression.operands;
    return operand === undefined ? scope : value(operand);
  }
  const helper = HELPERS[expression.helper];
  const values = expression.operands.map(value);
  if (helper === undefined || values.some((each) => each === undefined)) return undefined;
  return helper.call(scope, ...values, { name: expression.helper, hash: {} });
}

interface TemplateFault {
  readonly name: string;
  readonly properties: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly TemplateFault[];
  };
}

const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  unclosed_tag: ['标签没有写完', 'the tag is not closed'],
  unopened_tag: ['标签缺开头', 'the tag is not opened'],
  duplicate_open_tag: ['标签的开头写了两次', 'the tag is opened twice'],
  duplicate_close_tag: ['标签的结尾写了两次', 'the tag is closed twice'],
  unclosed_loop: ['缺少结束标签', 'the closing tag is missing'],
  unopened_loop: ['缺少开始标签', 'the opening tag is missing'],
  closing_tag_does_not_match_opening_tag: [
    '结束标签与开始标签不一致',
    'opening and closing tag differ',
  ],
  no_xml_tag_found_at_left: ['标签的位置不能用', 'the tag cannot stand here'],
};

function asRenderError(error: unknown, tags: readonly TemplateTag[]): Error {
  if (error instanceof RenderError) return error;
  if (error instanceof LayoutError) return new RenderError(error.bilingual);
  if (!isFault(error)) return error instanceof Error ? error : new Error(String(error));
  const faults = error.properties.errors ?? [error];
  const causes = faults.map((fault) => {
    const root = (fault as { readonly properties: { readonly rootError?: unknown } }).properties
      .rootError;
    if (root instanceof LayoutError) return root.bilingual;
    const { id = '', xtag = '', context = '' } = fault.properties;
    const [zh, en] = FAULTS[id] ?? [`不能用（${id}）`, `cannot be used (${id})`];
    const tag = tags.find(({ text }) => text.replace(/^[#/^]\s*/u, '') === xtag);
    const zhPlace =
      tag === undefined
        ? `“${context.slice(0, 30)}”处`
        : `第 ${tag.paragraph} 段“${tag.context}”里`;
    const enPlace =
      tag === undefined
        ? `at “${context.slice(0, 30)}”`
        : `in paragraph ${tag.paragraph} “${tag.context}”`;
    return {
      'zh-CN': `${zhPlace}的标签“${xtag}”：${zh}。`,
      en: `Template tag “${xtag}” ${enPlace}: ${en}.`,
    };
  });
  return new RenderError(...causes);
}

function isFault(error: unknown): error is TemplateFault {
  return error instanceof Error && 'properties' in error && typeof error.properties === 'object';
}
