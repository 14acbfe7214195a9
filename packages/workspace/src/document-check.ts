// What an editor asks of a workspace: one open document at a time, again and again.
import type { Locale, RosterEntry } from '@yaodian/linter';
import type { PlanDocument, PlanKind } from '@yaodian/parser';
import type { Diagnostic, Problem } from './check-result.ts';
import type { PresetName } from './config/config-data.ts';
import type { EditorRules } from './config/editor-rules.ts';
import type { PluginRunner } from './plugin-runner.ts';

/** A document as the editor has it; its text is newer than what the host can read. */
export interface OpenDocument {
  readonly uri: string;
  /** LSP language id: `markdown`, `plaintext`, `plan-yaml`, `yaml`; the file name decides where it says nothing. */
  readonly languageId: string;
  readonly text: string;
}

export interface DocumentCheckSettings {
  /** Folders of the workspace; config is searched from the document's folder up to the root that holds it. */
  readonly roots: readonly string[];
  readonly locale: Locale;
  /** Plugins and packages named in a config are loaded only in a trusted workspace. */
  readonly trusted: boolean;
  readonly allowPlugins: boolean;
  /** Preset chosen by the writer; null for what the config says. */
  readonly preset: PresetName | null;
  /**
   * Rules from the editor's settings, by root; those of the root `''` are for documents outside all roots.
   * Every config goes over them.
   */
  readonly rules?: Readonly<Record<string, EditorRules>>;
}

/** What became of a document, with everything that editor features need. */
export interface DocumentCheck {
  readonly state: 'checked' | 'not-plan' | 'ignored' | 'unreadable';
  /** A sentence for `not-plan`, `ignored` and `unreadable`; empty for `checked`. */
  readonly reason: string;
  /** Null only where the text could not be read as a draft at all. */
  readonly document: PlanDocument | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
  readonly config: AppliedConfig;
  /** Documents of its projects that this one was compared with; what they say decided on findings here. */
  readonly compared: readonly ComparedDocument[];
}

/** Another document, as it was read for a comparison. */
export interface ComparedDocument {
  readonly uri: string;
  /** The text of the editor; null where it was read from the file. */
  readonly text: string | null;
}

/** What an editor has beside the files that its host can read. */
export interface DocumentSurroundings {
  /** Runs plugins, where the settings allow it. */
  readonly plugins?: PluginRunner;
  /** The document as the editor has it, saved or not; null where it is not open. */
  readonly opened?: (uri: string) => OpenDocument | null;
}

/** The config in force for one document. */
export interface AppliedConfig {
  /** Config files that took part, the nearest first; empty without a config. */
  readonly uris: readonly string[];
  readonly preset: string;
  readonly kind: PlanKind;
  readonly departments: readonly RosterEntry[];
}

/**
 * Checks open documents with the same rules, config and results as `check()`. Created by
 * `createDocumentChecker(host, settings)`; keeps what it read until told that it changed.
 */
export interface DocumentChecker {
  /** What did not change since the last check of the same document is not checked again. */
  check(open: OpenDocument): Promise<DocumentCheck>;
  /**
   * The findings of a file that is not open; null where it is no plan or cannot be read. The same content
   * under the same config is not checked again, and nothing of the document is kept.
   */
  findings(uri: string): Promise<readonly Diagnostic[] | null>;
  /**
   * The findings of files that are not open, by URI, as {@link findings} has them one by one; those of a
   * project are compared once for all. `pause` is waited for after each file.
   */
  findingsOf(
    uris: readonly string[],
    pause: () => Promise<void>,
  ): Promise<ReadonlyMap<string, readonly Diagnostic[] | null>>;
  /** The URI of a path that a finding of a document names. */
  uriOf(uri: string, path: string): string;
  /** The document was closed: nothing of it is kept. */
  close(uri: string): void;
  /** The text after every safe fix; null where nothing would change. */
  fix(open: OpenDocument): Promise<string | null>;
  /**
   * Findings in a config file itself (`yaodian.config.yaml`), positions in its text; the last good
   * config stays in force meanwhile.
   */
  checkConfig(open: OpenDocument): Promise<readonly Diagnostic[]>;
  /** Findings in the config files of the workspace as they are on disk, by URI; only those with faults. */
  configFindings(): Promise<ReadonlyMap<string, readonly Diagnostic[]>>;
  /**
   * Files below the roots that may be plans by the config and their names, and how many others there are
   * that hold drafts in formats of which an editor shows no text.
   */
  planFiles(): Promise<{ readonly files: readonly string[]; readonly unread: number }>;
  /** A file changed, came or went: config, roster, or another document of a project. */
  fileChanged(uri: string): void;
}
