import Handlebars from 'handlebars';
import { LayoutError } from '../text/layout-error.ts';
import { readLayoutStyle } from '../text/layout-style.ts';
import type { Layout, TemplateSpec } from '../text/layout.ts';

/** As scripts/generate-layouts.mjs compiles the built-in ones. */
const options = { strict: true, noEscape: true, preventIndent: true };

/**
 * Compiles a user's own layout. It makes functions of text, so it belongs into Node or a trusted
 * workspace, never into a page. Throws a LayoutError for what is no Handlebars.
 */
export function compileLayout(source: string, name: string): Layout {
  const style = readLayoutStyle(source, name);
  try {
    const code: unknown = Handlebars.precompile(source, options);
    if (typeof code !== 'string') throw new TypeError('precompile gives an expression as text');
    // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- how Handlebars' own build loads what it precompiled
    const template = new Function(`return ${code};`)() as TemplateSpec;
    return {
      name,
      title: { 'zh-CN': name, en: name },
      ...style,
      source,
      template,
      partials: {},
    };
  } catch (error) {
    throw parseError(name, error);
  }
}

function parseError(name: string, error: unknown): LayoutError {
  const message = error instanceof Error ? error.message : String(error);
  const line = /line (\d+)/u.exec(message)?.[1];
  const [, ...rest] = message.split('\n');
  const excerpt = rest.slice(0, 2).join(' ').trim();
  const near = excerpt === '' ? '' : `（${excerpt.slice(0, 80)}）`;
  return new LayoutError(name, line === undefined ? null : Number(line), {
    'zh-CN': `不是正确的 Handlebars 写法${near}；请检查 {{#if}}、{{#each}} 是否有对应的 {{/if}}、{{/each}}，括号是否成对。`,
    en: `is no valid Handlebars ${near}; look for a {{#if}} or {{#each}} without its end, or braces without a partner. ${message.split('\n')[0] ?? ''}`,
  });
}
