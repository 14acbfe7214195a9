import { memoise, type PlanDocument } from '@yaodian/parser';
import { yamlScalars, type YamlScalar } from './yaml-places.ts';

/** The texts of a plan YAML with their paths, read once per document. */
export const documentScalars: (document: PlanDocument) => readonly YamlScalar[] = memoise(
  (document) => yamlScalars(document.source.text),
);
