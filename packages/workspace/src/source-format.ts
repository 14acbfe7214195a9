import type { SourceFormat } from '@yaodian/parser';
import { baseName } from './uri.ts';

/** How a file is parsed, by its name; what it holds besides text is the readers' matter. */
export function sourceFormat(
  name: string,
): Extract<SourceFormat, 'text' | 'markdown' | 'plan-yaml'> {
  const base = baseName(name).toLowerCase();
  if (/\.ya?ml$/u.test(base)) return 'plan-yaml';
  return /\.(?:md|markdown)$/u.test(base) ? 'markdown' : 'text';
}
