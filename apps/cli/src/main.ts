import { isMainThread, workerData } from 'node:worker_threads';
import { runProgram } from './program.ts';

const role: unknown = isMainThread ? null : workerData;
if (typeof role === 'object' && role !== null && 'yaodianPlugin' in role) {
  const { servePlugin } = await import('@yaodian/workspace/node');
  await servePlugin();
} else {
  process.exitCode = await runProgram(process.argv.slice(2));
}
