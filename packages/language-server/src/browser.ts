import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { serve } from './serve.ts';

/** Runs the server in a web worker; all files come from the client. */
export function startServer(): void {
  const scope = self as DedicatedWorkerGlobalScope;
  serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
    localHost: null,
  });
}
