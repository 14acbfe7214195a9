import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, ConfigStore, type SelectedFile } from '@yaodian/workspace';
import { NodeHost } from './node-host.ts';
import type { ThreadOptions } from './thread-pool.ts';

/** Runs in a thread of the pool: answers each file with what was found in it, one after the other. */
export async function serveThread(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const { yaodianThread: options } = workerData as { readonly yaodianThread: ThreadOptions };
  const host = new NodeHost();
  const configs = new ConfigStore(host, options);
  // Files that come meanwhile wait in the port.
  await configs.load();
  port.on('message', (file: SelectedFile) => {
    void checkFile(host, file, configs, options).then((result) => {
      port.postMessage(result);
    });
  });
}
