export { makeBaseline, readBaseline, type Baseline, type BaselineEntry } from './baseline.ts';
export { check } from './check.ts';
export type { CheckOutcome } from './check-collection.ts';
export { checkFile } from './check-file.ts';
export type { CheckOptions, GivenInput } from './check-options.ts';
export type { CheckedFile, FileStatement } from './checked-file.ts';
export {
  remarkKinds,
  type CheckResult,
  type CheckSummary,
  type Diagnostic,
  type FileResult,
  type OffsetEdit,
  type Problem,
  type ProblemKind,
  type RelatedDiagnosticPlace,
} from './check-result.ts';
export type {
  ConfigData,
  DictionaryConfig,
  FileScopedConfig,
  OverrideConfig,
  PresetName,
  ProjectConfig,
  RuleConfig,
  TermConfig,
} from './config/config-data.ts';
export type { EditorRules } from './config/editor-rules.ts';
export { configSchema } from './config/config-schema.ts';
export { configName, ConfigStore } from './config/config-store.ts';
export type { ConfigFault, ConfigLayer } from './config/config-layer.ts';
export { shownRules, sourcesOf, type ShownRule } from './config/shown-config.ts';
export type { FileConfig, Sourced } from './config/file-config.ts';
export type {
  AppliedConfig,
  ComparedDocument,
  DocumentCheck,
  DocumentChecker,
  DocumentCheckSettings,
  DocumentSurroundings,
  OpenDocument,
} from './document-check.ts';
export { fix, type FixedFile, type FixOutcome } from './fix.ts';
export { isConfigFile } from './config/configs-in-force.ts';
export { createDocumentChecker } from './document-checker.ts';
export type { FilePool } from './file-pool.ts';
export { HostError, type DirectoryEntry, type FileStat, type Host } from './host.ts';
export { loadDocument, type DocumentLocation, type LoadedDocument } from './load-document.ts';
export { planNames, type PlanNames } from './plan-names.ts';
export type { PluginRequest, PluginRules, PluginRunner } from './plugin-runner.ts';
export type { ResultStore, StoredResult } from './result-cache.ts';
export type { SelectedFile } from './select-files.ts';
export { rulePageUrl } from './rule-page-url.ts';
export { summarise } from './summarise.ts';
export { canonicalUri, childUri, fileUri, relativePath, resolveUri } from './uri.ts';
