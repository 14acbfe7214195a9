import { formatPath } from './problem.ts';
import type { PlanPath } from './problem.ts';
import { schemaAt, titlesOf } from './schema-lookup.ts';

/** The place with its Chinese or English name: `sections[0].title（标题）`. */
export function placeName(path: PlanPath): { readonly zh: string; readonly en: string } {
  const node = schemaAt(path);
  if (path.length === 0) return { zh: '计划', en: 'The plan' };
  const titles = node === null ? { zh: '', en: '' } : titlesOf(node);
  return {
    zh: formatPath(path) + (titles.zh === '' ? '' : `（${titles.zh}）`),
    en: formatPath(path) + (titles.en === '' ? '' : ` (${titles.en})`),
  };
}
