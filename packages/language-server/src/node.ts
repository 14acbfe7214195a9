import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, workerData } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createPluginRunner, NodeHost, servePlugin } from '@yaodian/workspace/node';
import { Failed, type Failure } from './protocol.ts';
import { savingMemory } from './save-memory.ts';
import { serve } from './serve.ts';
import { youngGarbageCollector } from './young-garbage.ts';

/**
 * Runs the server on what the command line asks for: `--stdio`, `--node-ipc`, `--socket=…`. Plugins run in a
 * worker of `pluginWorker`, by default of the program itself, which serves them instead where it is one.
 */
export function startServer(pluginWorker = pathToFileURL(process.argv[1] ?? '')): void {
  if (!isMainThread && isPluginTask(workerData)) {
    void servePlugin();
    return;
  }
  // Nearly all objects of the first check of a long draft live until its end, from which V8 would conclude
  // that those of each later version belong among the old ones, where only a full collection finds them.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const connection = createConnection(ProposedFeatures.all);
  // What nobody expected ends the server; the client starts it again and shows these words.
  process.on('uncaughtException', (error) => {
    const failure: Failure = { reason: String(error) };
    connection.console.error(error.stack ?? failure.reason);
    void connection.sendNotification(Failed, failure).finally(() => process.exit(1));
  });
  serve(connection, {
    localHost: new NodeHost(),
    plugins: createPluginRunner({ workerUrl: pluginWorker }),
    savingMemory,
    tidy: youngGarbageCollector(),
  });
}

function isPluginTask(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'yaodianPlugin' in data;
}
