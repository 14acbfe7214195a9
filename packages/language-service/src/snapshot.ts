import { planSchema } from '@yaodian/schema';
import { configSchema, isConfigFile } from '@yaodian/workspace';
import type { JsonSchema } from './json-schema.ts';

/** A document as the editor has it at one moment. */
export interface Snapshot {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export function isYaml({ uri, languageId }: Snapshot): boolean {
  return languageId === 'plan-yaml' || languageId === 'yaml' || /\.ya?ml$/u.test(uri);
}

/** What a YAML file may hold; null for drafts. */
export function schemaFor(snapshot: Snapshot): JsonSchema | null {
  if (isConfigFile(snapshot.uri)) return configSchema;
  return isYaml(snapshot) ? planSchema : null;
}
