import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeHost } from '@yaodian/workspace/node';
import { serve } from './serve.ts';

/** Runs the server on what the command line asks for: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  serve(createConnection(ProposedFeatures.all), { localHost: new NodeHost() });
}
