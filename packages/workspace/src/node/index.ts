export { NodeHost } from './node-host.ts';
export { createPluginRunner, type PluginRunnerOptions } from './plugin-runner.ts';
export { servePlugin } from './plugin-worker.ts';
export { writeWhole } from './write-whole.ts';
export { openResultFile, type ResultFile, type ResultFileOptions } from './result-file.ts';
export { serveThread } from './serve-thread.ts';
export { createThreadPool, type ThreadPoolOptions } from './thread-pool.ts';
