import type { PlanDocument } from '@yaodian/parser';
import { yamlScalars, type YamlScalar } from './yaml-places.ts';

const kept = new WeakMap<PlanDocument, readonly YamlScalar[]>();

/** The texts of a plan YAML with their paths, read once per document. */
export function documentScalars(document: PlanDocument): readonly YamlScalar[] {
  let scalars = kept.get(document);
  if (scalars === undefined) kept.set(document, (scalars = yamlScalars(document.source.text)));
  return scalars;
}
