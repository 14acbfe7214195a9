import type { ConfigData } from './config-data.ts';

/** One config file in force, with the places of its values. */
export interface ConfigLayer {
  readonly data: ConfigData;
  /** URI of the file; null for what the command line or the caller says. */
  readonly uri: string | null;
  /** Folder that globs are read against. */
  readonly folder: string;
  /** For people: path relative to the working directory. */
  readonly name: string;
  /** Line of the value at a path of the file as written; null where unknown. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

/** A fault of a config, with its place. */
export interface ConfigFault {
  /** Path relative to the working directory. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what would be right, with a valid example. */
  readonly message: string;
}
