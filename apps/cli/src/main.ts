import { isMainThread, workerData } from 'node:worker_threads';
import { runProgram } from './program.ts';

const role: unknown = isMainThread ? null : workerData;
if (typeof role === 'object' && role !== null && 'yaodianPlugin' in role)
  void import('@yaodian/workspace/node').then(({ servePlugin }) => servePlugin());
else
  void runProgram(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
