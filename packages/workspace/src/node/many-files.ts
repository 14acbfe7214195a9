// What a run over many files may use. An entry of its own: a run over one file need not load it.
export { openResultFile, type ResultFile, type ResultFileOptions } from './result-file.ts';
export { serveThread } from './serve-thread.ts';
export { createThreadPool, type ThreadPoolOptions } from './thread-pool.ts';
