import type { CheckedFile } from './checked-file.ts';
import type { SelectedFile } from './select-files.ts';

/** Checks files apart from this thread. What it finds is what {@link checkFile} finds. */
export interface FilePool {
  /** How many files are at work at one time. */
  readonly size: number;
  /** Null where the run was ended early. */
  check(file: SelectedFile): Promise<CheckedFile | null>;
}
