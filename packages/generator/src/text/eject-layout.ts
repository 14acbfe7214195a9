import { builtInPartials, type Layout } from './layout.ts';
import { writeLayoutStyle } from './layout-style.ts';

/**
 * A built-in layout as a file to change: its style, its own template, and all partials in between. Compiled as it
 * is it prints what the built-in one prints.
 */
export function ejectLayout(layout: Layout): string {
  const [title = '', ...template] = layout.source.split('\n');
  const partials = Object.entries(builtInPartials()).map(
    ([name, { source }]) =>
      `{{#*inline ${JSON.stringify(name)}}}\n${source}${source.endsWith('\n') ? '' : '\n'}{{/inline}}\n`,
  );
  return [
    `${title}\n`,
    writeLayoutStyle(layout),
    '\n{{!-- 片段：不改的可以删去，删去后用内置的 --}}\n',
    ...partials,
    `\n${template.join('\n')}`,
  ].join('');
}
