import { runProgram } from './program.ts';
import { threadMark } from './thread-mark.ts';

if (process.argv[2] === threadMark) void import('./check-thread.ts').then(({ serve }) => serve());
else
  void runProgram(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
