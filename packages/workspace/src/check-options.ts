import type { Locale } from '@yaodian/linter';
import type { Baseline } from './baseline.ts';
import type { FileScopedConfig } from './config/config-data.ts';
import type { FilePool } from './file-pool.ts';
import type { PluginRunner } from './plugin-runner.ts';
import type { ResultStore } from './result-cache.ts';

/** A text that stands in no file, standard input for instance. */
export interface GivenInput {
  /** Decides the format and is shown in the output; relative to the root, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CheckOptions {
  /** URI of the working directory: paths are shown relative to it and config is searched from it upwards. */
  readonly root: string;
  /** Files, folders and globs, as written; relative to the root. */
  readonly paths: readonly string[];
  readonly inputs?: readonly GivenInput[];
  /** Files, folders and globs, relative to the root, that are one project beside those of the config. */
  readonly project?: readonly string[];
  readonly locale: Locale;
  /** Path of a config; null for none; left out: searched from the root upwards. */
  readonly config?: string | null;
  /** Also reads configs in folders below the root. */
  readonly nestedConfig?: boolean;
  /** What the command line says; goes over every config. */
  readonly override?: FileScopedConfig;
  /** False: silencing comments are not obeyed. */
  readonly inlineConfig?: boolean;
  readonly baseline?: Baseline;
  /** Runs plugins; left out: a config that names plugins is answered with a problem. */
  readonly plugins?: PluginRunner;
  /** Checks only each n-th file of the sorted list: `index` counts from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** True: finding no plan is no problem. */
  readonly allowEmpty?: boolean;
  readonly signal?: AbortSignal;
  /** Results of earlier runs; not asked where plugins run. */
  readonly cache?: ResultStore;
  /** Does the work on files that belong to no project. */
  readonly pool?: FilePool;
  readonly onFile?: (path: string, done: number, total: number) => void;
}
