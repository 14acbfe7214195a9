import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Makes a function that collects the young objects that nobody holds any more. Called when an answer is out, it
 * spares the next answer the collection, and objects that lived for one answer do not grow old: those that
 * a collection in the midst of an answer met twice would be found by a full collection only.
 */
export function youngGarbageCollector(): () => void {
  // Node has no other way to ask for it.
  setFlagsFromString('--expose-gc');
  // By itself V8 collects at the first pause after four fifths of the room are taken: in the midst of an answer.
  setFlagsFromString('--no-minor-gc-task');
  const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
  return () => {
    collect({ type: 'minor' });
  };
}
