import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow slowly while a large piece of work runs, which leaves garbage behind at every
 * step; without this a folder of drafts costs twice the memory. V8 reads the flag at each collection.
 */
export async function savingMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  setFlagsFromString('--optimize-for-size');
  try {
    return await work();
  } finally {
    setFlagsFromString('--no-optimize-for-size');
  }
}
