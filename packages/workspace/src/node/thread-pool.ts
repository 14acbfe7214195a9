import { Worker } from 'node:worker_threads';
import type { CheckedFile, CheckOptions, FilePool, SelectedFile } from '@yaodian/workspace';

/** What a thread is started with, under the key `yaodianThread` of its worker data. */
export type ThreadOptions = Pick<
  CheckOptions,
  'root' | 'locale' | 'config' | 'nestedConfig' | 'override' | 'inlineConfig' | 'paths'
>;

export interface ThreadPoolOptions {
  /** Module whose worker calls {@link serveThread}. */
  readonly workerUrl: URL;
  /** Arguments that make that module serve. */
  readonly argv: readonly string[];
  /** Number of threads, at least 1; started when there is work for them. */
  readonly threads: number;
  readonly options: ThreadOptions;
  readonly signal: AbortSignal;
}

interface Thread {
  readonly worker: Worker;
  /** Ends the wait for the file that the thread is at. */
  settle: ((result: CheckedFile | Error | null) => void) | null;
}

interface Waiting {
  readonly file: SelectedFile;
  readonly settle: (result: CheckedFile | Error | null) => void;
}

/** Threads that check files; each reads the configs by itself. `close` ends them. */
export function createThreadPool({
  workerUrl,
  argv,
  threads,
  options,
  signal,
}: ThreadPoolOptions): FilePool & { readonly close: () => Promise<void> } {
  const all: Thread[] = [];
  const waiting: Waiting[] = [];

  const next = (): void => {
    while (waiting.length > 0) {
      let free = all.find(({ settle }) => settle === null);
      if (free === undefined && all.length < threads) all.push((free = start()));
      const task = waiting[0];
      if (free === undefined || task === undefined) return;
      waiting.shift();
      free.settle = task.settle;
      free.worker.postMessage(task.file);
    }
  };
  const start = (): Thread => {
    const worker = new Worker(workerUrl, {
      argv: [...argv],
      workerData: { yaodianThread: options },
    });
    const thread: Thread = { worker, settle: null };
    const done = (result: CheckedFile | Error | null): void => {
      const { settle } = thread;
      thread.settle = null;
      settle?.(result);
      next();
    };
    const lost = (error: Error): void => {
      const index = all.indexOf(thread);
      if (index >= 0) all.splice(index, 1);
      done(error);
    };
    worker.on('message', done);
    worker.on('error', lost);
    worker.on('exit', () => {
      lost(new Error('a thread ended'));
    });
    return thread;
  };
  signal.addEventListener('abort', () => {
    for (const { settle } of waiting.splice(0)) settle(null);
    for (const thread of all) {
      const { settle } = thread;
      thread.settle = null;
      settle?.(null);
    }
  });
  return {
    size: threads,
    check: (file) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          resolve(null);
          return;
        }
        waiting.push({
          file,
          settle: (result) => {
            if (result instanceof Error) reject(result);
            else resolve(result);
          },
        });
        next();
      }),
    close: async () => {
      await Promise.all(all.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}
