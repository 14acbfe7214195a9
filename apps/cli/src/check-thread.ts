import { isMainThread } from 'node:worker_threads';
import { serveThread } from '@yaodian/workspace/many-files';
import { runProgram } from './program.ts';

/** Answers the command that started this thread; outside a thread the mark is an option like any unknown one. */
export async function serve(): Promise<void> {
  if (isMainThread) process.exitCode = await runProgram(process.argv.slice(2));
  else await serveThread();
}
