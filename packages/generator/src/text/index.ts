export { compose } from './compose.ts';
export type { Composed, ComposeOptions } from './compose.ts';
export { builtInLayout, builtInPartials, defaultLayoutName, layoutNames } from './layout.ts';
export type { Layout, LayoutName, TemplateSpec } from './layout.ts';
export { LayoutError } from './layout-error.ts';
export { usualLimits } from './layout-limits.ts';
export type { LayoutLimits } from './layout-limits.ts';
export { renderHtml } from './render-html.ts';
export { renderText } from './render-text.ts';
